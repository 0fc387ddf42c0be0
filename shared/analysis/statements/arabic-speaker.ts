import { wordAt, type FoldedWord } from '#shared/analysis/numbers/folded-words.ts';
import {
  arabicCueOf,
  isAddressee,
  isThat,
  nounsWithPlace,
  speakerEnds,
  subjectFirstLeads,
} from './arabic-lexicon.ts';
import type { Passage } from './read-passage.ts';
import type { WordRun } from './statement-draft.ts';

const maxWords = 14;

/** Marks and adverbs of time that may stand between a verb and its subject. */
const beforeName =
  /^(?:[،,#]|فيه|فيها|به|بها|له|لها|اليوم|امس|غدا|وقتها|حينها|لاحقا|سابقا|ايضا|مجددا|مساء|صباح|السبت|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه)$/;
const relative = /^(?:الذي|التي|الذين|والذي|والتي|اللذان|اللذين)$/;

/** True for «الذي» and its like. */
export const isRelative = (foldedWord: string): boolean => relative.test(foldedWord);

/** True if «في» at `index` belongs to the name: «مسؤول في وزارة الدفاع». */
const isPartOfName = (words: readonly FoldedWord[], first: number, index: number): boolean => {
  const { text } = wordAt(words, index);
  if (text === 'من')
    return /^(?:عدد|مجموعه|كل|مصدر|اثنان|اثنين|مقرب|مقربه|العديد|عدة)$/.test(wordAt(words, index - 1).text);
  if (text === 'لدي') return true;
  if (text === 'الي') return /^(?:ال)?(?:سفير|مبعوث)/.test(wordAt(words, first).text);
  if (text !== 'في' && text !== 'علي') return false;
  for (let i = first; i < index; i++)
    if (nounsWithPlace.has(wordAt(words, i).text))
      return !wordAt(words, i + 1).text.startsWith('ال') || i + 1 === index;
  return false;
};

/** Reads the name of a speaker that begins at `from` and ends before `limit`; null where none stands there. */
export function readSpeaker(passage: Passage, from: number, limit: number): WordRun | null {
  const { words } = passage;
  let first = from;
  while (first < limit && beforeName.test(wordAt(words, first).text)) first++;
  let last = first - 1;
  for (let i = first; i < limit && i - first < maxWords; i++) {
    const { text, kind } = wordAt(words, i);
    if (kind === 'mark') {
      if (text === '#' || text === '_') continue;
      const quotation = passage.quotations[passage.quotationAt[i] ?? -1];
      if (quotation?.first !== i || quotation.last >= limit || quotation.last - i > 5) break;
      last = quotation.last;
      i = quotation.last;
      continue;
    }
    if (speakerEnds.has(text) ? !isPartOfName(words, first, i) : isThat(text) || isAddressee(text)) break;
    if (i > first && arabicCueOf(text)?.isParticiple === true) break;
    last = i;
  }
  return last < first ? null : { first, last, leadLength: 0 };
}

/**
 * Reads a speaker who is named before the verb at `cue`: «وكان الوزير قد أعلن أن», «المتحدث الذي قال إن». Only from
 * the beginning of a clause, since without grammar the words before a verb may be anything.
 */
export function readSpeakerBefore(passage: Passage, cue: number, clauseStart: number): WordRun | null {
  const { words } = passage;
  let end = cue;
  if (/^(?:قد|لقد)$/.test(wordAt(words, end - 1).text)) end--;
  const isInRelative = isRelative(wordAt(words, end - 1).text);
  if (isInRelative) end--;
  if (/^[،,]$/.test(wordAt(words, end - 1).text)) end--;
  let start = end;
  while (start > clauseStart && end - start < maxWords) {
    const { text, kind } = wordAt(words, start - 1);
    if (kind === 'mark' && text !== '#' && text !== '_') break;
    if (isThat(text) || subjectFirstLeads.has(text)) break;
    start--;
  }
  const lead = wordAt(words, start - 1);
  const isAnchored =
    start === clauseStart || isInRelative || isThat(lead.text) || subjectFirstLeads.has(lead.text);
  if (!isAnchored || start >= end || end - start > 10) return null;
  const run = readSpeaker(passage, start, end);
  if (run === null || arabicCueOf(wordAt(words, run.first).text)) return null;
  return isInRelative || run.last >= end - 1 || /^(?:في|من|ب.*)$/.test(wordAt(words, run.last + 1).text)
    ? withoutConjunction(words, run)
    : null;
}

const kana = /^[وف]?(?:كان|كانت|كانوا)$/;

/** «وكانت الوزارة، في بيان، قد ذكرت أن»: the subject stands behind «كان», whatever follows it. */
export function readBehindKana(passage: Passage, cue: number, clauseStart: number): WordRun | null {
  let start = cue - 1;
  while (start > clauseStart && cue - start < 20 && !kana.test(wordAt(passage.words, start).text)) {
    if (/^[.؛]$/.test(wordAt(passage.words, start).text)) return null;
    start--;
  }
  return kana.test(wordAt(passage.words, start).text) ? readSpeaker(passage, start + 1, cue) : null;
}

/** «والوزير»: the conjunction is no part of the name where the article follows it. */
function withoutConjunction(words: readonly FoldedWord[], run: WordRun): WordRun {
  return /^[وف]ال/.test(wordAt(words, run.first).text) ? { ...run, leadLength: 1 } : run;
}
