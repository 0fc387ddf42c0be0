import { wordAt } from '#shared/analysis/numbers/folded-words.ts';
import { isThat, joiners, negations, type ArabicCue, isRelative } from './arabic-lexicon.ts';
import { endOfAdverbial } from './arabic-adverbial.ts';

import type { Passage, WordRange } from './read-passage.ts';

/** True behind «لم», «لا» and their like; «ما قال» is mostly what he said. */
export function isNegated({ words }: Passage, index: number): boolean {
  const { text } = wordAt(words, index - 1);
  return negations.has(text) && text !== 'ما';
}

/** What keeps a verb from being a report: «لم يقل», «أن يعلن», «قد يعلن», «سوف يعلن». «قد أعلن» is one. */
export function isAsserted(passage: Passage, cue: ArabicCue, index: number): boolean {
  const previous = wordAt(passage.words, index - 1).text;
  if (isNegated(passage, index) && cue.row.negated === undefined) return false;
  if (cue.isBare && rawLetter(passage, index, cue.leadLength) === 'أ') return false;
  if (/^(?:من|ممن)$/.test(previous) && cue.leadLength === 0) return false;
  const next = wordAt(passage.words, index + 1).text;
  if (isRelative(previous) && /^(?:عنه|عنها|اليه|اليها|عليه|عليها|به|بها)$/.test(next)) return false;
  if (cue.tense !== 'present') return true;
  return !/^(?:ب?ان|قد|وقد|سوف|كي|لكي|حتي|او|هل|الا)$/.test(previous);
}

/** True for the particles that join a verb to what it reports. */
export const isParticle = (foldedWord: string): boolean => /^(?:الي|علي|عن|ب|من)$/.test(foldedWord);

/** Fewer words in quotation marks are a name. */
const fewestQuoted = 4;

/** A participle reports behind a comma, a quotation, another report or «و», or where what it reports follows at once. */
export function standsFree(passage: Passage, cue: ArabicCue, index: number, sentence: WordRange): boolean {
  const { words } = passage;
  if (index === sentence.start || wordAt(words, index - 1).kind === 'mark') return true;
  if (cue.leadLength === 1 || cue.row.id === 'قال') return true;
  const next = isParticle(wordAt(words, index + 1).text) ? index + 2 : index + 1;
  const quotation = passage.quotations[passage.quotationAt[next] ?? -1];
  const isQuote = quotation?.first === next;
  if (cue.row.isGuarded === true) return isQuote && quotation.last - next > fewestQuoted;
  if (cue.particles.has(wordAt(words, index + 1).text)) return true;
  return isThat(wordAt(words, next).text) || wordAt(words, next).text === ':' || isQuote;
}

const isBreak = (mark: string): boolean => mark === '' || /^[،,؛;:.!؟?\n–-]$/.test(mark);

/** A verb whose form is also a noun («طالب») opens its clause if nothing names its subject. */
export function opensClause(passage: Passage, index: number, cue: ArabicCue): boolean {
  const previous = wordAt(passage.words, index - 1);
  return (
    cue.leadLength === 1 ||
    isBreak(previous.text) ||
    isBehindAdverbial(passage, index) ||
    joiners.has(previous.text) ||
    /^(?:كما|حيث|قد|وقد|ثم|الذي|التي|لكنه|لكنها|ولكنه|ولكنها|انه|انها|و)$/.test(previous.text)
  );
}

/** «وفي برلين عبرت …»: what opens the clause is a place or a side. */
function isBehindAdverbial(passage: Passage, index: number): boolean {
  for (let start = index - 2; start >= index - 5; start--)
    if (endOfAdverbial(passage, start) === index) return isBreak(wordAt(passage.words, start - 1).text);
  return false;
}

/** The letter of the text itself, before folding made one of all kinds of alef. */
function rawLetter({ folded, words }: Passage, index: number, offset: number): string {
  return folded.original.charAt(folded.normalised.toOriginal[wordAt(words, index).start + offset] ?? 0);
}
