import { wordAt, type FoldedWord } from '#shared/analysis/numbers/folded-words.ts';
import {
  arabicCueOf,
  isAddressee,
  isNominalOpener,
  isSourceNoun,
  isThat,
  nounsWithPlace,
  speakerEnds,
  timeWords,
} from './arabic-lexicon.ts';
import { lastBeforeOffice, lastOfAnnounced } from './arabic-announced-name.ts';
import { endsName } from './arabic-name-end.ts';
import type { Passage } from './read-passage.ts';
import { isPersonName, isRole } from './speaking-names.ts';
import type { WordRun } from './statement-draft.ts';

const maxWords = 14;
/** How far behind a title the name may stand that a comma parts from it. */
const maxWordsToName = 9;

const comma = /^[،,]$/;
/** What may stand between a verb and its subject, beside words of time: pronouns, «بدوره», a mark. */
const beforeName =
  /^(?:[،,#]|فيه|فيها|به|بها|له|لها|لهم|خلاله|خلالها|ايضا|كذلك|مجددا|بدوره|بدورها|بدورهم|بالتالي|صراحه|علنا)$/;
const beforeSide = /^(?:جهته|جانبه|ناحيته|جهتها|جانبها|ناحيتها|طرفه|طرفها)$/;

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
