import { wordAt, type FoldedWord } from '#shared/analysis/numbers/folded-words.ts';
import { chiefsOf, humanPlurals, isAddressee, isSourceNoun } from './arabic-lexicon.ts';
import { endsName } from './arabic-name-end.ts';
import type { Passage } from './read-passage.ts';
import {
  isPersonName,
  isPlainName,
  isRole,
  mayEndName,
  nameAnnouncedBy,
  personAt,
} from './speaking-names.ts';

/**
 * «القيادي في الحركة سامر منصور»: the last word of the name that a title announces, past the place of an office and short
 * of whatever stands behind the name («النائب سامر منصور وزير الداخلية»). Null where no name is seen.
 */
export function lastOfAnnounced(passage: Passage, first: number, last: number, limit: number): number | null {
  const { words } = passage;
  const name = personAt(passage, first) ?? nameAnnouncedBy(passage, first);
  if (name === null || name.last >= limit || isRole(wordAt(words, name.first).text)) return null;
  // «الوزير سامر منصور ومدير الميناء»: two speak.
  if (name.last < last && isFurtherSpeaker(passage, name.last + 1)) return last;
  const isBeyond = name.first > last;
  // «عبد الحميد» is one name of two words.
  const shortest = wordAt(words, name.first).text === 'عبد' ? 2 : 1;
  const furthest = isBeyond ? limit - 1 : last;
  let end = name.last;
  while (end > name.first && isAddressee(wordAt(words, end).text)) end--;
  while (end < furthest) {
    if (isBeyond && (wordAt(words, end + 1).kind !== 'word' || endsName(words, first, end + 1))) break;
    if (isBehindName(passage, end + 1, end - name.first < shortest, isBeyond)) break;
    end++;
  }
  // Between the name and what was seen to be none of it one common word may have been left.
  const { text } = wordAt(words, end);
  const isLeft = end > name.last && (end - 1 > name.first || text.startsWith('ب')) && !mayEndName(text);
  return !isBeyond && end < last && isLeft ? end - 1 : end;
}

/** «الفريق … رئيس الهيئة»: the last word of two of a name that no list knows, before an office told behind it. */
export function lastBeforeOffice(words: readonly FoldedWord[], first: number, last: number): number | null {
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

/** «الوزير سامر منصور وقادة آخرون»: «و» before whoever speaks as well. */
function isFurtherSpeaker(passage: Passage, index: number): boolean {
  const { text } = wordAt(passage.words, index);
  const noun = text.slice(1);
  return (
    text.startsWith('و') &&
    (isRole(noun) || isSourceNoun(noun) || humanPlurals.has(noun) || isPersonName(passage, index))
  );
}

/** What follows a name and is no part of it: an apposition, a medium, an object. Behind one word it may be the last name. */
function isBehindName(passage: Passage, index: number, isShort: boolean, isStrict: boolean): boolean {
  const { text, kind } = wordAt(passage.words, index);
  if (kind !== 'word' || /^(?:ال|بن|ابن|ابو)$/.test(text)) return false;
  if (isPlainName(passage, index)) return true;
  // «سارة منصور الأمين العام».
  if (chiefsOf.has(text) && wordAt(passage.words, index + 1).text === 'العام') return true;
  if (mayEndName(text)) return false;
  if (/^(?:ال|ب)/.test(text)) return !isShort;
  // «أحمد قايد صالح»: a name may be written like an office.
  if (isShort && mayEndName(wordAt(passage.words, index + 1).text)) return false;
  return isStrict || isRole(text) || isSourceNoun(text) || /.{3}(?:ه|ها|هم)$/.test(text);
}
