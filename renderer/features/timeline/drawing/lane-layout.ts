import type { DetailLevel } from '#shared/timeline/detail-level.ts';
import { createLaneStack, type LaneStack } from './lane-stack.ts';
import type { TimelineScene } from './timeline-scene.ts';

/** Height of a lane that is one thin strip. */
export const collapsedHeight = 20;

/** Pinned lanes may take so much of the body; those that do not fit scroll with the others. */
const pinnedShare = 0.6;

/** So few lanes share the whole height among them. */
const fewLanes = 4;

/** Lanes grow to fill what they have, more than a few up to three times their least height, so that none huddle at the top. */
export function laneHeightFor(level: DetailLevel, roomPx: number, laneCount: number): number {
  const least = level === 'labels' ? 100 : 44;
  const most = laneCount <= fewLanes ? Infinity : least * 3;
  return Math.floor(Math.min(Math.max(roomPx / Math.max(1, laneCount), least), most));
}

/** How high all lanes are, whatever is in view. */
export interface LaneLayout {
  /** So many of the first lanes really stay at the top. */
  readonly pinnedCount: number;
  readonly pinned: LaneStack;
  readonly scrolled: LaneStack;
}

export type LaneLayoutInput = Pick<TimelineScene, 'laneOrder' | 'pinnedCount' | 'collapsed'>;

/** Height of a lane that is not collapsed, when the level is this one. */
export function fullLaneHeight(
  { laneOrder, collapsed }: Pick<LaneLayoutInput, 'laneOrder' | 'collapsed'>,
  level: DetailLevel,
  bodyHeight: number,
): number {
  const thin =
    collapsed.size === 0 ? 0 : laneOrder.reduce((count, row) => (collapsed.has(row) ? count + 1 : count), 0);
  return laneHeightFor(level, bodyHeight - thin * collapsedHeight, laneOrder.length - thin);
}

function layOut(input: LaneLayoutInput, level: DetailLevel, bodyHeight: number): LaneLayout {
  const { laneOrder, pinnedCount, collapsed } = input;
  const fullHeight = fullLaneHeight(input, level, bodyHeight);
  const heights = laneOrder.map(row => (collapsed.has(row) ? collapsedHeight : fullHeight));
  let pinned = 0;
  let pinnedPx = 0;
  while (pinned < pinnedCount && pinnedPx + (heights[pinned] ?? 0) <= bodyHeight * pinnedShare)
    pinnedPx += heights[pinned++] ?? 0;
  return {
    pinnedCount: pinned,
    pinned: createLaneStack(heights.slice(0, pinned)),
    scrolled: createLaneStack(heights.slice(pinned)),
  };
}

interface Kept extends Omit<LaneLayoutInput, 'laneOrder'> {
  readonly level: DetailLevel;
  readonly bodyHeight: number;
  readonly value: LaneLayout;
}

/** The last layout of each order of lanes. */
const kept = new WeakMap<LaneLayoutInput['laneOrder'], Kept>();

/** Lays all lanes out; with thousands of them only when something that it depends on is another one. */
export function layOutLanes(input: LaneLayoutInput, level: DetailLevel, bodyHeight: number): LaneLayout {
  const { laneOrder, pinnedCount, collapsed } = input;
  const before = kept.get(laneOrder);
  if (
    before?.pinnedCount === pinnedCount &&
    before.collapsed === collapsed &&
    before.level === level &&
    before.bodyHeight === bodyHeight
  )
    return before.value;
  const value = layOut(input, level, bodyHeight);
  kept.set(laneOrder, { pinnedCount, collapsed, level, bodyHeight, value });
  return value;
}
