import { wordAt, type FoldedWord } from '#shared/analysis/numbers/folded-words.ts';
import {
  adverbsWithBa,
  arabicCueOf,
  bodies,
  chiefsOf,
  isAddressee,
  isNominalOpener,
  isSourceNoun,
  isThat,
  isWithLa,
  nounsWithPlace,
  speakerEnds,
  timeWords,
} from './arabic-lexicon.ts';
import type { Passage } from './read-passage.ts';
import {
  isPersonName,
  isRole,
  isPlainName,
  mayEndName,
  nameAnnouncedBy,
  personAt,
} from './speaking-names.ts';
import type { WordRun } from './statement-draft.ts';

const maxWords = 14;
/** How far behind a title the name may stand that a comma parts from it. */
const maxWordsToName = 9;

const comma = /^[،,]$/;
/** What may stand between a verb and its subject, beside words of time: pronouns, «بدوره», a mark. */
const beforeName =
  /^(?:[،,#]|فيه|فيها|به|بها|له|لها|لهم|خلاله|خلالها|ايضا|كذلك|مجددا|بدوره|بدورها|بدورهم|بالتالي|صراحه|علنا)$/;
const beforeSide = /^(?:جهته|جانبه|ناحيته|جهتها|جانبها|ناحيتها|طرفه|طرفها)$/;
const relative = /^(?:الذي|التي|الذين|والذي|والتي|والذين|اللذان|اللذين)$/;

/** True for «الذي» and its like. */
export const isRelative = (foldedWord: string): boolean => relative.test(foldedWord);

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

/** A stop or a dash inside a name: «بي.بي.سي», «أبو-مازن». */
const isInsideName = (words: readonly FoldedWord[], index: number): boolean =>
  /^[._#'’-]$/.test(wordAt(words, index).text) &&
  !wordAt(words, index).isSpaced &&
  !wordAt(words, index + 1).isSpaced &&
  wordAt(words, index + 1).kind === 'word';

/** The first word behind a verb that can begin the name of its subject. */
function skipToName(words: readonly FoldedWord[], from: number, limit: number): number {
  let first = from;
  while (first < limit) {
    const { text } = wordAt(words, first);
    if (text === 'من' && beforeSide.test(wordAt(words, first + 1).text)) first += 2;
    else if (beforeName.test(text) || timeWords.has(text)) first++;
    else break;
  }
  return first;
}

/** Reads the name of a speaker that begins at `from` and ends before `limit`; null where none stands there. */
export function readSpeaker(passage: Passage, from: number, limit: number): WordRun | null {
  const { words } = passage;
  const first = skipToName(words, from, limit);
  let last = first - 1;
  for (let i = first; i < limit && i - first < maxWords; i++) {
    const { text, kind } = wordAt(words, i);
    if (kind === 'mark') {
      if (text === '#' || text === '_' || (i > first && isInsideName(words, i))) continue;
      // «58٪ من الناخبين».
      if (/^[%٪]$/.test(text) && wordAt(words, i - 1).kind === 'number') continue;
      const quotation = passage.quotations[passage.quotationAt[i] ?? -1];
      if (quotation?.first !== i || quotation.last >= limit || quotation.last - i > 5) break;
      last = quotation.last;
      i = quotation.last;
      continue;
    }
    if (endsName(words, first, i)) break;
    last = i;
  }
  while (last > first && /^(?:في|علي|من|الي|لدي)$/.test(wordAt(words, last).text)) last--;
  if (last < first) return null;
  const named = lastOfAnnounced(passage, first, last, limit) ?? lastBeforeOffice(words, first, last);
  return { first, last: named ?? apposedName(passage, first, last, limit) ?? last, leadLength: 0 };
}

/**
 * «القيادي في الحركة سامر منصور»: the last word of the name that a title announces, past the place of an office and short
 * of whatever stands behind the name («النائب سامر منصور وزير الداخلية»). Null where no name is seen.
 */
function lastOfAnnounced(passage: Passage, first: number, last: number, limit: number): number | null {
  const { words } = passage;
  const name = personAt(passage, first) ?? nameAnnouncedBy(passage, first);
  if (name === null || name.last >= limit || isRole(wordAt(words, name.first).text)) return null;
  // «الوزير سامر منصور ومدير الميناء»: two speak.
  const next = wordAt(words, name.last + 1).text;
  if (name.last < last && next.startsWith('و') && isRole(next.slice(1))) return last;
  const isBeyond = name.first > last;
  // «عبد الحميد» is one name of two words.
  const shortest = wordAt(words, name.first).text === 'عبد' ? 2 : 1;
  const furthest = isBeyond ? limit - 1 : last;
  let end = name.last;
  while (end < furthest) {
    if (isBeyond && (wordAt(words, end + 1).kind !== 'word' || endsName(words, first, end + 1))) break;
    if (isBehindName(passage, end + 1, end - name.first < shortest, isBeyond)) break;
    end++;
  }
  if (!isBeyond && end > name.last && end < last && !mayEndName(wordAt(words, end).text)) end--;
  return end;
}

/** «الفريق … رئيس الهيئة»: the last word of two of a name that no list knows, before an office told behind it. */
function lastBeforeOffice(words: readonly FoldedWord[], first: number, last: number): number | null {
  for (let i = first + 2; i <= last; i++) {
    const isOffice = isRole(wordAt(words, i).text);
    if (isOffice && isUnlisted(words, i - 1) && isUnlisted(words, i - 2)) return i - 1;
  }
  return null;
}

const isUnlisted = (words: readonly FoldedWord[], index: number): boolean => {
  const { text, kind } = wordAt(words, index);
  return kind === 'word' && !text.startsWith('ال') && mayEndName(text) && !isSourceNoun(text);
};

/** What follows a name and is no part of it: an apposition, a medium, an object. Behind one word it may be the last name. */
function isBehindName(passage: Passage, index: number, isShort: boolean, isStrict: boolean): boolean {
  const { text, kind } = wordAt(passage.words, index);
  if (kind !== 'word' || /^(?:ال|بن|ابن|ابو)$/.test(text)) return false;
  if (isPlainName(passage, index)) return true;
  if (mayEndName(text)) return false;
  if (/^(?:ال|ب)/.test(text)) return !isShort;
  // «أحمد قايد صالح»: a name may be written like an office.
  if (isShort && mayEndName(wordAt(passage.words, index + 1).text)) return false;
  return isStrict || isRole(text) || isSourceNoun(text) || /.{3}(?:ه|ها|هم)$/.test(text);
}

function endsName(words: readonly FoldedWord[], first: number, index: number): boolean {
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

/** «رئيس البلدية، سامر منصور، إن»: the last word of a name that follows a role behind a comma. */
function apposedName(passage: Passage, first: number, last: number, limit: number): number | null {
  const { words } = passage;
  const head = wordAt(words, first).text;
  let at = last + 1;
  while (at < Math.min(limit, last + maxWordsToName) && !comma.test(wordAt(words, at).text)) {
    if (/^[.:؛\n]$/.test(wordAt(words, at).text)) return null;
    at++;
  }
  if (!comma.test(wordAt(words, at).text)) return null;
  const isNamed = isPersonName(passage, at + 1) || /^(?:ابو|بن|عبد|ال)$/.test(wordAt(words, at + 2).text);
  if (!isRole(head) && !nounsWithPlace.has(head) && !isNamed) return null;
  let end = at + 1;
  while (end < limit && end - at <= 6 && mayBeNamed(words, end, end === at + 1)) end++;
  const isFramed =
    /^[،,.(]$/.test(wordAt(words, end).text) ||
    end === limit ||
    (wordAt(words, end).kind === 'word' && (isNamed || end - at > 2));
  return isFramed && end - at > 1 && end - at <= 6 ? end - 1 : null;
}

function mayBeNamed(words: readonly FoldedWord[], index: number, isFirst: boolean): boolean {
  const { text, kind } = wordAt(words, index);
  if (kind !== 'word') return text === '#' || isInsideName(words, index);
  if (speakerEnds.has(text) || timeWords.has(text) || isThat(text) || isAddressee(text)) return false;
  if (arabicCueOf(text)?.isParticiple === true) return false;
  return (
    !isFirst || !(/^(?:ال|و|ل)/.test(text) || isSourceNoun(text) || isRole(text) || isNominalOpener(text))
  );
}
