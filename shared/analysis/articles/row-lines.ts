import { findPublishedDate } from '#shared/analysis/dates/parse-published-date.ts';
import type { Span } from '#shared/domain/article/span.ts';
import { isTitleLike } from './line-shapes.ts';
import { foldLine, trimSpan, type SourceLine } from './source-lines.ts';

/** Between two lines of this many, and for nearly all of them, the same cells must stand. */
const fewestRows = 2;
const fewestCells = 3;
const mostCells = 12;
const shortestText = 80;
const longestValue = 60;

/** How the rows of a source are cut: where its columns of headlines and of texts are. */
interface Columns {
  readonly title: number;
  readonly text: number;
}

function cellsOf(source: string, { span, text }: SourceLine, mark: string): readonly Span[] {
  const cells: Span[] = [];
  let start = 0;
  for (let end = text.indexOf(mark); ; end = text.indexOf(mark, start)) {
    const to = end < 0 ? text.length : end;
    cells.push(
      trimSpan(source, { start: span.start + start, end: span.start + to }) ?? {
        start: span.start + to,
        end: span.start + to,
      },
    );
    if (end < 0 || cells.length > mostCells) return cells;
    start = end + mark.length;
  }
}

const lengthOf = ({ start, end }: Span): number => end - start;

/** The columns of rows that each hold a headline, a day and a text; null for other lines with bars in them. */
function columnsOf(source: string, rows: readonly (readonly Span[])[]): Columns | null {
  const count = rows[0]?.length ?? 0;
  const textOf = ({ start, end }: Span): string => source.slice(start, end);
  const holds = (column: number, is: (cell: Span) => boolean): boolean =>
    rows.every(row => is(row[column] ?? { start: 0, end: 0 }));
  const columns = Array.from({ length: count }, (_, column) => column);
  const isDay = (cell: Span): boolean => lengthOf(cell) <= 40 && findPublishedDate(textOf(cell)) !== null;
  const text = columns.findLast(column => holds(column, cell => lengthOf(cell) >= shortestText));
  const title = columns.find(
    column =>
      column !== text &&
      holds(column, cell => lengthOf(cell) >= 15 && isTitleLike(textOf(cell)) && !isDay(cell)),
  );
  if (text === undefined || title === undefined || title > text) return null;
  const others = columns.filter(column => column !== text && column !== title);
  const areValues = others.every(column => holds(column, cell => lengthOf(cell) <= longestValue));
  return areValues && others.some(column => holds(column, isDay)) ? { title, text } : null;
}

/** Headline, values between, text: each a line of its own, as on a page. */
function linesOfRow(source: string, line: SourceLine, cells: readonly Span[], { title, text }: Columns) {
  const runs: Span[] = [];
  for (const [column, cell] of cells.entries()) {
    const isAlone = [title, text, title + 1, text + 1].includes(column);
    const last = runs.at(-1);
    if (last && !isAlone) runs[runs.length - 1] = { start: last.start, end: cell.end };
    else runs.push(cell);
  }
  return runs
    .filter(span => span.end > span.start)
    .map((span, i): SourceLine => {
      const said = source.slice(span.start, span.end);
      return {
        ...line,
        span,
        text: said,
        folded: foldLine(said),
        blankBefore: i === 0 ? line.blankBefore + 1 : 0,
      };
    });
}

/**
 * Cuts the lines of a source that holds one article a line («headline | outlet | day | text», with bars or tabs between)
 * into the lines that a page would have; any other source is returned as it is. A first line of column names stays.
 */
export function splitRows(source: string, lines: readonly SourceLine[]): readonly SourceLine[] {
  for (const mark of ['|', '\t']) {
    if (!lines.at(-1)?.text.includes(mark)) continue;
    const rows = lines.map(line => (line.text.includes(mark) ? cellsOf(source, line, mark) : []));
    const count = rows.at(-1)?.length ?? 0;
    if (count < fewestCells || count > mostCells) continue;
    const hasHead = (rows[0] ?? []).every(cell => lengthOf(cell) <= 20) && rows.length > fewestRows;
    const body = hasHead ? rows.slice(1) : rows;
    if (body.length < fewestRows || body.some(row => row.length !== count)) continue;
    const columns = columnsOf(source, body);
    if (!columns) continue;
    return lines.flatMap((line, i) =>
      hasHead && i === 0 ? [line] : linesOfRow(source, line, rows[i] ?? [], columns),
    );
  }
  return lines;
}
