import type { Formats } from '#renderer/messages/formats.ts';
import type { Translate } from '#renderer/messages/use-messages.ts';
import type { Settings } from '#shared/host/host-api.ts';
import type { AxisCalendars } from '#shared/domain/timeline/timeline-scope.ts';
import {
  civilRange,
  dayMs,
  firstDayOf,
  isoDayAt,
  lastDayOf,
  minuteMs,
  monthStartMs,
  type CivilRange,
} from '#shared/timeline/civil-range.ts';
import type { TimelineUnit } from '#shared/timeline/timeline-units.ts';
import { createClock } from './clock.ts';
import { createUnitWords } from './unit-words.ts';

/**
 * Dates as they are written beside the picture, and as they are spoken: days in the calendars of the axis, the upper one first.
 * A day that a calendar does not reach is told in the other.
 */
export interface DateWords {
  /** A stretch of time: «5 – 8 May 2019»; «May 2019» where that is a month of these calendars. */
  range(range: CivilRange): string;
  /**
   * When a mark is, as precise as it is known and no more. A month or a year is called as its own calendar does, since it is
   * none in the other.
   */
  whenIs(unit: TimelineUnit, range: CivilRange): string;
  /** The same of an ISO 8601 value. */
  dateOf(value: string): string;
}

/** What dates are put into words by. */
export interface DateWordOptions {
  readonly t: Translate;
  readonly formats: Formats;
  readonly settings: Pick<Settings, 'language' | 'monthNames'>;
  readonly calendars: AxisCalendars;
}

type Calendar = AxisCalendars[number];

/** The ISO value that names exactly this range: a year, a month or a day; null for any other range. */
export function isoUnitOf({ startMs, endMs }: CivilRange): string | null {
  const start = new Date(startMs);
  const year = start.getUTCFullYear();
  const month = start.getUTCMonth();
  const is = (from: number, to: number): boolean => startMs === from && endMs === to;
  if (is(monthStartMs(year, 0), monthStartMs(year + 1, 0))) return isoDayAt(startMs).slice(0, 4);
  if (is(monthStartMs(year, month), monthStartMs(year, month + 1))) return isoDayAt(startMs).slice(0, 7);
  return startMs % dayMs === 0 && endMs === startMs + dayMs ? isoDayAt(startMs) : null;
}

/** Creates the words. */
export function createDateWords(options: DateWordOptions): DateWords {
  const { t, formats, calendars } = options;
  const clock = createClock(formats);
  const between = (from: string, to: string): string =>
    from === to ? from : t('timeline.range', { from, to });
  const nameOfUnit = createUnitWords(options);
  const dayIn = { gregorian: formats.day, hijri: formats.hijriDay } as const;

  /** The days of a stretch, and hours within a day; null where the calendar does not reach. */
  const daysIn = (calendar: Calendar, range: CivilRange, hasClock: boolean): string | null => {
    const { startMs, endMs } = range;
    const isHijriMonth = calendar === 'hijri' && startMs % dayMs === 0;
    const named = isHijriMonth ? nameOfUnit('month', range) : null;
    if (named !== null) return named;
    const [from, to] = [dayIn[calendar](firstDayOf(range)), dayIn[calendar](lastDayOf(range))];
    if (from === null || to === null) return null;
    if (!hasClock || endMs - startMs >= dayMs) return between(from, to);
    const since = `${from} ${clock(startMs)}`;
    return endMs - startMs <= minuteMs ? since : between(since, clock(endMs));
  };
  /** The clock is the same in all calendars, and told once. */
  const days = (range: CivilRange): string => {
    const told = calendars.reduce<readonly string[]>((before, calendar) => {
      const words = daysIn(calendar, range, before.length === 0);
      return words === null ? before : [...before, words];
    }, []);
    const [first = daysIn('gregorian', range, true) ?? '', second] = told;
    return second === undefined ? first : t('timeline-date.both', { first, second });
  };
  const minute = (startMs: number): string => days({ startMs, endMs: startMs + minuteMs });
  const stretch = (range: CivilRange): string =>
    range.endMs - range.startMs <= minuteMs ? minute(range.startMs) : days(range);
  /** A month or a year of the Gregorian calendar. */
  const named = (range: CivilRange): string | null => {
    const unit = isoUnitOf(range);
    if (unit?.length === 4) return t('timeline.unit-year', { value: formats.timex(unit) });
    return unit?.length === 7 ? formats.timex(unit) : null;
  };
  return {
    range: range => (calendars.includes('gregorian') ? named(range) : null) ?? stretch(range),
    whenIs: (unit, range) =>
      unit === 'time' ? minute(range.startMs) : (nameOfUnit(unit, range) ?? named(range) ?? stretch(range)),
    dateOf(value) {
      const day = /^\d{4}-\d\d-\d\d/.test(value) ? civilRange(value) : null;
      return day ? days(day) : formats.timex(value);
    },
  };
}
