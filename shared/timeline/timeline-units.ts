import type { TemporalPrecision } from '#shared/domain/article/temporal-expression.ts';
import type { TimelineEventKind } from '#shared/domain/timeline/timeline-event.ts';
import { dayMs, hourMs } from './civil-range.ts';

/** Kinds of events in the order of their codes in typed arrays. */
export const eventKinds = ['publication', 'event'] as const satisfies readonly TimelineEventKind[];

/** What a mark stands for: one unit of time in which something lies, or an interval that it fills; in the order of their codes. */
export const timelineUnits = [
  'time',
  'day',
  'week',
  'month',
  'quarter',
  'season',
  'half',
  'year',
  'decade',
  'century',
  'interval',
] as const;

/** See `timelineUnits`. */
export type TimelineUnit = (typeof timelineUnits)[number];

/** The longest that one such unit can be in milliseconds, Hijri units included; 0 for an interval, which has no length of its own. */
export const unitMaximumMs: Readonly<Record<TimelineUnit, number>> = {
  time: hourMs,
  day: dayMs,
  week: 7 * dayMs,
  month: 31 * dayMs,
  quarter: 92 * dayMs,
  season: 94 * dayMs,
  half: 184 * dayMs,
  year: 366 * dayMs,
  decade: 3653 * dayMs,
  century: 36_525 * dayMs,
  interval: 0,
};

/**
 * The unit under which an event of this precision and length is kept. What is longer than one unit of its
 * precision ("2010 to 2015", stated in years) fills a stretch of time and is an interval. Null for vague times.
 */
export function timelineUnitOf(precision: TemporalPrecision, lengthMs: number): TimelineUnit | null {
  if (precision === 'vague') return null;
  return lengthMs > unitMaximumMs[precision] ? 'interval' : precision;
}
