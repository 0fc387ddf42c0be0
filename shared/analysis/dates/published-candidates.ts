import type { PublishedCandidate } from '#shared/domain/article/article.ts';
import type { TemporalExpression, Weekday } from '#shared/domain/article/temporal-expression.ts';
import { civilDateOf, dayNumber, isoDayOf, weekdayOf } from './civil-day.ts';
import { daysOfTimex } from './timex-interval.ts';

type Evidence = Pick<TemporalExpression, 'relative' | 'precision' | 'calendar'>;

/** One thing the text says of the day it was published on. */
interface Constraint {
  readonly code: string;
  readonly holds: (publishedDay: number) => boolean;
}

const weekdayNames = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

const defaultLimit = 12;
const longestWindow = 31;
const farthestDays = 366 * 5;

function weekdayConstraint(weekday: number): Constraint {
  const stated = (((weekday % 7) + 7) % 7) as Weekday; // a remainder of 7
  return { code: `weekday:${weekdayNames[stated]}`, holds: day => weekdayOf(day) === stated };
}

function fromOffset({ relative }: Evidence): Constraint | null {
  if (relative.op !== 'offset' || relative.anchor !== 'publication') return null;
  if (relative.unit === 'day' && relative.weekdayCheck !== undefined) {
    return weekdayConstraint(relative.weekdayCheck - relative.n);
  }
  if (relative.part !== 'earlier' || relative.n !== 0) return null;
  if (relative.unit === 'month') return { code: 'day-of-month>1', holds: day => civilDateOf(day).day > 1 };
  if (relative.unit !== 'year') return null;
  return { code: 'day-of-year>1', holds: day => civilDateOf(day).month > 1 || civilDateOf(day).day > 1 };
}

interface NamedDate {
  readonly value: string;
  readonly first: number;
  readonly last: number;
  readonly isFuture: boolean;
}

/** Days, months and years written out in full; longer periods bound nothing. */
function namedDate({ relative, precision }: Evidence): NamedDate | null {
  if (relative.op !== 'absolute' || !['time', 'day', 'month', 'year'].includes(precision)) return null;
  const value = relative.value.replace(/T.*$/, '').split('/').at(-1) ?? '';
  const days = daysOfTimex(value);
  return days && { value, ...days, isFuture: relative.direction === 'future' };
}

interface Bounds {
  readonly lower: number | null;
  readonly upper: number | null;
  readonly constraints: readonly Constraint[];
}

function boundsOf(dates: readonly NamedDate[], latestDay: number | null): Bounds {
  const past = dates.filter(date => !date.isFuture && (latestDay === null || date.first <= latestDay));
  const lowest = past.sort((a, b) => b.first - a.first)[0];
  const ahead = dates.filter(date => date.isFuture && (lowest === undefined || date.last >= lowest.first));
  const highest = ahead.sort((a, b) => a.last - b.last)[0];
  const constraints: Constraint[] = [];
  if (lowest) constraints.push({ code: `after:${lowest.value}`, holds: day => day >= lowest.first });
  if (highest) constraints.push({ code: `before:${highest.value}`, holds: day => day <= highest.last });
  if (latestDay !== null)
    constraints.push({ code: `not-after:${isoDayOf(latestDay)}`, holds: day => day <= latestDay });
  const ends = [highest?.last, latestDay ?? undefined].filter(end => end !== undefined);
  return { lower: lowest?.first ?? null, upper: ends.length > 0 ? Math.min(...ends) : null, constraints };
}

function uniqueByCode(constraints: readonly Constraint[]): readonly Constraint[] {
  return [...new Map(constraints.map(constraint => [constraint.code, constraint])).values()];
}

/** The days worth looking at, in the order in which equals are to be listed. */
interface DayRun {
  readonly first: number;
  readonly step: 1 | -1;
  readonly count: number;
}

function daysToTry({ lower, upper }: Bounds): DayRun {
  if (upper !== null) {
    const last = Math.max(lower ?? upper - farthestDays, upper - farthestDays);
    return { first: upper, step: -1, count: Math.max(0, upper - last + 1) };
  }
  return { first: lower ?? 0, step: 1, count: lower === null ? 0 : farthestDays };
}

/** The days that violate the fewest constraints, equals in their order, no more of them than `limit`. */
function bestDays(
  { first, step, count }: DayRun,
  constraints: readonly Constraint[],
  limit: number,
): readonly number[] {
  const byViolations: number[][] = [...constraints, null].map(() => []);
  const perfect = byViolations[0] ?? [];
  for (let i = 0; i < count && perfect.length < limit; i++) {
    const day = first + i * step;
    let violated = 0;
    for (const constraint of constraints) if (!constraint.holds(day)) violated++;
    const alike = byViolations[violated];
    if (alike !== undefined && alike.length < limit) alike.push(day);
  }
  return byViolations.flat().slice(0, limit);
}

/**
 * Days on which an undated article may have been published, best first: fewest constraints violated, then newest.
 * `latestDay` (ISO day: the day of import, say) is the newest day possible; without it, and without a future date in
 * the text, the list starts at the oldest day instead. Empty where the text names no weekday and no narrow window.
 *
 * `satisfies` and `violates` hold codes `name:detail` or `name>number`, for the interface to put into words:
 * `weekday:tuesday` (a deictic day stands beside a weekday), `after:2022` and `before:2026-05` (the latest past and the
 * earliest future date named, TIMEX3; the ends count), `not-after:2025-03-01` (`latestDay`), `day-of-month>1`,
 * `day-of-year>1` (something happened earlier in that month or year).
 */
export function rankPublishedCandidates(
  temporal: readonly Evidence[],
  options: { readonly latestDay: string | null; readonly limit?: number },
): readonly PublishedCandidate[] {
  const limit = options.limit ?? defaultLimit;
  const latestDay = options.latestDay === null ? null : dayNumber(options.latestDay);
  const stated = uniqueByCode(temporal.flatMap(evidence => fromOffset(evidence) ?? []));
  const bounds = boundsOf(
    temporal.flatMap(evidence => namedDate(evidence) ?? []),
    latestDay,
  );
  const days = daysToTry(bounds);
  const namesWeekday = stated.some(({ code }) => code.startsWith('weekday:'));
  const isNarrow = bounds.lower !== null && days.count <= longestWindow;
  if (!namesWeekday && !isNarrow) return [];
  const constraints = [...stated, ...bounds.constraints];
  return bestDays(days, constraints, limit).map(day => ({
    value: isoDayOf(day),
    satisfies: constraints.filter(constraint => constraint.holds(day)).map(({ code }) => code),
    violates: constraints.filter(constraint => !constraint.holds(day)).map(({ code }) => code),
  }));
}
