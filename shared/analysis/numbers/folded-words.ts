import type { Span } from '#shared/domain/article/span.ts';
import { normaliseText, originalSpan, type NormalisedText } from '#shared/text/normalise.ts';

/** A word, a run of digits or one punctuation mark of a folded text; a line break is a mark. Offsets are in the folded text. */
export interface FoldedWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'mark';
  /** False when it touches what stands before it. */
  readonly isSpaced: boolean;
}

/** A text folded and cut once, for rules that look at words and their neighbours. */
export interface FoldedText {
  readonly original: string;
  readonly normalised: NormalisedText;
  readonly words: readonly FoldedWord[];
}

/** The mark that a missing neighbour reads as, so that rules need no test for the ends of a text. */
const noWord: FoldedWord = { text: '', start: 0, end: 0, kind: 'mark', isSpaced: true };

const digit = 1;
const letter = 2;
const space = 3;
const lineBreak = 4;

function classOf(unit: number): number {
  if (unit >= 0x30 && unit <= 0x39) return digit;
  if (unit === 0x0a || unit === 0x0d || unit === 0x2028 || unit === 0x2029) return lineBreak;
  if (unit === 0x20 || unit === 0x09) return space;
  if ((unit >= 0x61 && unit <= 0x7a) || (unit >= 0x0621 && unit <= 0x064a)) return letter;
  if (unit < 0xc0 || (unit >= 0x2000 && unit <= 0x2bff) || (unit >= 0x3000 && unit <= 0x303f)) return 0;
  return /[\p{L}\p{M}]/u.test(String.fromCharCode(unit)) || (unit >= 0xd800 && unit <= 0xdfff) ? letter : 0;
}

/** Marks that may stand inside a number, with a digit on both sides. */
const numberSeparators = '.,٫٬،';

const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019;

function endOfNumber(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length) {
    const isSeparator = numberSeparators.includes(text.charAt(end));
    const next = isSeparator ? end + 1 : end;
    if (next >= text.length || classOf(text.charCodeAt(next)) !== digit) return end;
    end = next + 1;
  }
  return end;
}

function endOfWord(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length) {
    const unit = text.charCodeAt(end);
    const isInside =
      classOf(unit) === letter || (isApostrophe(unit) && classOf(text.charCodeAt(end + 1)) === letter);
    if (!isInside) return end;
    end++;
  }
  return end;
}

/** The text cut last: entities, statements and numbers are looked for in the same one. */
let latest: FoldedText | null = null;

/** Folds a text and cuts it into words, numbers and marks, in order. Spaces are left out, line breaks are not. */
export function foldedWords(original: string): FoldedText {
  if (latest?.original === original) return latest;
  latest = cut(original);
  return latest;
}

function cut(original: string): FoldedText {
  const normalised = normaliseText(original);
  const { text } = normalised;
  const words: FoldedWord[] = [];
  let isSpaced = true;
  let start = 0;
  while (start < text.length) {
    const unitClass = classOf(text.charCodeAt(start));
    if (unitClass === space) {
      isSpaced = true;
      start++;
      continue;
    }
    const end =
      unitClass === digit
        ? endOfNumber(text, start)
        : unitClass === letter
          ? endOfWord(text, start)
          : start + 1;
    const kind = unitClass === digit ? 'number' : unitClass === letter ? 'word' : 'mark';
    words.push({ text: unitClass === lineBreak ? '\n' : text.slice(start, end), start, end, kind, isSpaced });
    isSpaced = unitClass === lineBreak;
    start = end;
  }
  return { original, normalised, words };
}

/** The word at an index, or an empty mark beyond the ends. */
export const wordAt = (words: readonly FoldedWord[], index: number): FoldedWord => words[index] ?? noWord;

/** Where a range of the folded text stands in the original text. */
export const spanOfRange = (folded: FoldedText, start: number, end: number): Span =>
  originalSpan(folded.normalised, start, end);
