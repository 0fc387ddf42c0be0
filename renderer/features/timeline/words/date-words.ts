import type { Formats } from '#renderer/messages/formats.ts';
import type { Translate } from '#renderer/messages/use-messages.ts';
import type { Settings } from '#shared/host/host-api.ts';
import {
  dayMs,
  firstDayOf,
  isoDayAt,
  lastDayOf,
  minuteMs,
  monthStartMs,
  type CivilRange,
} from '#shared/timeline/civil-range.ts';
import type { TimelineUnit } from '#shared/timeline/timeline-units.ts';
import { createUnitWords } from './unit-words.ts';

/** Dates as they are written beside the picture, and as they are spoken. */
export interface DateWords {
  /** «May 2019», «2019», «5 – 8 May 2019». */
  range(range: CivilRange): string;
  /** When a mark is, as precise as it is known and no more. */
  whenIs(unit: TimelineUnit, range: CivilRange): string;
}

interface DateWordOptions {
  readonly t: Translate;
  readonly formats: Formats;
  readonly settings: Pick<Settings, 'language' | 'monthNames'>;
}

const isoMinute = (timeMs: number): string => new Date(timeMs).toISOString().slice(0, 16);

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
  const { t, formats } = options;
  const clockParts = new Intl.NumberFormat(formats.locale, { minimumIntegerDigits: 2 });
  const clock = (timeMs: number): string => {
    const date = new Date(timeMs);
    return `${clockParts.format(date.getUTCHours())}:${clockParts.format(date.getUTCMinutes())}`;
  };
  const nameOfUnit = createUnitWords(options);
  const range = (of: CivilRange): string => {
    const { startMs, endMs } = of;
    const unit = isoUnitOf(of);
    if (unit !== null)
      return unit.length === 4
        ? t('timeline.unit-year', { value: formats.timex(unit) })
        : formats.timex(unit);
    const length = endMs - startMs;
    if (length <= minuteMs) return formats.timex(isoMinute(startMs));
    if (length < dayMs)
      return t('timeline.range', { from: formats.timex(isoMinute(startMs)), to: clock(endMs) });
    return t('timeline.range', { from: formats.day(firstDayOf(of)), to: formats.day(lastDayOf(of)) });
  };
  return {
    range,
    whenIs: (unit, of) =>
      unit === 'time' ? formats.timex(isoMinute(of.startMs)) : (nameOfUnit(unit, of) ?? range(of)),
  };
}
