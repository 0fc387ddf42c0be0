import { createColumnGrid, type ColumnGrid } from '#shared/timeline/column-counts.ts';
import { overviewRangeFor } from '#shared/timeline/overview-range.ts';
import { grainOf } from '#shared/timeline/time-grain.ts';
import { createTimeScale, type TimeScale } from '#shared/timeline/time-scale.ts';
import type { CivilRange } from '#shared/timeline/civil-range.ts';
import type { Box } from './draw-target.ts';
import { layOutLanes, type LaneLayout, type LaneLayoutInput } from './lane-layout.ts';
import type { TimelineScene } from './timeline-scene.ts';

export const axisHeight = 48;
export const overviewHeight = 56;
/** The strip at the top of each lane that holds dates known only to the month or year. */
export const coarseHeight = 16;
/** The least width of a column. */
const columnPx = 4;

export const bodyHeightOf = (height: number): number => Math.max(0, height - axisHeight - overviewHeight);

/** A lane where it stands in the picture. */
export interface PlacedLane {
  /** In the lane order. */
  readonly place: number;
  /** Of the model's lanes. */
  readonly row: number;
  readonly top: number;
  readonly height: number;
  readonly isCollapsed: boolean;
}

/** A part of the body with its lanes that are at least partly in view: those that scroll, or those that stay. */
export interface LaneRegion {
  readonly y: number;
  readonly height: number;
  readonly lanes: readonly PlacedLane[];
}

/** Where the parts of the picture are. */
export interface TimelineGeometry {
  readonly axis: Box;
  readonly headers: Box;
  readonly body: Box;
  readonly overview: Box;
  readonly pinned: LaneRegion;
  readonly scrolled: LaneRegion;
  readonly scale: TimeScale;
  readonly overviewScale: TimeScale;
  readonly grid: ColumnGrid;
  readonly range: CivilRange;
  /** The lane that is drawn at this height; null below the last one and outside the body. */
  laneAt(y: number): PlacedLane | null;
  /** How far the lanes must be scrolled for this one to be whole, coming from `scrollTop`. */
  scrollTopFor(place: number): number;
}

const headerWidth = (width: number): number => Math.round(Math.min(176, Math.max(96, width * 0.22)));

type GeometryInput = LaneLayoutInput &
  Pick<
    TimelineScene,
    | 'model'
    | 'shown'
    | 'width'
    | 'height'
    | 'level'
    | 'scrollTop'
    | 'window'
    | 'timeDirection'
    | 'overviewRange'
    | 'labels'
  >;

/** The height that the scroller has to offer for all lanes to be reached. */
export function wholeHeightOf(scene: LaneLayoutInput & Pick<TimelineScene, 'height' | 'level'>): number {
  const { pinned, scrolled } = layOutLanes(scene, scene.level, bodyHeightOf(scene.height));
  return axisHeight + overviewHeight + pinned.totalPx + scrolled.totalPx;
}

interface RegionPlace {
  readonly y: number;
  readonly height: number;
  readonly scrollTop: number;
  readonly firstPlace: number;
}

function placeLanes(
  { laneOrder, collapsed }: LaneLayoutInput,
  stack: LaneLayout['pinned'],
  { y, height, scrollTop, firstPlace }: RegionPlace,
): LaneRegion {
  const lanes: PlacedLane[] = [];
  if (stack.count > 0 && height > 0) {
    for (let at = stack.placeAt(scrollTop); at < stack.count && stack.top(at) < scrollTop + height; at++) {
      const row = laneOrder[firstPlace + at] ?? -1;
      lanes.push({
        place: firstPlace + at,
        row,
        top: y + stack.top(at) - scrollTop,
        height: stack.top(at + 1) - stack.top(at),
        isCollapsed: collapsed.has(row),
      });
    }
  }
  return { y, height, lanes };
}

/** Lays the parts out; the lane headers stand where reading begins. */
export function layOutTimeline(scene: GeometryInput): TimelineGeometry {
  const { width, height, window, timeDirection, overviewRange, scrollTop } = scene;
  const gutter = headerWidth(width);
  const bodyX = scene.labels.direction === 'rtl' ? 0 : gutter;
  const bodyWidth = Math.max(1, width - gutter);
  const bodyHeight = bodyHeightOf(height);
  const layout = layOutLanes(scene, scene.level, bodyHeight);
  const scale = createTimeScale(window, bodyX, bodyWidth, timeDirection);
  const spanned = overviewRangeFor(overviewRange, window);
  const overviewWindow = { startMs: spanned.startMs, spanMs: spanned.endMs - spanned.startMs };
  const pinnedPx = layout.pinned.totalPx;
  const scrolledPx = bodyHeight - pinnedPx;
  const pinned = placeLanes(scene, layout.pinned, {
    y: axisHeight,
    height: pinnedPx,
    scrollTop: 0,
    firstPlace: 0,
  });
  const scrolled = placeLanes(scene, layout.scrolled, {
    y: axisHeight + pinnedPx,
    height: scrolledPx,
    scrollTop,
    firstPlace: layout.pinnedCount,
  });
  return {
    axis: { x: bodyX, y: 0, width: bodyWidth, height: axisHeight },
    headers: { x: bodyX === 0 ? bodyWidth : 0, y: axisHeight, width: gutter, height: bodyHeight },
    body: { x: bodyX, y: axisHeight, width: bodyWidth, height: bodyHeight },
    overview: { x: bodyX, y: height - overviewHeight, width: bodyWidth, height: overviewHeight },
    pinned,
    scrolled,
    scale,
    overviewScale: createTimeScale(overviewWindow, bodyX, bodyWidth, timeDirection),
    grid: createColumnGrid(scale, columnPx, grainOf(scene.model, scene.shown)),
    range: { startMs: window.startMs, endMs: window.startMs + window.spanMs },
    laneAt(y) {
      if (y < axisHeight || y >= axisHeight + bodyHeight) return null;
      const { lanes } = y < scrolled.y ? pinned : scrolled;
      return lanes.find(lane => y >= lane.top && y < lane.top + lane.height) ?? null;
    },
    scrollTopFor(place) {
      const at = place - layout.pinnedCount;
      if (at < 0) return scrollTop;
      const [top, bottom] = [layout.scrolled.top(at), layout.scrolled.top(at + 1)];
      return top < scrollTop ? top : Math.max(scrollTop, bottom - scrolledPx);
    },
  };
}

/** The box between two moments, cut to what `within` shows; null when nothing of it is visible. */
export function boxBetween(scale: TimeScale, { startMs, endMs }: CivilRange, within: Box): Box | null {
  const a = scale.x(startMs);
  const b = scale.x(endMs);
  const left = Math.max(Math.min(a, b), within.x);
  const right = Math.min(Math.max(a, b), within.x + within.width);
  return right > left ? { x: left, y: within.y, width: right - left, height: within.height } : null;
}
