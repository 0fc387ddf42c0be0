import { dayNumberOfHijri, hijriMonthLength } from '#shared/analysis/dates/hijri-calendar.ts';
import { firstHijriYear } from '#shared/analysis/dates/hijri-month-lengths.ts';
import { dayMs, type CivilRange } from './civil-range.ts';
import { hijriYearAt, hijriYearStart } from './hijri-years.ts';
import { countBelow } from './sorted-search.ts';

function monthStarts(): Float64Array {
  const starts: number[] = [];
  let day = dayNumberOfHijri(firstHijriYear, 1, 1) ?? 0;
  for (let index = 0; ; index++) {
    const length = hijriMonthLength(firstHijriYear + Math.floor(index / 12), (index % 12) + 1);
    if (length === null) return Float64Array.from([...starts, day * dayMs]);
    starts.push(day * dayMs);
    day += length;
  }
}

/** The last entry is the end of the last month. */
const starts = monthStarts();
const leastMonthMs = 29 * dayMs;
/** In months, from the closest to the widest. */
const steps = [1, 3, 12, 60, 120, 240, 1200] as const;

/** How many Hijri months apart ticks must be to stand at least `leastPx` pixels apart. */
export const chooseHijriStep = (msPerPixel: number, leastPx = 90): number =>
  steps.find(step => (step * leastMonthMs) / msPerPixel >= leastPx) ?? 6000;

/** Ticks five years and more apart tell of years and nothing closer: a day or two is nothing in them. */
const leastCounted = 60;

/** The beginnings of every so many years, counted beyond the table; the first one is that of the year 1. */
function yearTicks(step: number, { startMs, endMs }: CivilRange): readonly number[] {
  const ticks: number[] = [];
  const first = Math.max(0, Math.floor(hijriYearAt(startMs) / step)) * step;
  for (let year = first; ; year += step) {
    const timeMs = hijriYearStart(Math.max(1, year));
    if (timeMs > endMs) return ticks;
    ticks.push(timeMs);
  }
}

/**
 * The beginnings, in milliseconds, of every `step` Hijri months, from the last one at or before the start of the range to its end.
 * Where the table of the calendar (1300 to 1500 AH) has none, those five years and more apart are counted, and others left out:
 * nothing is shown rather than something guessed.
 */
export function hijriTicksOf(step: number, range: CivilRange): readonly number[] {
  if (step >= leastCounted) return yearTicks(step / 12, range);
  const ticks: number[] = [];
  if (range.startMs >= (starts.at(-1) ?? 0)) return ticks;
  const numberOfFirst = firstHijriYear * 12;
  const before = Math.max(0, countBelow(starts, range.startMs + 1) - 1);
  for (let month = Math.floor((numberOfFirst + before) / step) * step; ; month += step) {
    const index = month - numberOfFirst;
    if (index >= starts.length - 1) return ticks;
    const timeMs = starts[index];
    if (timeMs !== undefined && timeMs > range.endMs) return ticks;
    if (timeMs !== undefined) ticks.push(timeMs);
  }
}
