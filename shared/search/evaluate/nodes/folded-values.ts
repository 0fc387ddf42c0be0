import { analyseWords, createAnalyser } from '#shared/search/analyse/analyser.ts';
import type { ValueColumn } from '#shared/search/segment/segment-reader.ts';

/**
 * The folded words of all values of a column in one text, each value on a line, each word between spaces: the engine looks through
 * a million names of a collection in the time that asking each of them takes for some thousands.
 */
export interface FoldedValues {
  /** Begins and ends with an end of line. */
  readonly text: string;
  /** Where the line of each value begins, and one more. */
  readonly starts: Uint32Array;
}

/** Found out when they are first asked for, and kept as long as the column is. */
const foldedColumns = new WeakMap<ValueColumn, FoldedValues>();

/** Folds the values of a column. */
export function foldValues(column: ValueColumn): FoldedValues {
  const known = foldedColumns.get(column);
  if (known) return known;
  const visit = createAnalyser();
  const lines = column.values.map(value => ` ${formsOf(value, visit)} `);
  const starts = new Uint32Array(lines.length + 1);
  starts[0] = 1;
  for (const [at, line] of lines.entries()) starts[at + 1] = (starts[at] ?? 0) + line.length + 1;
  const folded = { text: `\n${lines.join('\n')}\n`, starts };
  foldedColumns.set(column, folded);
  return folded;
}

const formsOf = (value: string, visit: ReturnType<typeof createAnalyser>): string =>
  analyseWords(value, visit)
    .map(({ form }) => form)
    .join(' ');

/** The line of a value, without its end. */
export const lineOf = ({ text, starts }: FoldedValues, ordinal: number): string =>
  text.slice(starts[ordinal], (starts[ordinal + 1] ?? 0) - 1);

/** The values in whose lines a piece stands, rising; the ends of the lines count as theirs. */
export function valuesWith({ text, starts }: FoldedValues, piece: string): readonly number[] {
  const found: number[] = [];
  let ordinal = 0;
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, (starts[ordinal] ?? 0) - 1)) {
    while ((starts[ordinal] ?? Infinity) <= at + 1) ordinal++;
    found.push(ordinal - 1);
    if (ordinal >= starts.length - 1) break;
  }
  return found;
}
