import type { AnalysedWord } from './analysed-word.ts';
import { isArabic, stemWord, withoutArticle } from './stem-word.ts';

/**
 * Terms that look like a preposition and another term, but are words of their own: a card is not «with energy», Bashar not
 * «with a sign». Found by reading what each frequent word of a thousand reports is found with.
 */
const ownWords: ReadonlySet<string> = new Set(
  (
    'كامير كامور كاسر كاسير كروي كلير كبير كمالي كناري كفيل كواكب فطاير فعلي فعالي فقري فقار فقراء فصحي فرضي فبرك ' +
    'بطاق بطاري بحري بحر بحار بحير بشار بضايع بكر بلغ بعد بول برد برق برميل بني بصل بسم بدر باميل بنجام ' +
    'لازم لبنان لبن لجن لحم لقم لوفر'
  ).split(' '),
);

/** Written together with the word after them; before the shortest words only those that seldom make another one of it. */
const proclitics = ['ب', 'ل', 'ك', 'ف'];
const safeProclitics = ['ب', 'ل'];

/** Before words of three letters a preposition too often makes another word («كامل» is not «أمل»), unless they are in «ة». */
function procliticsOf(word: string): readonly string[] {
  if (word.length > 3) return proclitics;
  return word.length === 3 && word.endsWith('ه') ? safeProclitics : [];
}

/**
 * The terms that a word of a query is found by unless it is quoted, itself first: an Arabic word has prepositions before it
 * («بإنفاقها», «لوزارة»), which no rule can tell from a first letter while texts are read. They are put before the stem and
 * before the word as it was typed, since some stems end otherwise after them. All of the terms count as one.
 */
export function expandWord({ term, form }: AnalysedWord): readonly string[] {
  const word = withoutArticle(form);
  const isFeminine = [term, `${term}ه`, `${term}ات`].includes(word);
  if (!isArabic(term) || (term.length < 4 && !isFeminine)) return [term];
  const joined = procliticsOf(word).flatMap(proclitic => {
    const inflected = stemWord(proclitic + word);
    const isJoined = inflected.startsWith(proclitic) || (proclitic === 'ل' && word.startsWith('ل'));
    return isJoined && inflected.length >= term.length ? [proclitic + term, inflected] : [proclitic + term];
  });
  return [...new Set([term, ...joined])].filter(other => other === term || !ownWords.has(other));
}
