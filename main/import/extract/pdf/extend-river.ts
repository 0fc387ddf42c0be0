import type { Row } from './build-rows.ts';
import type { Word } from './build-words.ts';
import { medianSize } from './find-river.ts';
import type { River } from './find-river.ts';

/** A gap between columns is so many times as wide as those between the words of its row. */
const timesWordGap = 3;
/** In sizes: in a row of few words nothing tells how wide its spaces are. */
const widestSpace = 1.5;
/** How much of the white above must be in line with the river, in sizes of its text. */
const leastInLine = 0.3;
/** Rows further apart than this, in sizes of the lower one, are not of one heading or block. */
const furthest = 2.6;
const headingLeading = 1.6;

const isSameSize = (a: number, b: number): boolean => a < b * 1.12 && b < a * 1.12;

/**
 * Takes a river up into the headings of its columns. They stand at one height but end where no line below them does, so
 * that what is white in all rows is narrow there: a gap much wider than a space, or between letters of two sizes, is
 * enough if it is in line with the river. The other lines of such a heading, or of one that begins in the first row, go with it.
 */
export function extendRiver(rows: readonly Row[], river: River): River {
  const size = medianSize(rows.slice(river.firstRow, river.lastRow + 1));
  let extended = river;
  for (let at = river.firstRow - 1; at >= 0; at--) {
    const [row, below] = [rows[at], rows[at + 1]];
    if (row === undefined || below === undefined || below.base - row.base > furthest * below.size) break;
    const gap = findGapInLine(row, extended, size);
    if (gap !== null) extended = { ...extended, ...gap, firstRow: at };
    else if (isOfHeading(row, below, { river: extended, size })) extended = { ...extended, firstRow: at };
    else break;
  }
  return extended;
}

const wordsOf = (row: Row): readonly Word[] => row.words.filter(word => !word.isSpace);

/** The white of a row that two columns leave between them, as far as it is in line with the river. */
function findGapInLine(row: Row, river: River, size: number): Pick<River, 'left' | 'right'> | null {
  const gaps: { readonly from: Word; readonly to: Word; readonly left: number; readonly right: number }[] =
    [];
  let from: Word | null = null;
  for (const to of wordsOf(row)) {
    if (from !== null && to.start > from.end) gaps.push({ from, to, left: from.end, right: to.start });
    if (from === null || to.end > from.end) from = to;
  }
  const widths = gaps.map(({ left, right }) => right - left).sort((a, b) => a - b);
  const usual =
    widths.length < 3 ? row.size * (widestSpace / timesWordGap) : (widths[widths.length >> 1] ?? 0);
  const found = gaps.find(({ left, right }) => left < river.right && right > river.left);
  if (found === undefined) return null;
  const [left, right] = [Math.max(found.left, river.left), Math.min(found.right, river.right)];
  const isWide = found.right - found.left >= usual * timesWordGap;
  const isBetweenSizes =
    !isSameSize(found.from.size, found.to.size) && found.right - found.left >= row.size * leastInLine;
  return right - left >= size * leastInLine && (isWide || isBetweenSizes) ? { left, right } : null;
}

/** A line of a heading that goes on below it in the same letters, on the same side of the river. */
function isOfHeading(row: Row, below: Row, { river, size }: { river: River; size: number }): boolean {
  if (row.size <= size * 1.15 || below.base - row.base > headingLeading * row.size) return false;
  const isLeft = row.end <= river.right;
  if (!isLeft && row.start < river.left) return false;
  const goesOn = wordsOf(below).filter(word => (isLeft ? word.end <= river.right : word.start >= river.left));
  return goesOn.some(word => isSameSize(word.size, row.size));
}
