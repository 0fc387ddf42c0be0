import type { PdfLine, PlacedLine } from './pdf-line.ts';

/** Lines further apart than this, in sizes, are not of one block. */
const blockGap = 2.3;
/** A block whose lines end alike to this share is running text, and is as wide as they are. */
const proseShare = 0.6;
/** How far from the end of the longest line, in sizes, a line of running text may end. */
const ragged = 5;
const fewestLines = 3;

const isOneBlock = (line: PdfLine, next: PdfLine): boolean =>
  line.page === next.page &&
  line.region === next.region &&
  Math.abs(line.size - next.size) <= 0.12 * line.size &&
  next.base > line.base &&
  next.base - line.base <= blockGap * line.size;

function blocksOf(placed: readonly PlacedLine[]): readonly (readonly PlacedLine[])[] {
  const blocks: PlacedLine[][] = [];
  for (const each of placed) {
    const block = blocks.at(-1);
    const last = block?.at(-1);
    if (block !== undefined && last !== undefined && isOneBlock(last.line, each.line)) block.push(each);
    else blocks.push([each]);
  }
  return blocks;
}

/** Gives the lines of running text the column that they fill: their region can be wider, for a heading or a picture. */
export const settleColumns = (placed: readonly PlacedLine[]): readonly PlacedLine[] =>
  blocksOf(placed).flatMap(block => {
    const column = columnOf(block.map(({ line }) => line));
    return column === null ? block : block.map(({ line, source }) => ({ line: { ...line, column }, source }));
  });

function columnOf(block: readonly PdfLine[]): PdfLine['column'] | null {
  if (block.length < fewestLines) return null;
  const start = block.reduce((least, line) => Math.min(least, line.start), Infinity);
  const end = block.reduce((most, line) => Math.max(most, line.end), -Infinity);
  const endsAlike = block.filter(line =>
    line.isRightToLeft ? line.start - start <= ragged * line.size : end - line.end <= ragged * line.size,
  );
  // The last line of a paragraph ends where it ends.
  return endsAlike.length >= (block.length - 1) * proseShare ? { start, end } : null;
}
