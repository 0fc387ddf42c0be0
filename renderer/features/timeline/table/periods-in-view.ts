import type { Weekday } from '#shared/domain/article/temporal-expression.ts';
import type { AxisCalendars } from '#shared/domain/timeline/timeline-scope.ts';
import { axisTicks, chooseAxisUnit, type AxisUnit } from '#shared/timeline/axis-units.ts';
import { monthStartMs, type CivilRange } from '#shared/timeline/civil-range.ts';

/** Columns that a window is cut into, about. */
const wanted = 12;
/** As many pixels as the axis leaves between its ticks. */
const tickPx = 90;

/** Stretches of time that follow each other, and what they are of which calendar. */
export interface Periods {
  readonly unit: AxisUnit;
  readonly periods: readonly CivilRange[];
}

/** Periods as far as they lie in this stretch, so that what is counted in them is in view. */
export const periodsWithin = (periods: readonly CivilRange[], range: CivilRange): readonly CivilRange[] =>
  periods.map(({ startMs, endMs }) => ({
    startMs: Math.max(startMs, range.startMs),
    endMs: Math.min(endMs, range.endMs),
  }));

/**
 * The days, weeks, months or years that a stretch of time is told in, as on an axis of that calendar: whole ones, so that the
 * first and the last may reach beyond it. Where the calendar has none, those of the Gregorian.
 */
export function periodsIn(range: CivilRange, calendar: AxisCalendars[number], weekStart: Weekday): Periods {
  const msPerPixel = (range.endMs - range.startMs) / (wanted * tickPx);
  const unit = chooseAxisUnit(calendar, msPerPixel, tickPx);
  const longestMs = unit.unit.leastMs * 1.5;
  const ticks = axisTicks(unit, { startMs: range.startMs, endMs: range.endMs + longestMs }, weekStart);
  const periods = ticks.flatMap((startMs, at) => {
    const endMs = ticks[at + 1];
    return endMs === undefined || startMs >= range.endMs || endMs <= range.startMs
      ? []
      : [{ startMs, endMs }];
  });
  const isWhole =
    periods.length > 0 &&
    (periods[0]?.startMs ?? Infinity) <= range.startMs &&
    (periods.at(-1)?.endMs ?? -Infinity) >= Math.min(range.endMs, monthStartMs(9999, 0));
  return isWhole || calendar === 'gregorian' ? { unit, periods } : periodsIn(range, 'gregorian', weekStart);
}
