import { dayMs } from '#shared/timeline/civil-range.ts';
import type { TimelineData } from '#shared/timeline/timeline-data.ts';
import { dayOfMark } from './marks-to-gather.ts';

/** Days so far apart are still taken for another date of the same. */
const mostDaysApart = 7;

function isMistyped(a: number, b: number): boolean {
  const [first, second] = [new Date(a * dayMs), new Date(b * dayMs)];
  const [day, otherDay] = [first.getUTCDate(), second.getUTCDate()];
  const [month, otherMonth] = [first.getUTCMonth() + 1, second.getUTCMonth() + 1];
  const isOtherYear = day === otherDay && month === otherMonth;
  const isSwapped =
    first.getUTCFullYear() === second.getUTCFullYear() && day === otherMonth && month === otherDay;
  return isOtherYear || isSwapped;
}

/** Whether two days may be two dates of one event: near each other, or one mistyped for the other (another year, day and month swapped). */
export const mayBeOneDate = (a: number, b: number): boolean =>
  a !== b && (Math.abs(a - b) <= mostDaysApart || isMistyped(a, b));

/** Days from an article's publication to the day of a mark; null where one of them is not known to the day. */
export function daysFromPublication(data: TimelineData, row: number): number | null {
  const article = data.columns.articles[row] as number;
  const [start, end] = [data.publishedStarts[article] as number, data.publishedEnds[article] as number];
  const day = dayOfMark(data, row);
  if (day === null || !(end - start <= dayMs)) return null;
  return day - Math.floor(start / dayMs);
}
