import type { TemporalPrecision } from '#shared/domain/article/temporal-expression.ts';
import type { TimelineEventKind } from '#shared/domain/timeline/timeline-event.ts';
import { dayMs, hourMs } from './civil-range.ts';

/** Kinds of events in the order of their codes in typed arrays. */
export const eventKinds = ['publication', 'event'] as const satisfies readonly TimelineEventKind[];

/** The codes of these kinds. */
export const publicationKind = eventKinds.indexOf('publication');
export const eventKind = eventKinds.indexOf('event');

/** What is uncertain of a mark, in the bits of its `doubts`; 0 where nothing is. */
export const doubtBits = { start: 1, end: 2 } as const;

/**
 * What a mark stands for, in the order of their codes: one unit of time in which something lies; an interval whose ends are
 * known to the day or closer, which it fills; or a span of longer units ("2017 to 2018"), of which nobody says on which days.
 */
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
  'span',
] as const;

/** See `timelineUnits`. */
export type TimelineUnit = (typeof timelineUnits)[number];

/**
 * The longest that one such unit can be in milliseconds, Hijri units included: 0 for an interval, which is counted wherever it
 * goes on, and no limit for a span, which is nowhere.
 */
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
  span: Infinity,
};

/**
 * The unit under which an event of this precision and length is kept. What is longer than one unit of its
 * precision is an interval if that is the day or the time, else a span ("2010 to 2015", stated in years). Null for vague times.
 */
export function timelineUnitOf(precision: TemporalPrecision, lengthMs: number): TimelineUnit | null {
  if (precision === 'vague') return null;
  if (lengthMs <= unitMaximumMs[precision]) return precision;
  return precision === 'day' || precision === 'time' ? 'interval' : 'span';
}

const severalUnits = [timelineUnits.indexOf('interval'), timelineUnits.indexOf('span')];

/** Whether marks of this unit (a code) stand for more than one unit of time. */
export const isOfSeveralUnits = (unit: number | undefined): boolean =>
  unit !== undefined && severalUnits.includes(unit);
