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
  const found = findRows(text, range, dialect);
  const { header, width } = found;
  const rows = found.rows.slice(0, footerStart(text, found.rows, width));
  const names = header?.cells.map(cell => cellText(text, cell)) ?? [];
  const fields = nameFields(names, Math.min(fieldLimit, header ? names.length : width));
  return {
    fields,
    keyFields: fields,
    records: rows.map((row, i) => ({
      number: i + 1,
      span: row.span,
      values: valuesOf(row, fields.length),
    })),
    notes: [...notesOf(rows, fields.length), ...footerNotes(rows.length, found.rows.length)],
  };
}

/**
 * How much of a file's beginning belongs to no record: what names its delimiter, what stands above the table, its header.
 * Put before any later rows of the file it makes them a table of the same kind.
 */
export function delimitedHeadLength(text: string): number {
  const { start, ...dialect } = findDialect(text);
  const { header } = findRows(text, { start, end: text.length }, dialect);
  if (header === null) return start;
  const end = text.indexOf(text.includes('\n') ? '\n' : '\r', header.span.end);
  return end < 0 ? text.length : end + 1;
}

interface FoundRows {
  readonly header: DelimitedRow | null;
  readonly rows: readonly DelimitedRow[];
  /** How many cells a row normally has. */
  readonly width: number;
}

function findRows(text: string, range: Span, dialect: Dialect): FoundRows {
  const width = widthOf(createRowReader(text, dialect, null).read(range, sampleRows));
  const all = createRowReader(text, dialect, width).read(range);
  const rows = all.slice(preambleLength(all, width));
  const sample = rows.slice(0, sampleRows).map(({ cells }) => cells.map(cell => cellText(text, cell)));
  const [first] = rows;
  const hasHeader = sample[0] !== undefined && isHeader(sample[0], sample.slice(1));
  return hasHeader && first ? { header: first, rows: rows.slice(1), width } : { header: null, rows, width };
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

const longestFooter = 5;
/** Longer words may be the text of an article. */
const footerLength = 120;
const footerWords =
  /^(?:ال)?(?:مجموع|[إا]جمالي|عدد|ملاحظ[ةه]|ملاحظات|مصدر)(?=[\s:：]|$)|^(?:total|sum|count|notes?|source)\b/iu;

/** Where rows end that are filled as the table's are: below stand a few with a note or a sum in one or two of their cells. */
function footerStart(text: string, rows: readonly DelimitedRow[], width: number): number {
  const isFooter = ({ cells }: DelimitedRow): boolean => {
    const words = cells.filter(cell => cell !== null).map(cell => cellText(text, cell).trim());
    if (words.length === 0) return true;
    const isShort = words.every(({ length }) => length <= footerLength);
    return isShort && (words.length === 1 || (words.length === 2 && footerWords.test(words[0] ?? '')));
  };
  if (width < 3) return rows.length;
  const first = Math.max(0, rows.length - longestFooter);
  const end = first + rows.slice(first).findLastIndex(row => !isFooter(row)) + 1;
  const above = rows.slice(0, end);
  const full = above.filter(({ cells }) => cells.filter(cell => cell !== null).length * 2 > width).length;
  const isFull = end > first && full >= above.length * 0.8;
  return isFull && rows.slice(end).some(({ cells }) => cells.some(cell => cell !== null)) ? end : rows.length;
}

function footerNotes(from: number, to: number): readonly TableNote[] {
  if (from === to) return [];
  const place = to - from > 1 ? `#${from + 1} (× ${to - from})` : `#${from + 1}`;
  return [{ code: 'records-left-out', place }];
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
