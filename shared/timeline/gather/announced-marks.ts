import { dayMs } from '#shared/timeline/civil-range.ts';
import type { TimelineData } from '#shared/timeline/timeline-data.ts';
import { isOfSeveralUnits, timelineUnits } from '#shared/timeline/timeline-units.ts';
import type { CallingOff } from './called-off.ts';
import { isNamedDate } from './marks-to-gather.ts';
import { visitInSteps, type Steps } from './steps.ts';

/** Decades and centuries to come are announced by nobody. */
const longestUnit = timelineUnits.indexOf('year');

/** Whether a mark names a time that was still to come on the day on which its article was published, which is known. */
export function liesAhead(data: TimelineData, row: number): boolean {
  const { columns, publishedStarts, publishedEnds } = data;
  const article = columns.articles[row] as number;
  const [start, end] = [publishedStarts[article] as number, publishedEnds[article] as number];
  const unit = columns.units[row] as number;
  if (!isNamedDate(data, row) || (unit > longestUnit && !isOfSeveralUnits(unit))) return false;
  if (!(end - start <= dayMs)) return false;
  return (columns.starts[row] as number) >= (Math.floor(start / dayMs) + 1) * dayMs;
}

/** Rows that are looked at between two pauses. */
const rowsAtOnce = 20_000;

/** Rows of marks that announce something and do not call it off, ascending; in steps. */
export function* announcedMarks(data: TimelineData, callingOff: CallingOff): Steps<readonly number[]> {
  const found: number[] = [];
  yield* visitInSteps(data.columns.starts.length, rowsAtOnce, row => {
    if (liesAhead(data, row) && callingOff.of(row) !== 'yes') found.push(row);
  });
  return found;
}

/** Whether the article of one mark was published after that of the other. */
export const isPublishedLater = (
  { columns, publishedStarts }: TimelineData,
  row: number,
  than: number,
): boolean =>
  (publishedStarts[columns.articles[row] as number] as number) >
  (publishedStarts[columns.articles[than] as number] as number);
