import { dayMs } from '#shared/timeline/civil-range.ts';
import type { TimelineData } from '#shared/timeline/timeline-data.ts';
import { isOfSeveralUnits, timelineUnits } from '#shared/timeline/timeline-units.ts';
import { isNamedDate } from './marks-to-gather.ts';

/** Decades and centuries to come are announced by nobody. */
const longestUnit = timelineUnits.indexOf('year');

/** Whether a mark names a time that was still to come on the day on which its article was published, which is known. */
export function isAnnounced(data: TimelineData, row: number): boolean {
  const { columns, publishedStarts, publishedEnds } = data;
  const article = columns.articles[row] as number;
  const [start, end] = [publishedStarts[article] as number, publishedEnds[article] as number];
  const unit = columns.units[row] as number;
  if (!isNamedDate(data, row) || (unit > longestUnit && !isOfSeveralUnits(unit))) return false;
  if (!(end - start <= dayMs)) return false;
  return (columns.starts[row] as number) >= (Math.floor(start / dayMs) + 1) * dayMs;
}

/** Whether the article of one mark was published after that of the other. */
export const isPublishedLater = (
  { columns, publishedStarts }: TimelineData,
  row: number,
  than: number,
): boolean =>
  (publishedStarts[columns.articles[row] as number] as number) >
  (publishedStarts[columns.articles[than] as number] as number);
