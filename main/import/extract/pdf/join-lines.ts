import { countLetters } from './letter-direction.ts';
import type { PdfLine } from './pdf-line.ts';

const sentenceEnd = /[.!?؟:;…]["'”»)\]]*$/u;
const listStart = /^(?:[•▪■➢✓◦‣·*]|[-–—]\s|\(?[\d٠-٩]{1,3}[.)-]\s|\(?\p{L}\)\s)/u;
/** How much taller than the lines about it a gap between paragraphs is. */
const paragraphGap = 1.3;

/** What is usual in a document, by which its lines are judged. */
export interface LineHabits {
  /** Of most of the text. */
  readonly bodySize: number;
  /** From baseline to baseline within paragraphs, by region: `page:region`. */
  readonly leading: ReadonlyMap<string, number>;
}

const regionOf = (line: PdfLine): string => `${line.page}:${line.region}`;

export function readLineHabits(lines: readonly PdfLine[]): LineHabits {
  const lettersBySize = new Map<number, number>();
  const gaps = new Map<string, number[]>();
  for (const [i, line] of lines.entries()) {
    const size = Math.round(line.size * 2) / 2;
    lettersBySize.set(size, (lettersBySize.get(size) ?? 0) + line.text.length);
    const next = lines[i + 1];
    if (next === undefined || regionOf(next) !== regionOf(line)) continue;
    const gap = next.base - line.base;
    if (gap <= 0 || !isSameSize(line, next)) continue;
    gaps.set(regionOf(line), [...(gaps.get(regionOf(line)) ?? []), gap]);
  }
  const [bodySize = 0] = [...lettersBySize].sort((a, b) => b[1] - a[1])[0] ?? [];
  return { bodySize, leading: new Map([...gaps].map(([key, all]) => [key, lowerMiddle(all)])) };
}

/** Between the least and the middle one: where half the lines end paragraphs, the leading is the smaller distance. */
function lowerMiddle(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * 0.35)] ?? 0;
}

const isSameSize = (a: PdfLine, b: PdfLine): boolean =>
  Math.abs(a.size - b.size) <= 0.12 * Math.max(a.size, b.size);

/** Distances from where the lines of the column begin and end, in the way this one runs. */
const indentOf = (line: PdfLine): number =>
  line.isRightToLeft ? line.column.end - line.end : line.start - line.column.start;
const roomOf = (line: PdfLine): number =>
  line.isRightToLeft ? line.start - line.column.start : line.column.end - line.end;

const firstWord = (text: string): string => /^\S+/u.exec(text)?.[0] ?? '';

/** The next line's first word would not have fitted on this one. */
function isFull(line: PdfLine, next: PdfLine): boolean {
  const letter = (next.end - next.start) / Math.max(1, next.text.length);
  return roomOf(line) < letter * (firstWord(next.text).length + 1) + line.size * 0.3;
}

/** True if `next` goes on with the paragraph that `line` is in. */
export function continues(line: PdfLine, next: PdfLine, habits: LineHabits): boolean {
  if (line.angle !== next.angle || line.text.includes('\t') || next.text.includes('\t')) return false;
  if (!isSameSize(line, next) || line.isBold !== next.isBold || listStart.test(next.text)) return false;
  if (line.isRightToLeft !== next.isRightToLeft && !isUndecided(line) && !isUndecided(next)) return false;
  return regionOf(line) === regionOf(next) && next.base > line.base
    ? continuesBelow(line, next, habits)
    : continuesElsewhere(line, next, habits);
}

/** Lines of numbers and signs run whichever way. */
const isUndecided = ({ text }: PdfLine): boolean => {
  const { rightToLeft, leftToRight } = countLetters(text);
  return rightToLeft + leftToRight === 0;
};

function continuesBelow(line: PdfLine, next: PdfLine, { bodySize, leading }: LineHabits): boolean {
  const usual = leading.get(regionOf(line)) ?? line.size * 1.2;
  const gap = next.base - line.base;
  if (gap > usual * paragraphGap && gap > line.size * 1.35) return false;
  // Lines of a heading are often centred, and broken where their sense is.
  if (line.size > bodySize * 1.15) return gap < line.size * 1.6;
  if (!isFull(line, next)) return false;
  const isIndented = indentOf(next) > indentOf(line) + next.size * 0.7;
  return !isIndented || !sentenceEnd.test(line.text);
}

/** Over the end of a column or page a paragraph goes on when its line is full and its sentence is not at an end. */
function continuesElsewhere(line: PdfLine, next: PdfLine, { bodySize }: LineHabits): boolean {
  if (next.page - line.page > 1 || line.size > bodySize * 1.15) return false;
  if (sentenceEnd.test(line.text) || !isFull(line, next)) return false;
  return indentOf(next) <= next.size * 0.7 && line.text.length > 20;
}
