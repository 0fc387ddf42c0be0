import type { TemporalExpression, Weekday } from '#shared/domain/article/temporal-expression.ts';
import { civilDateOf, isoDayOf, weekdayOf } from './civil-day.ts';
import { type CountedDate, isCountedFrom } from './counted-dates.ts';
import { distanceTo, type NearDate } from './near-dates.ts';
import { daysOfTimex } from './timex-interval.ts';

/** What of an expression tells of the day of publication. */
export type Evidence = Pick<
  TemporalExpression,
  'relative' | 'precision' | 'calendar' | 'kind' | 'text' | 'span'
>;

/** One thing the text says of the day it was published on. */
export interface Constraint {
  readonly code: string;
  readonly holds: (publishedDay: number) => boolean;
}

const weekdayNames = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

function weekdayConstraint(weekday: number): Constraint {
  const stated = (((weekday % 7) + 7) % 7) as Weekday; // a remainder of 7
  return { code: `weekday:${weekdayNames[stated]}`, holds: day => weekdayOf(day) === stated };
}

/** What a day or period counted from the publication says of it; null where that is nothing. */
export function fromOffset({ relative }: Evidence): Constraint | null {
  if (relative.op !== 'offset' || relative.anchor !== 'publication') return null;
  if (relative.unit === 'day' && relative.weekdayCheck !== undefined) {
    return weekdayConstraint(relative.weekdayCheck - relative.n);
  }
  if (relative.part !== 'earlier' || relative.n !== 0) return null;
  if (relative.unit === 'month') return { code: 'day-of-month>1', holds: day => civilDateOf(day).day > 1 };
  if (relative.unit !== 'year') return null;
  return { code: 'day-of-year>1', holds: day => civilDateOf(day).month > 1 || civilDateOf(day).day > 1 };
}

const two = (n: number): string => String(n).padStart(2, '0');

/** That a day named without its year lies near. */
export function nearConstraint(date: NearDate): Constraint {
  const weekday = date.weekday === null ? '' : `:${weekdayNames[date.weekday]}`;
  return {
    code: `near:XXXX-${two(date.month)}-${two(date.day)}${weekday}`,
    holds: day => distanceTo(date, day) !== null,
  };
}

const countedCodes = {
  '-2': 'two-days-after',
  '-1': 'day-after',
  '0': 'same-day',
  '1': 'day-before',
  '2': 'two-days-before',
} as const;

/** That a day named by its date lies as many days from the publication as the text counts. */
export function countedConstraint(counted: CountedDate): Constraint {
  return {
    code: `${countedCodes[counted.daysAway]}:${counted.date}`,
    holds: day => isCountedFrom(counted, day),
  };
}

interface NamedDate {
  readonly value: string;
  readonly first: number;
  readonly last: number;
  readonly isFuture: boolean;
}

/** Days, months and years written out in full; longer periods bound nothing. */
export function namedDate({ relative, precision }: Evidence): NamedDate | null {
  if (relative.op !== 'absolute' || !['time', 'day', 'month', 'year'].includes(precision)) return null;
  const value = relative.value.replace(/T.*$/, '').split('/').at(-1) ?? '';
  const days = daysOfTimex(value);
  return days && { value, ...days, isFuture: relative.direction === 'future' };
}

/** Between which days the text and the import put the publication; null where nothing does. */
export interface Bounds {
  readonly lower: number | null;
  /** `lower` where the text names a day, and no longer period. */
  readonly lowerDay: number | null;
  readonly upper: number | null;
  readonly constraints: readonly Constraint[];
}

/** The latest past date, the earliest still to come and `latestDay` (a day number), as bounds. */
export function boundsOf(dates: readonly NamedDate[], latestDay: number | null): Bounds {
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
  const lowerDay = lowest?.first === lowest?.last ? (lowest?.first ?? null) : null;
  return {
    lower: lowest?.first ?? null,
    lowerDay,
    upper: ends.length > 0 ? Math.min(...ends) : null,
    constraints,
  };
}

/** Each constraint once. */
export function uniqueByCode(constraints: readonly Constraint[]): readonly Constraint[] {
  return [...new Map(constraints.map(constraint => [constraint.code, constraint])).values()];
}
