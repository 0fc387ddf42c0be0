import { dayNumberOf, daysInMonth, isoDayOf, weekdayOf } from './civil-day.ts';

/**
 * The ISO day of a feast that is counted in weekdays: `XXXX-11-4#4` is the fourth Thursday of November, `XXXX-05-1#-1`
 * the last Monday of May, `XXXX-11-1#1+1` the day after the first Monday of November. Null for any other value.
 */
export function nthWeekday(value: string, year: number): string | null {
  const match = /^XXXX-(\d\d)-(\d)#(-?\d)(?:\+(\d))?$/.exec(value);
  if (!match) return null;
  const [month, weekday, n, after] = match.slice(1).map(part => Number(part ?? 0));
  if (month === undefined || weekday === undefined || n === undefined) return null;
  const first = dayNumberOf({ year, month, day: 1 });
  const firstOne = first + ((weekday - weekdayOf(first) + 7) % 7);
  const last = first + daysInMonth(year, month) - 1;
  const found = n > 0 ? firstOne + 7 * (n - 1) : firstOne + 7 * Math.floor((last - firstOne) / 7);
  return isoDayOf(found + (after ?? 0));
}
