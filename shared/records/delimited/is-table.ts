import { roleOfName } from '../guess/field-names.ts';
import { findDialect } from './find-dialect.ts';
import { createRowReader } from './parse-rows.ts';

const sampleLength = 64 * 1024;
const sampleRows = 20;

/**
 * True for a text that is a table whatever its file is called: its first row names at least two things that tables of
 * articles have, one of them the title or the text, and nearly all rows have as many cells.
 */
export function isTable(text: string): boolean {
  if (!['\t', ';', '|', ','].some(delimiter => namesColumns(firstLine(text).split(delimiter)))) return false;
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
