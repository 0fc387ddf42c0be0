import { err } from '#shared/result/result.ts';
import { readQueryDays } from './query-days.ts';
import type { DateField } from './query-field.ts';
import type { QueryNode } from './query-node.ts';
import type { QueryProblem } from './query-problem.ts';
import type { TermToken } from './query-token.ts';
import type { TokenReader } from './token-reader.ts';

type Reading = ReturnType<typeof readQueryDays>;

/** «الأربعاء 15 أبريل 2026 الساعة 14:30». */
const mostWords = 6;

const isSame = (a: Reading, b: Reading): boolean =>
  a.ok && b.ok && a.value.from === b.value.from && a.value.to === b.value.to;

/**
 * How many of the next words are a date, by what each number of them would be read as: as many as change it, since «2024 في» is
 * a date too. Where none are, those that lack nothing but a year, or one.
 */
function countWords(readings: readonly Reading[]): number {
  const longest = readings.findLast(reading => reading.ok);
  if (longest !== undefined) return readings.findIndex(reading => isSame(reading, longest)) + 1;
  return Math.max(1, readings.findLastIndex(reading => !reading.ok && reading.error.code === 'no-year') + 1);
}

function readWords(
  reader: TokenReader,
  field: DateField,
): { readonly reading: Reading; readonly count: number } {
  const words = reader.wordsAhead(mostWords);
  const start = words[0]?.span.start ?? 0;
  const readings = words.map(({ span: { end } }) => readQueryDays(field, reader.textOf({ start, end })));
  const count = countWords(readings);
  return { reading: readings[count - 1] ?? err({ code: 'unreadable' }), count };
}

function problemOf(reading: Reading, span: TermToken['span']): QueryProblem | null {
  if (reading.ok) return null;
  return { code: reading.error.code === 'no-year' ? 'date-without-year' : 'unknown-date', span };
}

/** Takes a date from the reader, in marks or as many words as it has; null, with a problem noted, where none comes next. */
export function readDays(reader: TokenReader, first: TermToken, field: DateField): QueryNode | null {
  const { reading, count } =
    first.kind === 'quoted'
      ? { reading: readQueryDays(field, first.text), count: 1 }
      : readWords(reader, field);
  const last = reader.wordsAhead(count).at(-1) ?? first;
  const problem = problemOf(reading, { start: first.span.start, end: last.span.end });
  reader.skip(count);
  if (problem !== null) reader.note(problem);
  return reading.ok ? { kind: 'days', ...reading.value } : null;
}
