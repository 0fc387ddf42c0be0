import type { TemporalPrecision } from '#shared/domain/article/temporal-expression.ts';
import { dayMs, minuteMs, monthStartMs, type CivilRange } from '#shared/timeline/civil-range.ts';

const monthsOf: Partial<Record<TemporalPrecision, number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
};

/** The unit of this precision in which a moment (whole milliseconds) lies or which begins on its day; `days` long where it is counted in days. */
export function unitSpan(precision: TemporalPrecision, timeMs: number, days: number): CivilRange {
  if (precision === 'time') return { startMs: timeMs, endMs: timeMs + minuteMs };
  const dayStart = Math.floor(timeMs / dayMs) * dayMs;
  const months = monthsOf[precision];
  if (months === undefined) return { startMs: dayStart, endMs: dayStart + days * dayMs };
  const date = new Date(dayStart);
  const first = date.getUTCFullYear() * 12 + (months < 12 ? date.getUTCMonth() : 0);
  return { startMs: monthStartMs(0, first), endMs: monthStartMs(0, first + months) };
}
