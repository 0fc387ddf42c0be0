import { createColumnGrid, type ColumnGrid } from '#shared/timeline/column-counts.ts';
import { createTimeScale, type TimeScale } from '#shared/timeline/time-scale.ts';
import type { DetailLevel } from '#shared/timeline/detail-level.ts';
import type { CivilRange } from '#shared/timeline/civil-range.ts';
import type { Box } from './draw-target.ts';
import type { TimelineScene } from './timeline-scene.ts';

export const axisHeight = 48;
export const overviewHeight = 56;
/** The strip at the top of each lane that holds dates known only to the month or year. */
export const coarseHeight = 16;
export const columnPx = 4;

/** Lanes grow to fill the view up to three times their least height, so that few lanes don't huddle at the top. */
export function laneHeightFor(level: DetailLevel, bodyHeight: number, laneCount: number): number {
  const least = level === 'labels' ? 96 : 44;
  return Math.floor(Math.min(Math.max(bodyHeight / Math.max(1, laneCount), least), least * 3));
}

export const bodyHeightOf = (height: number): number => Math.max(0, height - axisHeight - overviewHeight);

/** Where the parts of the picture are. */
export interface TimelineGeometry {
  readonly axis: Box;
  readonly headers: Box;
  readonly body: Box;
  readonly overview: Box;
  readonly laneHeight: number;
  /** Places in the lane order that are at least partly visible; the last one is excluded. */
  readonly firstLane: number;
  readonly afterLastLane: number;
  readonly scale: TimeScale;
  readonly overviewScale: TimeScale;
  readonly grid: ColumnGrid;
  readonly range: CivilRange;
  laneTop(place: number): number;
}

const headerWidth = (width: number): number => Math.round(Math.min(176, Math.max(96, width * 0.22)));

type GeometryInput = Pick<
  TimelineScene,
  | 'width'
  | 'height'
  | 'level'
  | 'scrollTop'
  | 'laneOrder'
  | 'window'
  | 'timeDirection'
  | 'overviewRange'
  | 'labels'
>;

/** Lays the parts out; the lane headers stand where reading begins. */
export function layOutTimeline(scene: GeometryInput): TimelineGeometry {
  const { width, height, window, timeDirection, overviewRange } = scene;
  const gutter = headerWidth(width);
  const bodyX = scene.labels.direction === 'rtl' ? 0 : gutter;
  const bodyWidth = Math.max(1, width - gutter);
  const bodyHeight = bodyHeightOf(height);
  const lane = laneHeightFor(scene.level, bodyHeight, scene.laneOrder.length);
  const scale = createTimeScale(window, bodyX, bodyWidth, timeDirection);
  const overviewWindow = {
    startMs: overviewRange.startMs,
    spanMs: overviewRange.endMs - overviewRange.startMs,
  };
  return {
    axis: { x: bodyX, y: 0, width: bodyWidth, height: axisHeight },
    headers: { x: bodyX === 0 ? bodyWidth : 0, y: axisHeight, width: gutter, height: bodyHeight },
    body: { x: bodyX, y: axisHeight, width: bodyWidth, height: bodyHeight },
    overview: { x: bodyX, y: height - overviewHeight, width: bodyWidth, height: overviewHeight },
    laneHeight: lane,
    firstLane: Math.max(0, Math.floor(scene.scrollTop / lane)),
    afterLastLane: Math.min(scene.laneOrder.length, Math.ceil((scene.scrollTop + bodyHeight) / lane)),
    scale,
    overviewScale: createTimeScale(overviewWindow, bodyX, bodyWidth, timeDirection),
    grid: createColumnGrid(scale, columnPx),
    range: { startMs: window.startMs, endMs: window.startMs + window.spanMs },
    laneTop: place => axisHeight + place * lane - scene.scrollTop,
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
