import type { LineHabits } from './join-lines.ts';
import type { PdfLine } from './pdf-line.ts';

/** How much larger than the text a headline is, at least. */
const headlineRatio = 1.2;
const fewestWords = 3;
/** A column with fewer lines below its heading is no article. */
const fewestLines = 3;

interface Column {
  /** Index of its first line. */
  readonly at: number;
  readonly lines: readonly PdfLine[];
}

/**
 * Where articles begin that stand beside the one before them: columns of a page that begin at one height, each with a
 * headline in the largest letters of the page. Indices of their first lines, from the second such column on.
 */
export function findNeighbours(lines: readonly PdfLine[], { bodySize }: LineHabits): readonly number[] {
  const columns = columnsOf(lines);
  const largest = new Map<number, number>();
  for (const { page, size } of lines) largest.set(page, Math.max(largest.get(page) ?? 0, size));
  const isHeaded = ({ lines: [head, ...below] }: Column): boolean =>
    head !== undefined &&
    head.size >= bodySize * headlineRatio &&
    head.size > (largest.get(head.page) ?? 0) * 0.97 &&
    head.text.split(/\s+/u).length >= fewestWords &&
    below.filter(line => line.size < head.size / headlineRatio).length >= fewestLines;
  return columns
    .slice(1)
    .filter((column, i) => {
      const before = columns[i];
      return before !== undefined && isHeaded(before) && isHeaded(column) && areBeside(before, column);
    })
    .map(({ at }) => at);
}

function columnsOf(lines: readonly PdfLine[]): readonly Column[] {
  const columns: { at: number; lines: PdfLine[] }[] = [];
  for (const [at, line] of lines.entries()) {
    const last = columns.at(-1)?.lines;
    if (last?.[0]?.page === line.page && last[0].region === line.region) last.push(line);
    else columns.push({ at, lines: [line] });
  }
  return columns;
}

function areBeside({ lines: [one] }: Column, { lines: [other] }: Column): boolean {
  if (one === undefined || other === undefined) return false;
  return (
    one.page === other.page &&
    one.angle === other.angle &&
    Math.abs(one.base - other.base) < one.size * 0.3 &&
    (one.end < other.start || other.end < one.start)
  );
}
