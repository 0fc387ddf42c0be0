import type { TemporalExpression, Weekday } from '#shared/domain/article/temporal-expression.ts';
import { civilDateOf, dayNumberOf, isCivilDate, weekdayOf } from './civil-day.ts';

/** A day and month that an article names without the year; with its weekday it is the day of few years only. */
export interface NearDate {
  readonly month: number;
  readonly day: number;
  readonly weekday: Weekday | null;
  readonly side: 'nearest' | 'past' | 'future';
}

/** How far from its publication an article names days without their year: in days, on a side that it names or not. */
const farthestUnstated = 60;
const farthestStated = 120;

/** The day and month that an expression names without a year; null for any other. */
export function nearDate({
  relative,
  calendar,
  kind,
}: Pick<TemporalExpression, 'relative' | 'calendar' | 'kind'>): NearDate | null {
  if (relative.op !== 'partial' || relative.anchor !== 'publication' || relative.yearsAway !== undefined)
    return null;
  const parts = /^XXXX-(\d\d)-(\d\d)(?:T|$)/.exec(relative.value);
  if (!parts || calendar !== 'gregorian' || kind !== 'point') return null;
  const { weekdayCheck = null, direction } = relative;
  return { month: Number(parts[1]), day: Number(parts[2]), weekday: weekdayCheck, side: direction };
}

const isOnSide = (ahead: number, side: NearDate['side']): boolean =>
  side === 'nearest'
    ? Math.abs(ahead) <= farthestUnstated
    : side === 'future'
      ? ahead >= 0 && ahead <= farthestStated
      : ahead <= 0 && ahead >= -farthestStated;

/** How many days the date lies from a day of publication that it can be named on; null where it cannot. */
export function distanceTo({ month, day, weekday, side }: NearDate, publishedDay: number): number | null {
  const { year } = civilDateOf(publishedDay);
  let least: number | null = null;
  for (const date of [year - 1, year, year + 1].map(of => ({ year: of, month, day }))) {
    if (!isCivilDate(date)) continue;
    const at = dayNumberOf(date);
    if ((weekday !== null && weekdayOf(at) !== weekday) || !isOnSide(at - publishedDay, side)) continue;
    const distance = Math.abs(at - publishedDay);
    if (least === null || distance < least) least = distance;
  }
  return least;
}
