import { wordAt, type FoldedWord } from '#shared/analysis/numbers/folded-words.ts';
import {
  adverbsWithBa,
  arabicCueOf,
  bodies,
  chiefsOf,
  isAddressee,
  isThat,
  isWithLa,
  nounsWithPlace,
  speakerEnds,
  timeWords,
  isRelative,
} from './arabic-lexicon.ts';
import { isRole } from './speaking-names.ts';

/** «الأمين العام», but not «الوزير العام الماضي». */
function isPartOfOffice(words: readonly FoldedWord[], index: number): boolean {
  const next = wordAt(words, index + 1).text;
  if (/^(?:الماضي|المقبل|الجاري|القادم|المنصرم|الفايت)$/.test(next)) return false;
  return chiefsOf.has(wordAt(words, index - 1).text) || !timeWords.has(next);
}

/** Those who are told by the body that they belong to: «الباحث في معهد …». */
const belonging =
  /^(?:ال)?(?:قيادي|باحث|خبير|عضو|مسوول|استاذ|محلل|ضابط|ناشط|طبيب|محاضر|موظف|مستشار|ناطق|متحدث)(?:ه|ون|ين)?$/;

/** True if «في» at `index` belongs to the name: «مسؤول في وزارة الدفاع». */
const isPartOfName = (words: readonly FoldedWord[], first: number, index: number): boolean => {
  const { text } = wordAt(words, index);
  const previous = wordAt(words, index - 1).text;
  if (text === 'من' && bodies.has(wordAt(words, index + 1).text) && belonging.test(previous)) return true;
  if (text === 'من')
    return (
      (index - 1 === first && wordAt(words, first).kind === 'number') ||
      /^[%٪]$/.test(previous) ||
      /^(?:عدد|عددا|مجموعه|كل|مصدر|مصادر|اثنان|اثنين|مقرب|مقربه|مقربون|العديد|عده|كثير|الكثير|اكثر|ازيد|قريب|قريبه|الميه|المايه|بالميه|بالمايه)$/.test(
        previous,
      )
    );
  if (text === 'لدي') return true;
  if (text === 'العام' || text === 'الاول') return index > first && isPartOfOffice(words, index);
  if (text === 'الي') return /^(?:ال)?(?:سفير|مبعوث)/.test(wordAt(words, first).text);
  if (text !== 'في' && text !== 'علي') return false;
  if (wordAt(words, index - 1).kind === 'number') return /^الما?يه$/.test(wordAt(words, index + 1).text);
  if (text === 'في' && bodies.has(wordAt(words, index + 1).text) && belonging.test(wordAt(words, first).text))
    return true;
  for (let i = first; i < index; i++)
    if (nounsWithPlace.has(wordAt(words, i).text))
      return !wordAt(words, i + 1).text.startsWith('ال') || i + 1 === index;
  return false;
};

/** True if the name that begins at `first` ends before `index`. */
export function endsName(words: readonly FoldedWord[], first: number, index: number): boolean {
  const { text } = wordAt(words, index);
  // «بان كي مون» is a name.
  if (text === 'بان' && wordAt(words, index + 1).text === 'كي') return false;
  if (speakerEnds.has(text)) return !isPartOfName(words, first, index);
  if (isThat(text) || isAddressee(text) || adverbsWithBa.has(text) || isRelative(text)) return true;
  if (isWithLa(text))
    return !words
      .slice(first, index)
      .some(word => isRole(word.text) || nounsWithPlace.has(word.text) || bodies.has(word.text));
  const cue = index > first ? arabicCueOf(text) : undefined;
  return cue !== undefined && (cue.isParticiple || (cue.tense === 'present' && cue.leadLength === 0));
}
