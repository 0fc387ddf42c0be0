import { findPublishedDate } from '#shared/analysis/dates/parse-published-date.ts';
import { roleOfName } from '../guess/field-names.ts';
import { findDialect } from './find-dialect.ts';
import { createRowReader } from './parse-rows.ts';

const sampleLength = 64 * 1024;
const sampleRows = 20;

/**
 * True for a text that is a table whatever its file is called. Its first row names at least two things that tables of
 * articles have, one of them the title or the text; or it has no names and each row has a date, in the same column, beside
 * a text. Nearly all rows have as many cells.
 */
export function isTable(text: string): boolean {
  const first = firstLine(text);
  if (!['\t', ';', '|', ','].some(delimiter => namesColumns(first.split(delimiter))))
    return signs.some(sign => holds(first, sign, fewestCells - 1)) && isOfRecords(text);
  const sample = text.slice(0, sampleLength);
  const { start, ...dialect } = findDialect(sample);
  if (dialect.delimiter === null) return false;
  const rows = createRowReader(sample, dialect, null).read({ start, end: sample.length }, sampleRows);
  const [header, ...others] = rows;
  // The last row of a sample may be cut off.
  const whole = text.length > sampleLength ? others.slice(0, -1) : others;
  if (header === undefined || whole.length === 0) return false;
  const width = header.cells.length;
  const names = header.cells.map(cell => (cell === null ? '' : sample.slice(cell.start, cell.end)));
  const regular = whole.filter(({ cells }) => cells.length === width).length;
  return namesColumns(names) && regular >= whole.length * 0.9;
}

/** What rows without names are cut at: a comma stands in every text. */
const signs = ['\t', '|', ';'];

const holds = (text: string, sign: string, times: number): boolean =>
  text.split(sign, times + 1).length > times;

const leastText = 80;
const fewestRows = 2;
const fewestCells = 3;

/** Rows of one line each: a date alone in its cell, the same in all of them, and behind or before it a text and its title. */
function isOfRecords(text: string): boolean {
  const sample = text.slice(0, sampleLength);
  // A headline with the names of its section and its site («… | … | …») is followed by no such row.
  if (!signs.some(sign => holds(sample, sign, fewestRows * (fewestCells - 1)))) return false;
  const { start, ...dialect } = findDialect(sample);
  if (dialect.delimiter === null || dialect.delimiter === ',') return false;
  const all = createRowReader(sample, dialect, null).read({ start, end: sample.length }, sampleRows);
  const rows = (text.length > sampleLength ? all.slice(0, -1) : all).map(({ cells }) =>
    cells.map(cell => (cell === null ? '' : sample.slice(cell.start, cell.end).trim())),
  );
  const width = rows[0]?.length ?? 0;
  const isRegular = rows.filter(cells => cells.length === width).length >= rows.length * 0.9;
  if (width < fewestCells || rows.length < fewestRows || !isRegular) return false;
  const columns = Array.from({ length: width }, (_, i) => rows.map(cells => cells[i] ?? ''));
  const isAll = (test: (cell: string) => boolean) => (column: readonly string[]) =>
    column.filter(test).length >= rows.length * 0.9;
  return columns.some(isAll(isDate)) && columns.some(isAll(({ length }) => length >= leastText));
}

function isDate(cell: string): boolean {
  if (cell.length > 40 || !/\p{Nd}/u.test(cell)) return false;
  const found = findPublishedDate(cell);
  return found !== null && cell.length - (found.span.end - found.span.start) <= 12;
}

const longestLine = 2000;

/** Looked at before anything else, since most texts are no tables. */
const firstLine = (text: string): string => text.slice(0, longestLine).trimStart().split('\n', 1)[0] ?? '';

const longestName = 60;

function namesColumns(names: readonly string[]): boolean {
  if (names.length < 2) return false;
  const roles = new Set(names.map(name => (name.length > longestName ? null : roleOfName(name))));
  const isNamed = roles.has('title') || roles.has('text') || roles.has('lead');
  roles.delete(null);
  return isNamed && roles.size >= 2;
}
