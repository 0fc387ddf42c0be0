import { dayNumberOfHijri } from '#shared/analysis/dates/hijri-calendar.ts';
import { dayMs } from './civil-range.ts';

/** From the first day of the year 1 to 1970, in days. */
const daysBefore1970 = 492_148;
/** In thirty years of the calendar that is counted there are eleven days more than 354 a year. */
const meanYearMs = (10_631 / 30) * dayMs;

/**
 * When a Hijri year begins, in milliseconds: by the table of the Umm al-Qura calendar, and counted where that does not reach, which
 * may be a day or two off.
 */
export function hijriYearStart(year: number): number {
  const day = dayNumberOfHijri(year, 1, 1);
  return (day ?? 354 * (year - 1) + Math.floor((11 * year + 3) / 30) - daysBefore1970) * dayMs;
}

/** The Hijri year in which a moment lies; below 1 before the first. */
export function hijriYearAt(timeMs: number): number {
  const near = 1 + Math.round((timeMs - hijriYearStart(1)) / meanYearMs);
  return hijriYearStart(near) > timeMs ? near - 1 : near;
}
