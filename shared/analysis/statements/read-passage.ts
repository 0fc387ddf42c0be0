import type { Span } from '#shared/domain/article/span.ts';
import {
  foldedWords,
  spanOfRange,
  wordAt,
  type FoldedText,
  type FoldedWord,
} from '#shared/analysis/numbers/folded-words.ts';
import { findQuotations, type Quotation } from './quotations.ts';

/** A sentence by its words, `end` exclusive; a sentence boundary inside a quotation does not count. */
export interface WordRange {
  readonly start: number;
  readonly end: number;
}

/** A text made ready for the rules of statements. */
export interface Passage {
  readonly folded: FoldedText;
  readonly words: readonly FoldedWord[];
  readonly quotations: readonly Quotation[];
  /** Index of the quotation that a word stands in (its marks included), or -1. */
  readonly quotationAt: Int32Array;
  readonly sentences: readonly WordRange[];
  /** Number of the paragraph that a word stands in. */
  readonly paragraphAt: Int32Array;
}

/** Folds and cuts a text once: words, quotations, sentences (merged where a quotation goes over their end), paragraphs. */
export function readPassage(
  text: string,
  sentences: readonly Span[],
  find: (words: readonly FoldedWord[]) => readonly Quotation[] = findQuotations,
): Passage {
  const folded = foldedWords(text);
  const { words } = folded;
  const quotations = find(words);
  const quotationAt = new Int32Array(words.length).fill(-1);
  quotations.forEach((quotation, index) => quotationAt.fill(index, quotation.first, quotation.last + 1));
  const paragraphAt = new Int32Array(words.length);
  let paragraph = 0;
  words.forEach((word, index) => {
    if (word.text === '\n') paragraph++;
    paragraphAt[index] = paragraph;
  });
  return {
    folded,
    words,
    quotations,
    quotationAt,
    paragraphAt,
    sentences: sentenceRanges(folded, sentences, quotations, quotationAt),
  };
}

function sentenceRanges(
  folded: FoldedText,
  sentences: readonly Span[],
  quotations: readonly Quotation[],
  quotationAt: Int32Array,
): readonly WordRange[] {
  const { words, normalised } = folded;
  const ranges: WordRange[] = [];
  let index = 0;
  let start = 0;
  for (const sentence of sentences) {
    while (index < words.length && (normalised.toOriginal[wordAt(words, index).start] ?? 0) < sentence.end)
      index++;
    const quotation = quotations[quotationAt[index - 1] ?? -1];
    const isInside =
      quotation !== undefined && quotation.last > index - 1 && !(wordAt(words, quotation.last).text === '\n');
    if (isInside || index <= start || isInsideName(words, index)) continue;
    ranges.push({ start: skipBreaks(words, start, index), end: index });
    start = index;
  }
  if (start < words.length && index > start)
    ranges.push({ start: skipBreaks(words, start, index), end: index });
  return ranges;
}

/** «بي.بي.سي»: the stops of a name spelled in letters end no sentence. */
const isInsideName = (words: readonly FoldedWord[], index: number): boolean =>
  wordAt(words, index - 1).text === '.' &&
  wordAt(words, index).kind === 'word' &&
  !wordAt(words, index).isSpaced &&
  wordAt(words, index - 2).text.length <= 3;

function skipBreaks(words: readonly FoldedWord[], start: number, end: number): number {
  let first = start;
  while (first < end && wordAt(words, first).text === '\n') first++;
  return first;
}

/** The span in the original text of the words from `first` to `last`, without proclitic letters before the first. */
export function spanFrom(passage: Passage, first: number, last: number, leadLength = 0): Span {
  const start = wordAt(passage.words, first).start + leadLength;
  return spanOfRange(passage.folded, start, Math.max(start, wordAt(passage.words, last).end));
}
