import { wordAt, type FoldedWord } from '#shared/analysis/numbers/folded-words.ts';
import type { Quotation } from './quotations.ts';

const single = /^['‘’]$/;
const double = /^["“”″]$/;
const punctuation = /^[,.?!;:—–-]$/;

/** True for a mark that touches the word after it and not the one before. */
function opens(words: readonly FoldedWord[], index: number): boolean {
  const { text, isSpaced } = wordAt(words, index);
  const previous = wordAt(words, index - 1);
  const next = wordAt(words, index + 1);
  if (text === '”') return false;
  const isAtStart = isSpaced || /^[\n([—–-]?$/.test(previous.text) || double.test(previous.text);
  const touchesNext = next.text !== '\n' && next.text !== '' && !next.isSpaced;
  if (text === '“') return touchesNext || isAtStart;
  return isAtStart && touchesNext;
}

function paragraphEnd(words: readonly FoldedWord[], from: number): number {
  let end = from;
  while (end < words.length && wordAt(words, end).text !== '\n') end++;
  return end;
}

/** The closing double mark; -1 where another opens first or none comes. */
function closeOfDouble(words: readonly FoldedWord[], first: number, end: number): number {
  for (let i = first + 1; i < end; i++) {
    const { text } = wordAt(words, i);
    if (!double.test(text)) continue;
    if (text === '“' || (text === '"' && i > first + 1 && opens(words, i))) return -1;
    return i;
  }
  return -1;
}

/** An apostrophe behind a plural also looks like a closing mark, so one beside punctuation is taken first. */
function closeOfSingle(words: readonly FoldedWord[], first: number, end: number): number {
  let fallback = -1;
  for (let i = first + 2; i < end; i++) {
    const { text, isSpaced } = wordAt(words, i);
    if (!single.test(text) || text === '‘' || isSpaced) continue;
    const isSure = punctuation.test(wordAt(words, i - 1).text) || wordAt(words, i + 1).kind === 'mark';
    if (isSure) return i;
    if (fallback < 0) fallback = i;
  }
  return fallback;
}

function openingSingle(words: readonly FoldedWord[], index: number): boolean {
  const next = wordAt(words, index + 1);
  return (
    opens(words, index) && next.kind === 'word' && !/^(?:s|t|em|til|cause|tis|twas|round|n)$/.test(next.text)
  );
}

/**
 * The outermost quotations of an English text, in double or single marks. One that is not closed runs to the end of its
 * paragraph; by custom the next paragraph then opens again and goes on with it.
 */
export function findEnglishQuotations(words: readonly FoldedWord[]): readonly Quotation[] {
  const quotations: Quotation[] = [];
  for (let i = 0; i < words.length; i++) {
    const { text, kind } = wordAt(words, i);
    if (kind !== 'mark') continue;
    const isDouble = double.test(text) && opens(words, i);
    if (!isDouble && !(single.test(text) && openingSingle(words, i))) continue;
    const end = paragraphEnd(words, i);
    let close = isDouble ? closeOfDouble(words, i, end) : closeOfSingle(words, i, end);
    if (close < 0 && isDouble && !opensNext(words, end)) close = closeBeyond(words, end);
    const isIntroduced = /^[,:]$/.test(wordAt(words, i - 1).text);
    if (close < 0 && (!isDouble || end - i < 4 || !(opensNext(words, end) || isIntroduced))) continue;
    const last = close < 0 ? end - 1 : close;
    if (last <= i + 1) continue;
    quotations.push({ first: i, last, isClosed: close >= 0 });
    i = last;
  }
  return quotations;
}

/** A closing mark in the paragraphs behind `end`, where none opens before it; -1 without one. */
function closeBeyond(words: readonly FoldedWord[], end: number): number {
  let breaks = 0;
  for (let i = end; i < words.length && breaks <= 4; i++) {
    const { text } = wordAt(words, i);
    if (text === '\n') breaks++;
    else if (double.test(text)) return opens(words, i) ? -1 : i;
  }
  return -1;
}

/** True if the paragraph behind `end` begins with an opening mark, or there is none. */
function opensNext(words: readonly FoldedWord[], end: number): boolean {
  let next = end;
  while (wordAt(words, next).text === '\n') next++;
  return next >= words.length || (double.test(wordAt(words, next).text) && opens(words, next));
}
