import { hasMark } from '#shared/timeline/step-events.ts';
import type { DrawTarget } from './draw-target.ts';
import { barGap, columnsAt } from './column-places.ts';
import { isDense } from './draw-density.ts';
import {
  coarseHeight,
  type LaneRegion,
  type PlacedLane,
  type TimelineGeometry,
} from './timeline-geometry.ts';
import type { TimelineScene } from './timeline-scene.ts';

/** Of an event with more marks than these the first are framed: the frames only show where to look. */
const mostFramed = 200;

function drawFrame(
  target: DrawTarget,
  { model, theme }: TimelineScene,
  geometry: TimelineGeometry,
  lane: PlacedLane,
  event: number,
): void {
  const { grid, scale } = geometry;
  const column = Math.floor((model.columns.starts[event] ?? 0) / grid.columnMs);
  const { x, width } = columnsAt(grid, scale, column);
  target.strokeStyle = theme.focus;
  target.lineWidth = 2;
  const above = lane.isCollapsed ? 1 : coarseHeight + 1;
  target.strokeRect(x - 2, lane.top + above, width - barGap(width) + 4, lane.height - above - 1);
}

/**
 * In the density a single mark is not seen: draws a frame around the column in which the chosen one is counted, and
 * around those of the highlighted ones.
 */
export function drawFocusedColumns(
  target: DrawTarget,
  scene: TimelineScene,
  geometry: TimelineGeometry,
  region: LaneRegion,
): void {
  const { focusedEvent, focusedLane, highlighted, model } = scene;
  const focused = region.lanes.find(({ place }) => place === focusedLane);
  if (focusedEvent !== null && focused && isDense(scene, focused))
    drawFrame(target, scene, geometry, focused, focusedEvent);
  if (!highlighted || highlighted.size === 0) return;
  const framed = [...highlighted].slice(0, mostFramed);
  for (const lane of region.lanes) {
    const held = isDense(scene, lane) ? model.lanes[lane.row] : undefined;
    if (held)
      for (const event of framed) if (hasMark(held, event)) drawFrame(target, scene, geometry, lane, event);
  }
}
