import { roleOfName } from '../guess/field-names.ts';

/** Longer than this is no name of a column. */
const nameLength = 60;

/**
 * True if the first row names the columns: its cells are short, differ from one another, and are no dates, numbers or
 * addresses; and one of them is a name that columns are known by, or the cells below are plainly of another kind.
 */
export function isHeader(first: readonly string[], others: readonly (readonly string[])[]): boolean {
  const names = first.filter(cell => cell !== '');
  if (names.length === 0 || names.length < first.length / 2) return false;
  if (names.some(name => name.length > nameLength || isValue(name))) return false;
  if (new Set(names).size < names.length && !names.some(name => roleOfName(name) !== null)) return false;
  if (names.some(name => roleOfName(name) !== null)) return true;
  if (others.length === 0) return false;
  return first.some((name, i) =>
    differs(
      name,
      others.map(row => row[i] ?? '').filter(cell => cell !== ''),
    ),
  );
}

const isValue = (cell: string): boolean =>
  /^[+-]?[\d\u0660-\u0669\u06f0-\u06f9.,:/\s-]{3,}$/.test(cell) ||
  /^\p{Nd}+$/u.test(cell) ||
  /^(?:https?:)?\/\/|^www\./i.test(cell) ||
  /\p{Nd}{4}[-/.]\p{Nd}{1,2}[-/.]\p{Nd}{1,2}|\p{Nd}{1,2}[-/.]\p{Nd}{1,2}[-/.]\p{Nd}{4}/u.test(cell) ||
  /[.!?؟]\s*$/.test(cell);

/** The cells below are all values, or all far longer. */
function differs(name: string, below: readonly string[]): boolean {
  if (below.length === 0) return false;
  if (below.every(isValue)) return true;
  const lengths = below.map(cell => cell.length).sort((a, b) => a - b);
  const least = lengths[Math.floor(lengths.length / 4)] ?? 0;
  return least >= 3 * Math.max(10, name.length);
}
