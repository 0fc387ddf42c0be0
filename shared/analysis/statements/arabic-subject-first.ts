import { wordAt, type FoldedWord } from '#shared/analysis/numbers/folded-words.ts';
import {
  arabicCueOf,
  isSourceNoun,
  isThat,
  people,
  prepositions,
  subjectFirstLeads,
  isRelative,
} from './arabic-lexicon.ts';
import { readSpeaker } from './arabic-speaker.ts';
import type { Passage } from './read-passage.ts';
import { isPersonName, isRole, isSpeakingName } from './speaking-names.ts';
import type { WordRun } from './statement-draft.ts';

const maxWords = 14;

/**
 * Reads a speaker who is named before the verb at `cue`: «وكان الوزير قد أعلن أن», «المتحدث الذي قال إن». Only from
 * the beginning of a clause, since without grammar the words before a verb may be anything.
 */
export function readSpeakerBefore(passage: Passage, cue: number, clauseStart: number): WordRun | null {
  const { words } = passage;
  let end = cue;
  if (/^(?:قد|لقد|فقد)$/.test(wordAt(words, end - 1).text)) end--;
  if (/^كان(?:ت|وا)?$/.test(wordAt(words, end - 1).text) && end - 1 > clauseStart) end--;
  const isInRelative = isRelative(wordAt(words, end - 1).text);
  if (isInRelative) end--;
  if (/^[،,]$/.test(wordAt(words, end - 1).text)) end--;
  if (isInRelative) return headOfRelative(passage, end);
  let start = end;
  while (start > clauseStart && end - start < maxWords) {
    const { text, kind } = wordAt(words, start - 1);
    if (kind === 'mark' && text !== '#' && text !== '_') break;
    if (isThat(text) || subjectFirstLeads.has(text)) break;
    start--;
  }
  while (start < end && wordAt(words, start).text === 'و') start++;
  const lead = wordAt(words, start - 1);
  const isAnchored = start <= clauseStart + 1 || isThat(lead.text) || subjectFirstLeads.has(lead.text);
  if (!isAnchored || start >= end || end - start > 10) return null;
  const run = readSpeaker(passage, start, end);
  if (run === null || arabicCueOf(wordAt(words, run.first).text)) return null;
  // «أن يظهر …»: a verb behind «أن» is no subject.
  if (lead.text === 'ان' && !mayHeadName(passage, run.first)) return null;
  return run.last >= end - 1 ||
    /^(?:في|من|ب.*)$/.test(wordAt(words, run.last + 1).text) ||
    (isKnownSpeaker(passage, run.first) && isRelative(wordAt(words, run.last + 1).text))
    ? withoutConjunction(words, fromItsHead(passage, run))
    : null;
}

/** «ويسمع صوت جندي يقول»: whoever speaks begins at the noun of a person, where the run begins with a verb. */
function fromItsHead(passage: Passage, run: WordRun): WordRun {
  if (mayHeadName(passage, run.first)) return run;
  for (let i = run.first + 1; i <= run.last; i++) if (isPerson(passage, i)) return { ...run, first: i };
  return run;
}

const isPerson = (passage: Passage, index: number): boolean =>
  people.has(wordAt(passage.words, index).text) || isKnownSpeaker(passage, index);

/** «… من الرئيس سامر منصور الذي قال إن»: back to the preposition or the mark before the name, then to its first noun. */
function headOfRelative(passage: Passage, end: number): WordRun | null {
  const { words } = passage;
  const last = /^[،,]$/.test(wordAt(words, end - 1).text) ? end - 2 : end - 1;
  let first = last + 1;
  while (first > 0 && last - first < 9) {
    const { text, kind } = wordAt(words, first - 1);
    const isOutside =
      (kind === 'mark' && text !== '#' && text !== '_') || prepositions.has(text) || isThat(text);
    if (isOutside) break;
    first--;
    if (/^[وف]?[بل]?ال/.test(text) && isRole(text.replace(/^[وفبل]+(?=ال)/, ''))) break;
  }
  while (first < last && !mayHeadName(passage, first)) first++;
  const leadLength = /^[وفب]ال/.test(wordAt(words, first).text) ? 1 : 0;
  return first > last || prepositions.has(wordAt(words, last).text) ? null : { first, last, leadLength };
}

/** A verb or a noun behind «ب» or «ل» is no head of a name, unless it is known as one. */
function mayHeadName(passage: Passage, index: number): boolean {
  const { text } = wordAt(passage.words, index);
  if (arabicCueOf(text)) return false;
  return !/^(?:[يتن]|س[يت]|[بلوف](?!ال))/.test(text) || isKnownSpeaker(passage, index);
}

/** True if a role, a source or a known name begins at `index`. */
export const isKnownSpeaker = (passage: Passage, index: number): boolean => {
  const { text } = wordAt(passage.words, index);
  return isRole(text) || isSourceNoun(text) || isPersonName(passage, index) || isSpeakingName(passage, index);
};

const kana = /^[وف]?(?:كان|كانت|كانوا)$/;

/** «وكانت الوزارة، في بيان، قد ذكرت أن»: the subject stands behind «كان», whatever follows it. */
export function readBehindKana(passage: Passage, cue: number, clauseStart: number): WordRun | null {
  let start = cue - 1;
  while (start > clauseStart && cue - start < 20 && !kana.test(wordAt(passage.words, start).text)) {
    if (/^[.؛]$/.test(wordAt(passage.words, start).text)) return null;
    start--;
  }
  const isOpening = start <= clauseStart + 2 || wordAt(passage.words, start - 1).kind === 'mark';
  const run =
    isOpening && kana.test(wordAt(passage.words, start).text) ? readSpeaker(passage, start + 1, cue) : null;
  return run && /^[يت]/.test(wordAt(passage.words, run.first).text) && !isKnownSpeaker(passage, run.first)
    ? null
    : run;
}

/** «والوزير»: the conjunction is no part of the name where the article follows it. */
function withoutConjunction(words: readonly FoldedWord[], run: WordRun): WordRun {
  return /^[وف]ال/.test(wordAt(words, run.first).text) ? { ...run, leadLength: 1 } : run;
}
