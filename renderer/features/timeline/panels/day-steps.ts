import { isWithin, withinDays } from '#renderer/features/timeline/chosen-days/within-days.ts';
import { dayAround } from '#renderer/features/timeline/words/day-words.ts';
import { dayMs, type CivilRange } from '#shared/timeline/civil-range.ts';
import { markFlags, type GatheredMarks } from '#shared/timeline/gather/reported-event.ts';
import { countBelow } from '#shared/timeline/sorted-search.ts';
import type { TimelineModel } from '#shared/timeline/timeline-model.ts';
import { eventKinds, timelineUnits } from '#shared/timeline/timeline-units.ts';

const eventKind = eventKinds.indexOf('event');
const timeUnit = timelineUnits.indexOf('time');
const dayUnit = timelineUnits.indexOf('day');

/** What a list of some days tells of: events that several reports tell of, or what was announced. */
export type DaysOf = 'most-reported' | 'announcements';

/** Whether days are one day, from which one steps to another; of more days one steps to the first or last. */
export const isOneDay = ({ startMs, endMs }: CivilRange): boolean => endMs - startMs <= dayMs;

/**
 * The days that a panel is about. `whole`: those in view, as far as they lie within the days that the app is filtered by, or these
 * where others are in view. `range`: the day that was picked; all of them where none was, or it is out of view or not chosen by now.
 */
export function daysOfPanel(
  inView: CivilRange,
  chosen: CivilRange | null,
  picked: CivilRange | null,
): { readonly whole: CivilRange; readonly range: CivilRange } {
  const whole = withinDays(inView, chosen) ?? chosen ?? inView;
  const isStillThere =
    picked !== null && withinDays(picked, inView) !== null && (chosen === null || isWithin(picked, chosen));
  return { whole, range: isStillThere ? picked : whole };
}

/**
 * The nearest day, before or after a day, of which there is something to tell, known to the day or better; of a longer
 * range the last or the first in it. Null where there is none. While events are not gathered yet any mark will do.
 */
export function dayWithEvents(
  { columns, rows }: TimelineModel,
  gathered: GatheredMarks | null,
  kind: DaysOf,
  range: CivilRange,
  step: 1 | -1,
): CivilRange | null {
  const { starts, kinds, units } = columns;
  const isTold = (row: number): boolean => {
    if (kinds[row] !== eventKind || (units[row] !== timeUnit && units[row] !== dayUnit)) return false;
    const mark = rows[row] ?? -1;
    if (gathered === null) return true;
    return kind === 'most-reported'
      ? (gathered.events[mark] ?? -1) >= 0
      : ((gathered.flags[mark] ?? 0) & markFlags.announced) > 0;
  };
  const isForward = step === 1;
  const fromMs = isOneDay(range) === isForward ? range.endMs : range.startMs;
  let row = isForward ? countBelow(starts, fromMs) : countBelow(starts, fromMs) - 1;
  while (row >= 0 && row < starts.length && !isTold(row)) row += step;
  const startMs = starts[row];
  const isBeyond =
    startMs === undefined || (!isOneDay(range) && (startMs < range.startMs || startMs >= range.endMs));
  return isBeyond ? null : dayAround(startMs);
}
