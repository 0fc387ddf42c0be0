import { dayNumberOf } from './civil-day.ts';

/** Years that the rule of leap years below holds for, as far as dates of news need it. */
const firstYear = 1300;
const lastYear = 1450;

/** Remainders of leap years in the cycle of 33 years. */
const leapRemainders: ReadonlySet<number> = new Set([1, 5, 9, 13, 17, 22, 26, 30]);

/**
 * True for a leap year of the Solar Hijri calendar. The cycle of 33 years gives the same years as the equinox at Tehran,
 * which rules the calendar by law, from 1244 to 1472 (K. M. Borkowski, "The Persian calendar for 3000 years", Earth,
 * Moon, and Planets 74, 1996, 223-230).
 */
const isLeapYear = (year: number): boolean => leapRemainders.has(year % 33);

/** Six months of 31 days, five of 30, and the last of 29 or 30. */
function monthLength(year: number, month: number): number {
  if (month <= 6) return 31;
  return month <= 11 || isLeapYear(year) ? 30 : 29;
}

/** The first of Farvardin 1300. */
const firstDay = dayNumberOf({ year: 1921, month: 3, day: 21 });

/** UTC day number of a date of the calendar of Iran and Afghanistan; null for a date it does not have, or outside 1300 to 1450. */
export function dayNumberOfSolarHijri(year: number, month: number, day: number): number | null {
  if (year < firstYear || year > lastYear || month < 1 || month > 12) return null;
  if (day < 1 || day > monthLength(year, month)) return null;
  let result = firstDay + day - 1;
  for (let earlier = firstYear; earlier < year; earlier++) result += isLeapYear(earlier) ? 366 : 365;
  for (let earlier = 1; earlier < month; earlier++) result += monthLength(year, earlier);
  return result;
}
