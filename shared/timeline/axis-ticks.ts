import { dayMs, hourMs, minuteMs, monthStartMs, type CivilRange } from './civil-range.ts';
import type { Weekday } from '#shared/domain/article/temporal-expression.ts';

/** The distance between ticks: so many years, so many months, or a fixed stretch. */
export interface TickUnit {
  readonly name: 'years' | 'months' | 'week' | 'day' | 'hours' | 'minutes';
  readonly step: number;
  /** Shortest length of one step. */
  readonly leastMs: number;
}

/** From the widest to the closest. */
export const tickUnits: readonly TickUnit[] = [
  ...[1000, 500, 100, 20, 10, 5, 1].map(step => ({
    name: 'years' as const,
    step,
    leastMs: step * 365 * dayMs,
  })),
  { name: 'months', step: 3, leastMs: 90 * dayMs },
  { name: 'months', step: 1, leastMs: 28 * dayMs },
  { name: 'week', step: 1, leastMs: 7 * dayMs },
  { name: 'day', step: 1, leastMs: dayMs },
  { name: 'hours', step: 6, leastMs: 6 * hourMs },
  { name: 'hours', step: 1, leastMs: hourMs },
  { name: 'minutes', step: 10, leastMs: 10 * minuteMs },
];

/** The closest unit whose ticks stand at least `leastPx` pixels apart. */
export function chooseTickUnit(msPerPixel: number, leastPx = 90): TickUnit {
  const fitting = tickUnits.filter(unit => unit.leastMs / msPerPixel >= leastPx);
  return fitting.at(-1) ?? (tickUnits[0] as TickUnit);
}

const firstYearMs = monthStartMs(1, 0);
const yearBeforeMs = monthStartMs(0, 0);

function monthTicks(range: CivilRange, stepMonths: number): number[] {
  const first = new Date(range.startMs);
  const ticks: number[] = [];
  let month = Math.floor((first.getUTCFullYear() * 12 + first.getUTCMonth()) / stepMonths) * stepMonths;
  for (;;) {
    const timeMs = monthStartMs(0, month);
    if (timeMs > range.endMs) return ticks;
    // No year 0 is written: decades and centuries are counted from the year 1.
    ticks.push(timeMs === yearBeforeMs && stepMonths > 12 ? firstYearMs : timeMs);
    month += stepMonths;
  }
}

/** 1970-01-01 was a Thursday. */
const epochWeekday = 4;

function fixedTicks(range: CivilRange, stepMs: number, originMs: number): number[] {
  const ticks: number[] = [];
  for (
    let at = Math.floor((range.startMs - originMs) / stepMs);
    at * stepMs + originMs <= range.endMs;
    at++
  ) {
    ticks.push(at * stepMs + originMs);
  }
  return ticks;
}

/**
 * The boundaries of the unit in the Gregorian calendar from the last one at or before the start of the range to its
 * end. Weeks begin on `weekStart`.
 */
export function ticksOf(unit: TickUnit, range: CivilRange, weekStart: Weekday): readonly number[] {
  switch (unit.name) {
    case 'years':
      return monthTicks(range, unit.step * 12);
    case 'months':
      return monthTicks(range, unit.step);
    case 'week':
      return fixedTicks(range, 7 * dayMs, (weekStart - epochWeekday) * dayMs);
    case 'day':
    case 'hours':
    case 'minutes':
      return fixedTicks(range, unit.leastMs, 0);
  }
}

/** The one step of the unit that holds this moment. */
export function tickRangeAt(unit: TickUnit, timeMs: number, weekStart: Weekday): CivilRange {
  const startMs = ticksOf(unit, { startMs: timeMs, endMs: timeMs }, weekStart)[0] ?? timeMs;
  const longest =
    unit.name === 'years'
      ? unit.step * 366 * dayMs
      : unit.name === 'months'
        ? unit.step * 31 * dayMs
        : unit.leastMs;
  const after = ticksOf(unit, { startMs, endMs: startMs + longest }, weekStart);
  return { startMs, endMs: after.find(tick => tick > startMs) ?? startMs + longest };
}
