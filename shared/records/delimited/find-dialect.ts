import type { Span } from '#shared/domain/article/span.ts';
import { createRowReader } from './parse-rows.ts';
import type { Dialect } from './parse-rows.ts';

export interface FoundDialect extends Dialect {
  /** Where the rows begin, behind a line that names the delimiter. */
  readonly start: number;
}

const delimiters = [',', '\t', ';', '|'] as const;
const sampleLength = 256 * 1024;
const sampleRows = 200;

/** The line with which spreadsheets are told the delimiter. */
const separatorLine = /^sep=([^\r\n])\r?\n/i;

/**
 * How a file of delimited values is written: by its `sep=` line, else by which delimiter cuts most rows into the same
 * number of cells. A file that none does so to has one value a line.
 */
export function findDialect(text: string): FoundDialect {
  const sample = text.slice(0, sampleLength);
  const quotes = findQuotes(sample);
  const named = separatorLine.exec(sample);
  if (named) return { delimiter: named[1] ?? ',', quotes, start: named[0].length };
  const scored = delimiters.map(delimiter => ({ delimiter, ...score(sample, { delimiter, quotes }) }));
  const [best] = scored.sort((a, b) => b.agreement - a.agreement || b.width - a.width);
  const delimiter = best !== undefined && best.agreement >= leastAgreement ? best.delimiter : null;
  return { delimiter, quotes, start: 0 };
}

const leastAgreement = 0.5;
/** What rows are worth that have more cells than the first: their texts hold the delimiter, unquoted. */
const overflowWorth = 0.7;

function score(sample: string, dialect: Dialect): { agreement: number; width: number } {
  const rows = createRowReader(sample, dialect, null).read(wholeLines(sample), sampleRows);
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const [mode = 1, modeCount = 0] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  const first = rows[0]?.cells.length ?? 1;
  const isAgreed = mode > 1 ? modeCount / rows.length : 0;
  const overflowing = rows.filter(({ cells }) => cells.length >= first).length;
  const isOverflown = first > 1 && rows.length > 1 ? (overflowWorth * overflowing) / rows.length : 0;
  return { agreement: Math.max(isAgreed, isOverflown), width: mode };
}

/** Without a last line that the sample cut in two. */
function wholeLines(sample: string): Span {
  const end = sample.length < sampleLength ? sample.length : sample.lastIndexOf('\n');
  return { start: 0, end: end > 0 ? end : sample.length };
}

/** Databases write a quote inside of quotes with a backslash; where any is doubled, none is. */
const findQuotes = (sample: string): NonNullable<Dialect['quotes']> =>
  /\\"[^,;|\t\r\n]/.test(sample) && !/[^,;|\t\r\n"]""[^,;|\t\r\n"]/.test(sample)
    ? 'backslashes'
    : 'doubled-quotes';
