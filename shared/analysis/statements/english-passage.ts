import type { Span } from '#shared/domain/article/span.ts';
import { foldForms } from '#shared/analysis/numbers/fold-forms.ts';
import { wordAt } from '#shared/analysis/numbers/folded-words.ts';
import { findEnglishQuotations } from './english-quotations.ts';
import type { Quotation } from './quotations.ts';
import { readPassage, type Passage, type WordRange } from './read-passage.ts';
import { englishCues, type EnglishCueRow } from './tables/english-cues.ts';
import { englishVerbHelpers, englishVerbsAndNouns } from './tables/english-speech-words.ts';

/** A verb of saying as found; `isParticiple` where its subject stands with another verb. */
export interface EnglishCue {
  readonly row: EnglishCueRow;
  readonly isParticiple: boolean;
  /** The form is a noun too («claims», «reports»), so that a clause without «that» shows nothing. */
  readonly isNounToo: boolean;
}

const nounsToo = new Set(foldForms(englishVerbsAndNouns));
const cues = new Map<string, EnglishCue>();
for (const row of englishCues) {
  for (const form of foldForms(row.participles ?? ''))
    cues.set(form, { row, isParticiple: true, isNounToo: false });
  for (const form of foldForms(row.forms))
    cues.set(form, { row, isParticiple: false, isNounToo: nounsToo.has(form) });
}

const helpers = new Set(foldForms(englishVerbHelpers));

/** True for a word that may stand between a subject and its verb. */
export const isVerbHelper = (text: string): boolean =>
  helpers.has(text) || (text.length > 4 && text.endsWith('ly'));

/** True if the word begins with a capital letter. */
export function isCapital({ folded, words }: Passage, index: number): boolean {
  const word = wordAt(words, index);
  if (word.kind !== 'word') return false;
  const letter = folded.original.charAt(folded.normalised.toOriginal[word.start] ?? 0);
  return letter !== letter.toLowerCase();
}

/** How many words and marks an agency's dateline may have: «NEW YORK, May 20, 2025 (Reuters) -». */
const longestDateline = 14;

/** The first word of a sentence behind its dateline; the sentence's own first word where there is none. */
export function afterDateline(passage: Passage, { start, end }: WordRange): number {
  const { folded, words } = passage;
  const first = wordAt(words, start);
  const { toOriginal } = folded.normalised;
  const opening = folded.original.slice(toOriginal[first.start], toOriginal[first.end]);
  if (!/^\p{Lu}{3,}$/u.test(opening.trim())) return start;
  for (let i = start + 1; i < Math.min(end, start + longestDateline); i++) {
    const { text, isSpaced } = wordAt(words, i);
    if (/^[-–—]+$/.test(text) && isSpaced && wordAt(words, i + 1).isSpaced) return i + 1;
  }
  return start;
}

/** The quotation that a word stands in, its marks included. */
export const quotationOf = ({ quotations, quotationAt }: Passage, index: number): Quotation | undefined =>
  quotations[quotationAt[index] ?? -1];

/** «was also told», «is believed»: what is said of the subject, not by it. */
function isPassive({ words }: Passage, index: number): boolean {
  let before = index - 1;
  while (
    isVerbHelper(wordAt(words, before).text) &&
    !/^(?:has|had|have|did)$/.test(wordAt(words, before).text)
  )
    before--;
  return /^(?:was|were|is|are|been|be|being|am|get|got|gets)$/.test(wordAt(words, before).text);
}

/** The verb of saying at an index outside quotations, undefined where there is none. */
export function cueAt(passage: Passage, index: number, sentence: WordRange): EnglishCue | undefined {
  const cue = cues.get(wordAt(passage.words, index).text);
  if (!cue || quotationOf(passage, index) !== undefined) return undefined;
  // «the United States», «the Notes»: a name.
  if (isCapital(passage, index) && index > sentence.start) return undefined;
  const isGoingOn =
    /^(?:went|goes|go)$/.test(wordAt(passage.words, index - 3).text) &&
    wordAt(passage.words, index - 2).text === 'on' &&
    wordAt(passage.words, index - 1).text === 'to';
  if (isGoingOn) return cue;
  if (!cue.isParticiple && isPassive(passage, index)) return undefined;
  // «Russia's alleged part in it»
  if (
    /[^t]['’]s?$/.test(wordAt(passage.words, index - 1).text) &&
    !/^(?:he|she|it|that|who)['’]s$/.test(wordAt(passage.words, index - 1).text)
  )
    return undefined;
  if (
    /^(?:the|a|an|of|his|her|their|its|these|those|no|any|such|to|for|by|with)$/.test(
      wordAt(passage.words, index - 1).text,
    )
  )
    return cue.isParticiple && /^(?:by|for)$/.test(wordAt(passage.words, index - 1).text) ? cue : undefined;
  return cue;
}

/** «"Why now?" Monti asked.»: a sentence of a subject and a verb of saying behind a question. */
function finishesQuotation(passage: Passage, { start, end }: WordRange, before: WordRange): boolean {
  const last = quotationOf(passage, before.end - 1);
  if (last?.last !== before.end - 1 || !last.isClosed) return false;
  if (!isCapital(passage, start) && wordAt(passage.words, start).kind === 'word') return true;
  if (!/^[?!…—-]$/.test(wordAt(passage.words, last.last - 1).text)) return false;
  for (let i = start + 1; i < Math.min(end, start + 8); i++) {
    const next = wordAt(passage.words, i + 1);
    if (
      cueAt(passage, i, { start, end }) &&
      (next.kind === 'mark' || isCapital(passage, i + 1) || i + 1 >= end)
    )
      return true;
  }
  return false;
}

/** Cuts an English text into words, quotations and sentences; what «asked» or «he said» finishes is one sentence. */
export function readEnglishPassage(text: string, sentences: readonly Span[]): Passage {
  const passage = readPassage(text, sentences, findEnglishQuotations);
  const merged: WordRange[] = [];
  for (const sentence of passage.sentences) {
    const before = merged.at(-1);
    if (before && finishesQuotation(passage, sentence, before))
      merged[merged.length - 1] = { start: before.start, end: sentence.end };
    else merged.push(sentence);
  }
  return { ...passage, sentences: merged };
}
