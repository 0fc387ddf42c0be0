import { countLetters } from './letter-direction.ts';
import type { PdfLine } from './pdf-line.ts';

const sentenceEnd = /[.!?؟:;…]["'”»)\]]*$/u;
const listStart = /^(?:[•▪■➢✓◦‣·*]|[-–—]\s|\(?[\d٠-٩]{1,3}[.)-]\s|\(?\p{L}\)\s)/u;
/** How much taller than the lines about it a gap between paragraphs is. */
const paragraphGap = 1.2;

/** What is usual in a document, by which its lines are judged. */
export interface LineHabits {
  /** Of most of the text. */
  readonly bodySize: number;
  /** The least distance from baseline to baseline that several lines of a size have. */
  leadingOf(size: number): number;
}

const regionOf = (line: PdfLine): string => `${line.page}:${line.region}`;
const sizeClass = (size: number): number => Math.round(size * 2) / 2;

export function readLineHabits(lines: readonly PdfLine[]): LineHabits {
  const lettersBySize = new Map<number, number>();
  const gapsBySize = new Map<number, number[]>();
  for (const [i, line] of lines.entries()) {
    const size = sizeClass(line.size);
    lettersBySize.set(size, (lettersBySize.get(size) ?? 0) + line.text.length);
    const gap = gapBetween(line, lines[i + 1]);
    if (gap === null || gap < line.size * 0.9) continue;
    const gaps = gapsBySize.get(size) ?? [];
    gapsBySize.set(size, gaps);
    gaps.push(gap);
  }
  const leadings = new Map([...gapsBySize].map(([size, gaps]) => [size, lowEnd(gaps)]));
  const [bodySize = 0] = [...lettersBySize].sort((a, b) => b[1] - a[1])[0] ?? [];
  return { bodySize, leadingOf: size => leadings.get(sizeClass(size)) ?? size * 1.2 };
}

/** From one line to the next of the same size below it; null where there is none. */
const gapBetween = (line: PdfLine, next: PdfLine | undefined): number | null =>
  next !== undefined && regionOf(next) === regionOf(line) && isSameSize(line, next) && next.base > line.base
    ? next.base - line.base
    : null;

/** A low one of the values, past what may be there by accident. */
function lowEnd(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * 0.15)] ?? 0;
}

const isSameSize = (a: PdfLine, b: PdfLine): boolean =>
  Math.abs(a.size - b.size) <= 0.12 * Math.max(a.size, b.size);

/** Distances from where the lines of the column begin and end, in the way this one runs. */
const indentOf = (line: PdfLine): number =>
  line.isRightToLeft ? line.column.end - line.end : line.start - line.column.start;
const roomOf = (line: PdfLine): number =>
  line.isRightToLeft ? line.start - line.column.start : line.column.end - line.end;

const firstWord = (text: string): string => /^\S+/u.exec(text)?.[0] ?? '';

/** No first line of a paragraph is set further in, in sizes. */
const deepestIndent = 4;

/** The room of a line on both its sides: one that is set to the far side, or to the middle, has it before its first word. */
function wholeRoomOf(line: PdfLine, next: PdfLine): number {
  const indent = indentOf(line);
  const isSetOff = indent > line.size * deepestIndent && Math.abs(indent - indentOf(next)) > line.size;
  return roomOf(line) + (isSetOff ? indent : 0);
}

/** The next line's first word would not have fitted on this one. */
function isFull(line: PdfLine, next: PdfLine): boolean {
  const letter = (next.end - next.start) / Math.max(1, next.text.length);
  return wholeRoomOf(line, next) < letter * (firstWord(next.text).length + 1) + line.size * 0.3;
}

/** The line before and the one after the two that are asked about. */
export interface Surroundings {
  readonly before: PdfLine | undefined;
  readonly after: PdfLine | undefined;
}

/** True if `next` goes on with the paragraph that `line` is in. */
export function continues(
  line: PdfLine,
  next: PdfLine,
  { habits, before, after }: Surroundings & { readonly habits: LineHabits },
): boolean {
  if (line.angle !== next.angle || line.text.includes('\t') || next.text.includes('\t')) return false;
  if (!isSameSize(line, next) || line.isBold !== next.isBold || listStart.test(next.text)) return false;
  if (line.isRightToLeft !== next.isRightToLeft && !isUndecided(line) && !isUndecided(next)) return false;
  const gap = gapBetween(line, next);
  if (gap === null) return continuesElsewhere(line, next, habits);
  const near = [before ? gapBetween(before, line) : null, gapBetween(next, after)].filter(
    other => other !== null,
  );
  return continuesBelow(line, next, { habits, gap, leastNearby: Math.min(...near, gap) });
}

/** Lines of numbers and signs run whichever way. */
const isUndecided = ({ text }: PdfLine): boolean => {
  const { rightToLeft, leftToRight } = countLetters(text);
  return rightToLeft + leftToRight === 0;
};

interface Gaps {
  readonly habits: LineHabits;
  readonly gap: number;
  /** The least one between the lines about it. */
  readonly leastNearby: number;
}

function continuesBelow(line: PdfLine, next: PdfLine, { habits, gap, leastNearby }: Gaps): boolean {
  // Lines of a heading are often centred, and broken where their sense is.
  if (line.size > habits.bodySize * 1.15) return gap < line.size * 1.6;
  const isEnd = sentenceEnd.test(line.text);
  if (gap > leastNearby * paragraphGap && gap > line.size * 1.35) return false;
  // Some set all lines wide: a gap wider than elsewhere ends a paragraph only where its sentence ends.
  const usual = habits.leadingOf(line.size);
  if (isEnd && (gap > usual * paragraphGap || gap > line.size * 1.9)) return false;
  if (!isFull(line, next)) return false;
  const isIndented = indentOf(next) > indentOf(line) + next.size * 0.7;
  return !isIndented || !isEnd;
}

/** Over the end of a column or page a paragraph goes on when its line is full and its sentence is not at an end. */
function continuesElsewhere(line: PdfLine, next: PdfLine, { bodySize }: LineHabits): boolean {
  if (next.page - line.page > 1 || line.size > bodySize * 1.15) return false;
  if (sentenceEnd.test(line.text) || !isFull(line, next)) return false;
  return indentOf(next) <= next.size * 0.7 && line.text.length > 20;
}
