import type { AnalysedWord } from './analysed-word.ts';
import { beginsAsIfJoined } from './joined-words.ts';
import { isArabic, stemWord, withoutArticle } from './stem-word.ts';

/** Written together with the word after them; before the shortest words only those that seldom make another one of it. */
const proclitics = ['ب', 'ل', 'ك', 'ف'];
const safeProclitics = ['ب', 'ل'];

/** Words of two letters that are not another one with either of those before them, as «لحق» and «بطن» are. */
const shortWords: ReadonlySet<string> = new Set('حل رد شن ضم صد سد خط نص فن جو كل'.split(' '));

/** Before short words «ك» and «ف» too often make another word («كامل» is not «أمل»), and any before particles as «كما». */
function procliticsOf(word: string, term: string): readonly string[] {
  if (/^..ا$/.test(word)) return [];
  const isFeminine = [`${term}ه`, `${term}ات`].includes(word);
  if (word.length > 3 && (term.length > 3 || isFeminine)) return proclitics;
  return term.length > 2 || (word.length > 2 && isFeminine) || shortWords.has(word) ? safeProclitics : [];
}

/**
 * The terms that a word of a query is found by unless it is quoted, itself first: an Arabic word has prepositions before it
 * («بإنفاقها», «لوزارة»), which no rule can tell from a first letter while texts are read. They are put before the stem and
 * before the word as it was typed, since some stems end otherwise after them. All of the terms count as one.
 */
export function expandWord({ term, form }: AnalysedWord): readonly string[] {
  if (!isArabic(term)) return [term];
  const word = withoutArticle(form);
  const joined = procliticsOf(word, term).flatMap(proclitic => {
    const inflected = stemWord(proclitic + word);
    const isJoined = inflected.startsWith(proclitic) || (proclitic === 'ل' && word.startsWith('ل'));
    return isJoined && inflected.length >= term.length ? [proclitic + term, inflected] : [proclitic + term];
  });
  return [...new Set([term, ...joined])].filter(other => other === term || !beginsAsIfJoined.has(other));
}
