import { countAtMost, countBelow } from './sorted-search.ts';
import { shownSeries, type ShownKinds, type TimelineLane } from './timeline-model.ts';

/** Whether the mark of this row stands in the lane. */
export const hasMark = (lane: TimelineLane, event: number): boolean =>
  lane.series.some(({ events }) => events[countBelow(events, event)] === event);

/** The row of the lane's next shown mark after `event` in the order of time; null after the last. */
export function nextEvent(lane: TimelineLane, shown: ShownKinds, event: number): number | null {
  let found: number | null = null;
  for (const { events } of shownSeries(lane, shown)) {
    const candidate = events[countAtMost(events, event)];
    if (candidate !== undefined && (found === null || candidate < found)) found = candidate;
  }
  return found;
}

/** The row of the lane's last shown mark before `event` in the order of time; null before the first. */
export function previousEvent(lane: TimelineLane, shown: ShownKinds, event: number): number | null {
  let found: number | null = null;
  for (const { events } of shownSeries(lane, shown)) {
    const candidate = events[countBelow(events, event) - 1];
    if (candidate !== undefined && (found === null || candidate > found)) found = candidate;
  }
  return found;
}

/** The row of the lane's first shown mark that starts at `timeMs` or later; null when there is none. */
export function firstEventFrom(lane: TimelineLane, shown: ShownKinds, timeMs: number): number | null {
  let found: number | null = null;
  for (const { events, starts } of shownSeries(lane, shown)) {
    const candidate = events[countBelow(starts, timeMs)];
    if (candidate !== undefined && (found === null || candidate < found)) found = candidate;
  }
  return found;
}

/** The row of the lane's last shown mark that starts before `timeMs`; null when there is none. */
export function lastEventBefore(lane: TimelineLane, shown: ShownKinds, timeMs: number): number | null {
  let found: number | null = null;
  for (const { events, starts } of shownSeries(lane, shown)) {
    const candidate = events[countBelow(starts, timeMs) - 1];
    if (candidate !== undefined && (found === null || candidate > found)) found = candidate;
  }
  return found;
}
