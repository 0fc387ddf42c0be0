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
const units: readonly number[] = [dayUnit, timeUnit];

/** How many of these marks, from `first` up to `last`, are drawn as one with another one of them. */
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
 * in a day, or in as much of time as a mark takes, beyond what has room there. `groupOf` names the event of a mark whose marks are
 * drawn as one where they share a day, or is negative.
 */
export function countHidden(
  series: readonly EventSeries[],
  { startMs, endMs }: CivilRange,
  { rows, markPx, areDaysShared, msPerPixel }: RowRoom,
  groupOf: (event: number) => number,
): number {
  const all = series.filter(({ unit }) => units.includes(unit));
  const markMs = markPx * msPerPixel;
  const cellMs = Math.max(dayMs, markMs);
  const room = rows * (areDaysShared ? Math.max(1, Math.floor(cellMs / markMs)) : 1);
  const from = Math.floor(startMs / dayMs) * dayMs;
  // Walked in each frame, cell by cell: each series with where its next mark is, and where that was a cell before.
  const walked = all.map(one => ({ one, at: countBelow(one.starts, from), before: 0 }));
  let hidden = 0;
  for (;;) {
    // The cell in which the next mark of any of them begins; those without any are passed over.
    let firstMs = endMs;
    for (const { one, at } of walked) firstMs = Math.min(firstMs, one.starts[at] ?? endMs);
    if (firstMs >= endMs) return hidden;
    const cellEnd = (Math.floor(firstMs / cellMs) + 1) * cellMs;
    let beyond = -room;
    for (const each of walked) {
      each.before = each.at;
      each.at = gallopBelow(each.one.starts, cellEnd, each.at);
      beyond += each.at - each.before;
    }
    if (beyond <= 0) continue;
    for (const { one, before, at } of walked)
      if (one.unit === dayUnit) beyond -= countJoined(one, before, at, groupOf);
    hidden += Math.max(0, beyond);
  }
}
