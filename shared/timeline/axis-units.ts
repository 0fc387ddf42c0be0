import type { Weekday } from '#shared/domain/article/temporal-expression.ts';
import type { AxisCalendars } from '#shared/domain/timeline/timeline-scope.ts';
import { chooseTickUnit, tickRangeAt, ticksOf, tickUnits, type TickUnit } from './axis-ticks.ts';
import { dayMs, type CivilRange } from './civil-range.ts';
import { chooseHijriStep, hijriTicksOf } from './hijri-ticks.ts';

/** A distance between ticks in one of the calendars; years and months are those of the calendar. */
export interface AxisUnit {
  readonly calendar: AxisCalendars[number];
  readonly unit: TickUnit;
}

const isOfCalendar = ({ name }: TickUnit): boolean => name === 'years' || name === 'months';
const monthsOf = ({ name, step }: TickUnit): number => (name === 'years' ? step * 12 : step);

const hijriUnit = (months: number): TickUnit => ({
  name: months >= 12 ? 'years' : 'months',
  step: months >= 12 ? months / 12 : months,
  leastMs: months * 29 * dayMs,
});

/**
 * The closest unit of the calendar whose ticks stand at least `leastPx` pixels apart; from weeks on inwards calendars share
 * theirs.
 */
export function chooseAxisUnit(calendar: AxisCalendars[number], msPerPixel: number, leastPx = 90): AxisUnit {
  const unit = chooseTickUnit(msPerPixel, leastPx);
  return calendar === 'hijri' && isOfCalendar(unit)
    ? { calendar, unit: hijriUnit(chooseHijriStep(msPerPixel, leastPx)) }
    : { calendar, unit };
}

/** The day, month or year of the calendar as a unit. */
export function axisUnitNamed(calendar: AxisCalendars[number], name: 'day' | 'months' | 'years'): AxisUnit {
  if (calendar === 'hijri' && name !== 'day') return { calendar, unit: hijriUnit(name === 'years' ? 12 : 1) };
  const unit = tickUnits.find(one => one.name === name && one.step === 1);
  return { calendar, unit: unit ?? { name: 'day', step: 1, leastMs: dayMs } };
}

/**
 * The boundaries of the unit in its calendar from the last one at or before the start of the range to its end. Of the Hijri
 * calendar there are none outside its table.
 */
export function axisTicks(
  { calendar, unit }: AxisUnit,
  range: CivilRange,
  weekStart: Weekday,
): readonly number[] {
  return calendar === 'hijri' && isOfCalendar(unit)
    ? hijriTicksOf(monthsOf(unit), range)
    : ticksOf(unit, range, weekStart);
}

/** The one step of the unit that holds this moment; of the Gregorian unit where the Hijri calendar's table does not reach. */
export function axisRangeAt(axisUnit: AxisUnit, timeMs: number, weekStart: Weekday): CivilRange {
  const { calendar, unit } = axisUnit;
  if (calendar === 'hijri' && isOfCalendar(unit)) {
    const longestMs = monthsOf(unit) * 30 * dayMs;
    const ticks = axisTicks(axisUnit, { startMs: timeMs, endMs: timeMs + longestMs }, weekStart);
    const startMs = ticks.findLast(tick => tick <= timeMs);
    const endMs = ticks.find(tick => tick > timeMs);
    if (startMs !== undefined && endMs !== undefined) return { startMs, endMs };
  }
  return tickRangeAt(unit, timeMs, weekStart);
}
