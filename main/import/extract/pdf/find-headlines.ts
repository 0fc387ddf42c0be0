import { isCreditText } from '#main/import/extract/is-credit-text.ts';
import { continues } from './join-lines.ts';
import type { LineHabits } from './join-lines.ts';
import type { PdfLine } from './pdf-line.ts';

/** How much larger than the text a headline is, at least. */
const headlineRatio = 1.2;
const fewestWords = 3;
const fewestLetters = 10;
const longest = 250;
/** Text below a headline that is shorter is none of an article. */
const fewestLines = 3;
const shortestText = 120;
/** A line above a headline with so few letters can be its kicker or the name of its outlet. */
const longestKicker = 60;
const mostKickers = 2;

/** Lines set as a headline, with the text that stands below them up to the next. */
export interface PdfHeadline {
  /** Index of its first line. */
  readonly at: number;
  /** Index of the first line that belongs to it: its own, or that of what stands over it at the top of its column. */
  readonly from: number;
  /** Index of the first line below it. */
  readonly below: number;
  /** Index of the line after its text. */
  readonly end: number;
  readonly first: PdfLine;
  readonly text: string;
  readonly size: number;
  /** It stands out by the size of its letters, not only by their weight. */
  readonly isLarge: boolean;
  /** Nothing stands above it, but short lines, on its page; or only in its column. */
  readonly top: 'page' | 'column' | null;
  /** A line right below it says when or where it was printed. */
  readonly isCredited: boolean;
}

const lettersIn = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

/** The headlines of a document in the order they are read in: of those that have running text below them. */
export function findHeadlines(lines: readonly PdfLine[], habits: LineHabits): readonly PdfHeadline[] {
  const isHead = createHeadTest(lines, habits);
  const blocks = blocksOf(lines, habits, isHead)
    .map(block => ({
      ...block,
      text: joinHeadline(lines.slice(block.at, block.below).map(line => line.text)),
    }))
    .filter(({ text }) => isSentenceLike(text));
  return blocks.flatMap(({ at, below, text }, i) => {
    const end = blocks[i + 1]?.at ?? lines.length;
    const first = lines[at];
    if (first === undefined || !hasText(lines.slice(below, end), first)) return [];
    const from = kickersAbove(lines, at, isHead);
    const above = lines[from - 1];
    return {
      at,
      from,
      below,
      end,
      first,
      text,
      size: first.size,
      isLarge: isLarge(first, habits),
      top: above?.page !== first.page ? 'page' : above.region !== first.region ? 'column' : null,
      isCredited: [below, below + 1].some(place => isCredit(lines, place, habits)),
    };
  });
}

/** The lines of a headline as one; a hyphen at the end of one is its own, as headlines break no words. */
export const joinHeadline = (texts: readonly string[]): string =>
  texts.reduce((whole, text) => whole + (/\p{L}[-‐]$/u.test(whole) ? '' : ' ') + text);

/** A masthead is a word or two; a sentence that goes on is no headline. */
const isSentenceLike = (text: string): boolean =>
  text.length <= longest && text.split(/\s+/u).length >= fewestWords && lettersIn(text) >= fewestLetters;

const isLarge = (line: PdfLine, { bodySize }: LineHabits): boolean => line.size >= bodySize * headlineRatio;

interface Block {
  readonly at: number;
  below: number;
}

type HeadTest = (line: PdfLine) => boolean;

/** Says of a line whether it is set in larger or, where most are not, in heavier letters. */
function createHeadTest(lines: readonly PdfLine[], habits: LineHabits): HeadTest {
  const letters = lines.reduce((sum, { text }) => sum + text.length, 0);
  const bold = lines.reduce((sum, { text, isBold }) => sum + (isBold ? text.length : 0), 0);
  const isTelling = bold < letters * 0.4;
  return line => isLarge(line, habits) || (line.isBold && isTelling && line.size > habits.bodySize * 0.95);
}

/** Such lines that go on from one to the next. */
function blocksOf(lines: readonly PdfLine[], habits: LineHabits, isHead: HeadTest): readonly Block[] {
  const blocks: Block[] = [];
  for (const [i, line] of lines.entries()) {
    if (!isHead(line)) continue;
    const open = blocks.at(-1);
    const last = lines[i - 1];
    const about = { habits, before: lines[i - 2], after: lines[i + 1] };
    if (open?.below === i && last !== undefined && continues(last, line, about)) open.below = i + 1;
    else blocks.push({ at: i, below: i + 1 });
  }
  return blocks;
}

/** Running text in the letters of most of the text, so that no table and no list of other headlines is taken for it. */
function hasText(lines: readonly PdfLine[], { size, isBold }: PdfLine): boolean {
  const own = lines.filter(line => line.size < size / 1.1 || (isBold && !line.isBold));
  return own.length >= fewestLines && own.reduce((sum, { text }) => sum + lettersIn(text), 0) >= shortestText;
}

/** A line of its own that says where and when the text below was printed. */
function isCredit(lines: readonly PdfLine[], at: number, habits: LineHabits): boolean {
  const [line, next] = [lines[at], lines[at + 1]];
  if (line === undefined || !isCreditText(line.text)) return false;
  const about = { habits, before: lines[at - 1], after: lines[at + 2] };
  return next === undefined || !continues(line, next, about);
}

/** Over the headline at the top of a column or page its kicker may stand, or its outlet. */
function kickersAbove(lines: readonly PdfLine[], at: number, isHead: HeadTest): number {
  const first = lines[at];
  const isSame = (line: PdfLine | undefined): boolean =>
    line !== undefined && line.page === first?.page && line.region === first.region;
  for (let from = at; from >= at - mostKickers && from >= 0; from--) {
    if (!isSame(lines[from - 1])) return from;
    const kicker = lines[from - 1];
    const above = kicker?.text ?? '';
    if (kicker !== undefined && isHead(kicker)) return at;
    if (above.length > longestKicker || /[.!؟?…]["»”)]*$/u.test(above)) return at;
  }
  return at;
}
