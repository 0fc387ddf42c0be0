import type { Weekday } from '#shared/domain/article/temporal-expression.ts';

/** A date of the proleptic Gregorian calendar; month and day count from 1. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const two = (n: number): string => String(n).padStart(2, '0');
const four = (n: number): string => String(n).padStart(4, '0');

/** `2025-02-07`. */
export const isoDate = ({ year, month, day }: CivilDate): string => `${four(year)}-${two(month)}-${two(day)}`;

/** `2025-02`. */
export const isoMonth = (year: number, month: number): string => `${four(year)}-${two(month)}`;

/** Days since 1970-01-01; exact for any year (days-from-civil of Howard Hinnant). */
export function dayNumberOf({ year, month, day }: CivilDate): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The date of a day number; the inverse of `dayNumberOf`. */
export function civilDateOf(daysSinceEpoch: number): CivilDate {
  const shifted = daysSinceEpoch + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthIndex = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * monthIndex + 2) / 5) + 1 };
}

/** 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  const next = month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 };
  return dayNumberOf(next) - dayNumberOf({ year, month, day: 1 });
}

/** True for a date that the calendar has. */
export const isCivilDate = ({ year, month, day }: CivilDate): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** The date at the start of an ISO day or instant (`2025-02-25…`), null when there is none. */
function parseIsoDay(iso: string): CivilDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(iso);
  if (!match) return null;
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isCivilDate(date) ? date : null;
}

/** The day number of an ISO day or instant, null when it is none. */
export function dayNumber(isoDay: string): number | null {
  const date = parseIsoDay(isoDay);
  return date ? dayNumberOf(date) : null;
}

/** `2025-02-25` for a day number. */
export const isoDayOf = (daysSinceEpoch: number): string => isoDate(civilDateOf(daysSinceEpoch));

/** 0 is Sunday. */
export const weekdayOf = (daysSinceEpoch: number): Weekday =>
  ((((daysSinceEpoch + 4) % 7) + 7) % 7) as Weekday; // the remainder is 0 to 6

/** The same day `months` later (or earlier), cut to the end of a shorter month. */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const index = date.year * 12 + date.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return { year, month, day: Math.min(date.day, daysInMonth(year, month)) };
}

/** The ISO 8601 week that a day lies in: `2025-W09`. */
export function isoWeekOf(day: number): string {
  const thursday = day - ((weekdayOf(day) + 6) % 7) + 3;
  const { year } = civilDateOf(thursday);
  const week = Math.floor((thursday - dayNumberOf({ year, month: 1, day: 1 })) / 7) + 1;
  return `${four(year)}-W${two(week)}`;
}

/** Day number of the Monday that begins an ISO 8601 week. */
export function mondayOfIsoWeek(year: number, week: number): number {
  const fourth = dayNumberOf({ year, month: 1, day: 4 });
  return fourth - ((weekdayOf(fourth) + 6) % 7) + (week - 1) * 7;
}
