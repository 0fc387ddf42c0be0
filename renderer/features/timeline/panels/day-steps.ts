import { dayMs, type CivilRange } from '#shared/timeline/civil-range.ts';
import { countBelow } from '#shared/timeline/sorted-search.ts';
import type { TimelineModel } from '#shared/timeline/timeline-model.ts';
import { eventKinds, timelineUnits } from '#shared/timeline/timeline-units.ts';

const eventKind = eventKinds.indexOf('event');
const timeUnit = timelineUnits.indexOf('time');
const dayUnit = timelineUnits.indexOf('day');

const dayAround = (timeMs: number): CivilRange => {
  const startMs = Math.floor(timeMs / dayMs) * dayMs;
  return { startMs, endMs: startMs + dayMs };
};

/**
 * The nearest day, before or after the range, on which something is said to have happened, known to the day or better;
 * null where there is none that way.
 */
export function dayWithEvents(model: TimelineModel, range: CivilRange, step: 1 | -1): CivilRange | null {
  const { starts, kinds, units } = model.columns;
  const isDated = (row: number): boolean =>
    kinds[row] === eventKind && (units[row] === timeUnit || units[row] === dayUnit);
  let row = step === 1 ? countBelow(starts, range.endMs) : countBelow(starts, range.startMs) - 1;
  while (row >= 0 && row < starts.length && !isDated(row)) row += step;
  const startMs = starts[row];
  return startMs === undefined ? null : dayAround(startMs);
}
