import type { CivilDate } from './civil-day.ts';
import { firstHijriDay, firstHijriYear, hijriMonthLengths } from './hijri-month-lengths.ts';

/** 29 or 30; null outside the table (1300 to 1500 AH). */
export function hijriMonthLength(year: number, month: number): number | null {
  const lengths = hijriMonthLengths[year - firstHijriYear];
  return lengths === undefined || month < 1 || month > 12 ? null : 29 + ((lengths >> (month - 1)) & 1);
}

function hijriYearLength(lengths: number): number {
  let days = 12 * 29;
  for (let month = 0; month < 12; month++) days += (lengths >> month) & 1;
  return days;
}

/** UTC day number of a date of the Umm al-Qura calendar; null for a date that it, or the table, does not have. */
export function dayNumberOfHijri(year: number, month: number, day: number): number | null {
  const length = hijriMonthLength(year, month);
  if (length === null || day < 1 || day > length) return null;
  let result = firstHijriDay;
  for (let row = 0; row < year - firstHijriYear; row++)
    result += hijriYearLength(hijriMonthLengths[row] ?? 0);
  for (let earlier = 1; earlier < month; earlier++) result += hijriMonthLength(year, earlier) ?? 0;
  return result + day - 1;
}

/** The Umm al-Qura date of a UTC day number; null outside the table. */
export function hijriDateOf(dayNumber: number): CivilDate | null {
  let rest = dayNumber - firstHijriDay;
  if (rest < 0) return null;
  for (const [row, lengths] of hijriMonthLengths.entries()) {
    const yearLength = hijriYearLength(lengths);
    if (rest >= yearLength) {
      rest -= yearLength;
      continue;
    }
    const year = firstHijriYear + row;
    let month = 1;
    let length = hijriMonthLength(year, month);
    while (length !== null && rest >= length) {
      rest -= length;
      month++;
      length = hijriMonthLength(year, month);
    }
    return { year, month, day: rest + 1 };
  }
  return null;
}
