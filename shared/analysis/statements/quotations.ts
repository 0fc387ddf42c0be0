import { arabicCueOf } from './arabic-lexicon.ts';
import { wordAt, type FoldedWord } from '#shared/analysis/numbers/folded-words.ts';

/** A quotation, by the indexes of its marks among the words; `last` is its last word where it is never closed. */
export interface Quotation {
  readonly first: number;
  readonly last: number;
  readonly isClosed: boolean;
}

const closersOf: ReadonlyMap<string, string> = new Map([
  ['«', '»'],
  ['“', '”"″“'],
  ['”', '“”"'],
  ['„', '“”'],
  ['"', '"″”'],
  ['″', '"″”'],
]);

/** How many paragraphs a quotation that is not closed may run on. */
const maxParagraphs = 3;

/** True for a mark that touches the word after it and not the one before: it opens rather than closes. */
function looksOpening(words: readonly FoldedWord[], index: number): boolean {
  const mark = wordAt(words, index);
  const next = wordAt(words, index + 1);
  const previous = wordAt(words, index - 1);
  return (
    (mark.isSpaced || previous.text === '(' || previous.text === '\n') &&
    !next.isSpaced &&
    next.text !== '' &&
    next.kind !== 'mark'
  );
}

/** The index of the mark that closes the quotation opened at `first`, within `end`; -1 without one. */
function closingMark(words: readonly FoldedWord[], first: number, end: number, mayNest: boolean): number {
  const opener = wordAt(words, first).text;
  const closers = closersOf.get(opener) ?? '';
  let depth = 1;
  for (let i = first + 1; i < end; i++) {
    const { text, kind } = wordAt(words, i);
    if (kind !== 'mark') continue;
    const isOpener = text === opener && (opener === '«' || (mayNest && looksOpening(words, i)));
    if (isOpener) depth++;
    else if (closers.includes(text) && --depth === 0) return i;
  }
  return -1;
}

function paragraphEnd(words: readonly FoldedWord[], from: number): number {
  for (let i = from; i < words.length; i++) if (wordAt(words, i).text === '\n') return i;
  return words.length;
}

/** A quotation may go on over a line break, unless another one opens before it is closed. */
function closingMarkBeyond(words: readonly FoldedWord[], end: number): number {
  let paragraph = end;
  for (let i = 1; i < maxParagraphs && paragraph < words.length; i++) {
    const next = paragraphEnd(words, paragraph + 1);
    for (let k = paragraph + 1; k < next; k++) {
      const { text } = wordAt(words, k);
      if (text === '»') return k;
      if (text === '«' && k > paragraph + 1) return -1;
    }
    paragraph = next;
  }
  return -1;
}

/** A quotation that nobody closed ends before the sentence of its paragraph that opens with a report («. وقال …»). */
function endOfOpen(words: readonly FoldedWord[], first: number, end: number): number {
  for (let i = first + 3; i < end - 1; i++) {
    const cue = wordAt(words, i).text === '.' ? arabicCueOf(wordAt(words, i + 1).text) : undefined;
    if (cue?.tense === 'past' && cue.leadLength === 1) return i;
  }
  return end - 1;
}

/**
 * Finds the outermost quotations of a text. Knows guillemets, curly and straight marks and their mixtures; straight
 * marks inside straight marks are told by the spaces around them. One that is never closed ends with its paragraph.
 */
export function findQuotations(words: readonly FoldedWord[]): readonly Quotation[] {
  const quotations: Quotation[] = [];
  for (let i = 0; i < words.length; i++) {
    const { text, kind } = wordAt(words, i);
    if (kind !== 'mark' || !closersOf.has(text) || isStray(words, i)) continue;
    const end = paragraphEnd(words, i);
    let last = lastOf(words, i, end);
    const isClosed = last >= 0;
    // An inch mark or a stray mark before a space at the end of a line opens nothing.
    if (!isClosed && end - i < 4) continue;
    if (!isClosed) last = endOfOpen(words, i, end);
    if (last > i + 1) quotations.push({ first: i, last, isClosed });
    i = last;
  }
  return quotations;
}

/** The mark that closes the quotation opened at `first`; -1 where nobody closed it, or the next one opens before. */
function lastOf(words: readonly FoldedWord[], first: number, end: number): number {
  const nested = closingMark(words, first, end, true);
  if (nested >= 0) return nested;
  const next = closingMark(words, first, end, false);
  const isNextReport = next >= 0 && looksOpening(words, next) && wordAt(words, next - 1).text === ':';
  if (isNextReport) return -1;
  return next < 0 && wordAt(words, first).text === '«' ? closingMarkBeyond(words, end) : next;
}

/** A straight mark that touches only the word before it closes what was never opened. */
function isStray(words: readonly FoldedWord[], index: number): boolean {
  const mark = wordAt(words, index);
  const next = wordAt(words, index + 1);
  return (
    /^["″]$/.test(mark.text) &&
    !mark.isSpaced &&
    wordAt(words, index - 1).kind === 'word' &&
    (next.isSpaced || next.kind === 'mark')
  );
}
