import type { Span } from '#shared/domain/article/span.ts';
import { nameFields } from '../name-fields.ts';
import { fieldLimit } from '../record-table.ts';
import type { RecordTable, RecordValue, TableNote, ValuePart } from '../record-table.ts';
import { readValueStart } from '../read-value.ts';
import { findDialect } from './find-dialect.ts';
import { isHeader } from './is-header.ts';
import { createRowReader } from './parse-rows.ts';
import type { DelimitedRow, Dialect } from './parse-rows.ts';

/** Rows that are looked at to tell how wide the table is and whether it has a header. */
const sampleRows = 200;
/** Lines that may stand above the table: a title, a date of export. */
const preambleLimit = 20;

/** Reads CSV and its kin, whatever its delimiter. A file without a header gets fields named `1`, `2`, … */
export function readDelimitedTable(text: string): RecordTable {
  const { start, ...dialect } = findDialect(text);
  return readRowsAsTable(text, { start, end: text.length }, dialect);
}

/** Reads a stretch of delimited text that is one table. */
export function readRowsAsTable(text: string, range: Span, dialect: Dialect): RecordTable {
  const width = widthOf(createRowReader(text, dialect, null).read(range, sampleRows));
  const all = createRowReader(text, dialect, width).read(range);
  const rows = all.slice(preambleLength(all, width));
  const cellTexts = rows.slice(0, sampleRows).map(({ cells }) => cells.map(cell => cellText(text, cell)));
  const hasHeader = cellTexts[0] !== undefined && isHeader(cellTexts[0], cellTexts.slice(1));
  const [first] = rows;
  const header = hasHeader && first ? first.cells.map(cell => cellText(text, cell)) : [];
  const records = hasHeader ? rows.slice(1) : rows;
  const count = Math.min(fieldLimit, Math.max(header.length, hasHeader ? 0 : width));
  const fields = nameFields(header, count);
  return {
    fields,
    keyFields: fields,
    records: records.map((row, i) => ({
      number: i + 1,
      span: row.span,
      values: valuesOf(row, fields.length),
    })),
    notes: notesOf(records, fields.length),
  };
}

const headerLength = 200;

const cellText = (text: string, cell: ValuePart | null): string =>
  cell === null ? '' : readValueStart(text, { parts: [cell] }, headerLength);

/** How many cells most rows have; of two counts that are as frequent, the larger. */
function widthOf(rows: readonly DelimitedRow[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 1;
}

/** Rows above the table have few cells filled, or stand as comments. */
function preambleLength(rows: readonly DelimitedRow[], width: number): number {
  if (width < 2) return 0;
  const least = Math.max(2, Math.ceil(width / 2));
  const filled = (row: DelimitedRow): number => row.cells.filter(cell => cell !== null).length;
  const first = rows.slice(0, preambleLimit).findIndex(row => filled(row) >= least);
  return Math.max(0, first);
}

/**
 * The values of a row. What stands behind the last column belongs to it, as it stands there: a text whose delimiters were
 * not quoted.
 */
function valuesOf({ cells, span }: DelimitedRow, width: number): readonly (RecordValue | null)[] {
  const values = cells.slice(0, width).map(cell => (cell === null ? null : { parts: [cell] }));
  const last = cells[width - 1];
  if (!isOverflowing(cells, width) || !last || last.writing !== 'plain') return values;
  return [...values.slice(0, -1), { parts: [{ start: last.start, end: span.end, writing: 'plain' }] }];
}

/** Empty cells behind the last column are what spreadsheets leave there. */
const isOverflowing = (cells: DelimitedRow['cells'], width: number): boolean =>
  cells.length > width && cells.slice(width).some(cell => cell !== null);

function notesOf(rows: readonly DelimitedRow[], width: number): readonly TableNote[] {
  const broken = rows.flatMap(({ cells, isBroken }, i) =>
    isBroken || isOverflowing(cells, width) ? [i + 1] : [],
  );
  const [first] = broken;
  if (first === undefined) return [];
  const place = broken.length > 1 ? `#${first} (× ${broken.length})` : `#${first}`;
  return [{ code: 'part-broken', place }];
}
