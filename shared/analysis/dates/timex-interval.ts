import type { PartOfPeriod } from '#shared/domain/article/temporal-expression.ts';
import {
  dayNumberOf,
  daysInMonth,
  isoDayOf,
  isCivilDate,
  mondayOfIsoWeek,
  type CivilDate,
} from './civil-day.ts';

/** First and last day number of a period. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

const seasonMonths: Readonly<Record<string, readonly [first: number, last: number]>> = {
  SP: [3, 5],
  SU: [6, 8],
  FA: [9, 11],
};

function months(year: number, first: number, last: number): DayRange {
  return {
    first: dayNumberOf({ year, month: first, day: 1 }),
    last: dayNumberOf({ year, month: last, day: daysInMonth(year, last) }),
  };
}

const years = (first: number, last: number): DayRange => ({
  first: dayNumberOf({ year: first, month: 1, day: 1 }),
  last: dayNumberOf({ year: last, month: 12, day: 31 }),
});

function seasonRange(year: number, season: string): DayRange {
  const span = seasonMonths[season];
  if (span) return months(year, ...span);
  // A winter takes the name of the year it begins in.
  return { first: months(year, 12, 12).first, last: months(year + 1, 2, 2).last };
}

function partOfYear(year: number, part: string): DayRange | null {
  const n = Number(part.slice(1));
  if (/^W\d\d$/.test(part)) {
    const first = mondayOfIsoWeek(year, n);
    return { first, last: first + 6 };
  }
  if (/^Q[1-4]$/.test(part)) return months(year, 3 * n - 2, 3 * n);
  if (/^H[12]$/.test(part)) return months(year, 6 * n - 5, 6 * n);
  if (/^(?:SP|SU|FA|WI)$/.test(part)) return seasonRange(year, part);
  const month = Number(part);
  return /^\d\d$/.test(part) && month >= 1 && month <= 12 ? months(year, month, month) : null;
}

function dayOf(date: CivilDate): DayRange | null {
  if (!isCivilDate(date)) return null;
  const day = dayNumberOf(date);
  return { first: day, last: day };
}

/**
 * The days that a TIMEX3 value covers: day, week, month, quarter, half, season, year, decade (`198`), century (`19`),
 * `from/to`; a time of day is ignored. Null for a value with open places or none at all (`PAST_REF`, `P2D`, `XXXX-04`).
 */
export function daysOfTimex(value: string): DayRange | null {
  if (value.includes('/')) {
    const [from, to] = value.split('/', 2).map(end => daysOfTimex(end));
    return from && to ? { first: from.first, last: to.last } : null;
  }
  const match = /^(\d{2,4})(?:-([A-Z]{2}|[A-Z]?\d{1,2}))?(?:-(\d\d))?(?:T.*)?$/.exec(value);
  if (!match) return null;
  const [, digits = '', part, day] = match;
  const year = Number(digits);
  if (part === undefined) {
    const scale = 10 ** (4 - digits.length);
    return years(year * scale, (year + 1) * scale - 1);
  }
  if (digits.length < 4) return null;
  return day === undefined ? partOfYear(year, part) : dayOf({ year, month: Number(part), day: Number(day) });
}

/** The days of a season; one that is named by two years (`2017/2018`) goes from July of the first to June of the second. */
export function daysOfSeason(value: string): DayRange | null {
  const [, from, to] = /^(\d{4})\/(\d{4})$/.exec(value) ?? [];
  if (from === undefined || to === undefined) return daysOfTimex(value);
  return { first: months(Number(from), 7, 7).first, last: months(Number(to), 6, 6).last };
}

/** The first, middle or last third of a range of days. */
function thirdOf(range: DayRange, part: 'start' | 'middle' | 'end'): DayRange {
  const third = Math.ceil((range.last - range.first + 1) / 3);
  if (part === 'start') return { first: range.first, last: Math.min(range.last, range.first + third - 1) };
  if (part === 'end') return { first: Math.max(range.first, range.last - third + 1), last: range.last };
  const first = Math.min(range.last, range.first + third);
  return { first, last: Math.min(range.last, first + third - 1) };
}

/**
 * A part of a range of days, seen from a day of writing. What is to be done by the end of a period may be done the next day;
 * where the day is not known, within the period, and where that is over, towards its end.
 */
export function partOf(range: DayRange, part: PartOfPeriod, writtenOn: number | null): DayRange {
  if (part !== 'until') return thirdOf(range, part);
  if (writtenOn === null) return range;
  return writtenOn >= range.last ? thirdOf(range, 'end') : { first: writtenOn + 1, last: range.last };
}

/** ISO days of a range. */
export const isoRange = ({
  first,
  last,
}: DayRange): { readonly earliest: string; readonly latest: string } => ({
  earliest: isoDayOf(first),
  latest: isoDayOf(last),
});
