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

/** How many of the first words are a date: as many as change it, since «2024 في» is a date too; none where none are. */
function countDated(readings: readonly Reading[]): number {
  const longest = readings.findLast(reading => reading.ok);
  return longest === undefined ? 0 : readings.findIndex(reading => isSame(reading, longest)) + 1;
}

const lacksYear = (reading: Reading | undefined): boolean =>
  reading !== undefined && !reading.ok && reading.error.code === 'no-year';

/** How many of the first words are a day or month without its year, less what says nothing of it («مارس في»). */
function countYearless(words: readonly TermToken[], readings: readonly Reading[]): number {
  let count = readings.findLastIndex(lacksYear) + 1;
  while (lacksYear(readings[count - 2]) && !/\p{Nd}/u.test(words[count - 1]?.text ?? '')) count--;
  return count;
}

/** The text with another day, one that each month has: «30 فبراير 2018» is a date but for its day. */
const withDayOne = (text: string): string => text.replace(/(?<!\p{Nd})\p{Nd}{1,2}(?!\p{Nd})/u, '1');

/** The next words that are a date; where none are, those that would be one with another day or a year, or one word. */
function readWords(
  reader: TokenReader,
  field: DateField,
): { readonly reading: Reading; readonly count: number } {
  const words = reader.wordsAhead(mostWords);
  const start = words[0]?.span.start ?? 0;
  const texts = words.map(({ span: { end } }) => reader.textOf({ start, end }));
  const readings = texts.map(text => readQueryDays(field, text));
  const inAnyMonth = (): number => countDated(texts.map(text => readQueryDays(field, withDayOne(text))));
  const count = countDated(readings) || Math.max(1, countYearless(words, readings), inAnyMonth());
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
