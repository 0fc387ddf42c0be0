import { isCounted, type ColumnGrid } from './column-counts.ts';
import { countAtMost, countBelow } from './sorted-search.ts';
import type { EventSeries, ShownKinds, TimelineLane, TimelineModel } from './timeline-model.ts';
import { isKindShown, shownSeries } from './timeline-model.ts';
import { timelineUnits } from './timeline-units.ts';
import type { CivilRange } from './civil-range.ts';

const intervalUnit = timelineUnits.indexOf('interval');
const ascending = (a: number, b: number): number => a - b;

/** Where more begin within a range than this, it is full whatever else goes on through it. */
const mostWalked = 2000;

/**
 * How many marks of the series go on through the whole range, from its start or before to its end or beyond. Told as 0 where
 * more than two thousand begin within it, which are not looked at one by one.
 */
export function countThroughout(series: EventSeries, { startMs, endMs }: CivilRange): number {
  const { starts, ends, sortedEnds, longestMs } = series;
  if (longestMs < endMs - startMs) return 0;
  const from = countAtMost(starts, startMs);
  const to = countBelow(starts, endMs, from);
  if (to - from > mostWalked) return 0;
  // Begun and not ended before the range's own end, less those of them that do both within it.
  let endedLater = 0;
  for (let at = from; at < to; at++) if ((ends[at] as number) >= endMs) endedLater++;
  return starts.length - countBelow(sortedEnds, endMs) - endedLater - (starts.length - to);
}

/** The rows of the marks of the series that go on through the whole range, ascending. */
export function eventsThroughout(series: EventSeries, { startMs, endMs }: CivilRange): number[] {
  const { starts, ends, events, longestMs } = series;
  const found: number[] = [];
  if (longestMs < endMs - startMs) return found;
  const last = countAtMost(starts, startMs);
  for (let at = countBelow(starts, endMs - longestMs); at < last; at++)
    if ((ends[at] as number) >= endMs) found.push(events[at] as number);
  return found;
}

interface Counted extends CivilRange {
  readonly count: number;
}

/** The last answer about each series: several parts of one frame ask the same. */
const counted = new WeakMap<EventSeries, Counted>();

/** How many marks of the series share at least one moment with the range; exact, in two searches. */
export function countTouching(series: EventSeries, { startMs, endMs }: CivilRange): number {
  const before = counted.get(series);
  if (before?.startMs === startMs && before.endMs === endMs) return before.count;
  const count = countBelow(series.starts, endMs) - countAtMost(series.sortedEnds, startMs);
  counted.set(series, { startMs, endMs, count });
  return count;
}

/** The rows of the marks of the series that share at least one moment with the range, ascending. */
export function eventsTouching(series: EventSeries, { startMs, endMs }: CivilRange): number[] {
  const found: number[] = [];
  const last = countBelow(series.starts, endMs);
  for (let at = countBelow(series.starts, startMs - series.longestMs); at < last; at++) {
    if ((series.ends[at] as number) > startMs) found.push(series.events[at] as number);
  }
  return found;
}

/** Rows of two lists, each ascending, as one. */
function mergeAscending(a: readonly number[], b: readonly number[]): readonly number[] {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  const merged: number[] = [];
  let [first, second] = [0, 0];
  while (first < a.length && second < b.length)
    merged.push(((a[first] as number) < (b[second] as number) ? a[first++] : b[second++]) as number);
  while (first < a.length) merged.push(a[first++] as number);
  while (second < b.length) merged.push(b[second++] as number);
  return merged;
}

/** The rows of the marks of several series that share at least one moment with the range, ascending. */
export const allOfSeriesTouching = (series: readonly EventSeries[], range: CivilRange): readonly number[] =>
  series.reduce<readonly number[]>((all, one) => mergeAscending(all, eventsTouching(one, range)), []);

/** The rows of exactly the marks that are counted in one column of a lane, ascending. */
export function eventsOfColumn(
  lane: TimelineLane,
  shown: ShownKinds,
  grid: ColumnGrid,
  column: number,
): number[] {
  const startMs = column * grid.columnMs;
  const endMs = (column + 1) * grid.columnMs;
  const found: number[] = [];
  for (const series of shownSeries(lane, shown)) {
    if (series.unit === intervalUnit) found.push(...eventsTouching(series, { startMs, endMs }));
    else if (isCounted(series.unit, grid.columnMs)) {
      const rows = series.events.subarray(
        countBelow(series.starts, startMs),
        countBelow(series.starts, endMs),
      );
      for (const row of rows) found.push(row);
    }
  }
  return found.sort(ascending);
}

/** The rows of all shown marks that share at least one moment with the range, in the order of time. */
export function allEventsTouching(model: TimelineModel, shown: ShownKinds, range: CivilRange): Uint32Array {
  const { starts, ends, kinds } = model.columns;
  const last = countBelow(starts, range.endMs);
  const found = new Uint32Array(last);
  let count = 0;
  for (let row = 0; row < last; row++) {
    if ((ends[row] as number) > range.startMs && isKindShown(kinds[row] as number, shown))
      found[count++] = row;
  }
  return found.slice(0, count);
}
