import { gallopBelow, countBelow } from './sorted-search.ts';
import type { CivilRange } from './civil-range.ts';
import { dayMs } from './civil-range.ts';
import type { EventSeries } from './timeline-model.ts';
import { timelineUnits } from './timeline-units.ts';

/** The rows in which the marks of a lane would stand one by one. */
export interface RowRoom {
  readonly rows: number;
  /** What a mark takes of its row, with the gap behind it. */
  readonly markPx: number;
  /** Whether marks of one day stand behind each other in it. */
  readonly areDaysShared: boolean;
  readonly msPerPixel: number;
}

const dayUnit = timelineUnits.indexOf('day');
const timeUnit = timelineUnits.indexOf('time');
/** Marks whose minute is known are looked at in stretches of so many of them. */
const marksInStretch = 4;

/** How many of these marks, from `first` up to `last`, are drawn as one with another one. */
function countJoined(
  { events }: EventSeries,
  first: number,
  last: number,
  groupOf: (event: number) => number,
): number {
  const seen = new Set<number>();
  let joined = 0;
  for (let at = first; at < last; at++) {
    const group = groupOf(events[at] as number);
    if (group < 0) continue;
    if (seen.has(group)) joined++;
    seen.add(group);
  }
  return joined;
}

/**
 * About how many marks of a lane would find no room in its rows: of those that are known to the day or the minute, so many as lie
 * in a day, or in a short stretch, beyond what has room there. `groupOf` names the event of a mark whose marks are drawn as one
 * where they share a day, or is negative.
 */
export function countHidden(
  series: readonly EventSeries[],
  { startMs, endMs }: CivilRange,
  { rows, markPx, areDaysShared, msPerPixel }: RowRoom,
  groupOf: (event: number) => number,
): number {
  let hidden = 0;
  for (const one of series) {
    if (one.unit !== dayUnit && one.unit !== timeUnit) continue;
    const isDay = one.unit === dayUnit;
    const markMs = markPx * msPerPixel;
    const cellMs = isDay ? Math.max(dayMs, markMs) : markMs * marksInStretch;
    const inRow = isDay ? (areDaysShared ? Math.max(1, Math.floor(cellMs / markMs)) : 1) : marksInStretch;
    const { starts } = one;
    const last = countBelow(starts, endMs);
    let at = countBelow(starts, isDay ? startMs - dayMs + 1 : startMs);
    while (at < last) {
      const cell = Math.floor((starts[at] as number) / cellMs);
      const next = Math.min(last, gallopBelow(starts, (cell + 1) * cellMs, at));
      const beyond = next - at - rows * inRow;
      if (beyond > 0) hidden += Math.max(0, beyond - (isDay ? countJoined(one, at, next, groupOf) : 0));
      at = next;
    }
  }
  return hidden;
}
