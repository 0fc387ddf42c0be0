import { buildRows } from './build-rows.ts';
import type { Row } from './build-rows.ts';
import type { Word } from './build-words.ts';
import { isRightToLeft } from './letter-direction.ts';

/** Lines of text don't stand closer than this share of their size, baseline to baseline; lines of two cells do. */
const interleaved = 0.8;
/** How far apart cells stand at least, in sizes. */
const cellGap = 1;

/**
 * Where cells of a table have different numbers of lines, the lines of one stand between those of another: such rows are
 * put in order cell by cell. All others stay as they are.
 */
export function orderCells(rows: readonly Row[]): readonly Row[] {
  const ordered: Row[] = [];
  let open: Row[] = [];
  const close = (): void => {
    ordered.push(...(open.length > 1 ? byCells(open) : open));
    open = [];
  };
  for (const row of rows) {
    const last = open.at(-1);
    if (last !== undefined && row.base - last.base >= interleaved * Math.min(row.size, last.size)) close();
    open.push(row);
  }
  close();
  return ordered;
}

function byCells(rows: readonly Row[]): readonly Row[] {
  const words = rows.flatMap(row => row.words).filter(word => !word.isSpace);
  const cells = cellsOf(words, rows[0]?.size ?? 0);
  if (cells.length < 2) return rows;
  if (isRightToLeft(words)) cells.reverse();
  const cellRows = cells.map(({ start, end }) =>
    buildRows(rows.flatMap(row => row.words.filter(word => word.start >= start && word.end <= end))),
  );
  const ordered: Row[] = [];
  // Neighbours of one line at the same height are read as one row.
  let single: Word[] = [];
  const close = (): void => {
    ordered.push(...buildRows(single));
    single = [];
  };
  for (const cell of cellRows) {
    if (cell.length === 1) single.push(...(cell[0]?.words ?? []));
    else {
      close();
      ordered.push(...cell);
    }
  }
  close();
  return ordered;
}

interface Cell {
  readonly start: number;
  end: number;
}

/** The stretches from left to right that words cover, gaps narrower than those between cells included. */
function cellsOf(words: readonly Word[], size: number): Cell[] {
  const cells: Cell[] = [];
  for (const { start, end } of words.toSorted((a, b) => a.start - b.start)) {
    const last = cells.at(-1);
    if (last !== undefined && start - last.end < size * cellGap) last.end = Math.max(last.end, end);
    else cells.push({ start, end });
  }
  return cells;
}
