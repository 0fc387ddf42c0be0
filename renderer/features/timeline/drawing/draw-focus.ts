import type { DrawTarget } from './draw-target.ts';
import { isDense } from './draw-density.ts';
import { coarseHeight, columnPx, type LaneRegion, type TimelineGeometry } from './timeline-geometry.ts';
import type { TimelineScene } from './timeline-scene.ts';

/** In the density a single mark is not seen: draws a frame around the column in which the chosen one is counted. */
export function drawFocusedColumn(
  target: DrawTarget,
  scene: TimelineScene,
  geometry: TimelineGeometry,
  region: LaneRegion,
): void {
  const { focusedEvent, focusedLane, model, theme, timeDirection } = scene;
  const lane = region.lanes.find(({ place }) => place === focusedLane);
  if (focusedEvent === null || !lane || !isDense(scene, lane)) return;
  const { columnMs } = geometry.grid;
  const column = Math.floor((model.columns.starts[focusedEvent] ?? 0) / columnMs);
  const edge = Math.round(geometry.scale.x(column * columnMs));
  const x = timeDirection === 'rtl' ? edge - columnPx : edge;
  target.strokeStyle = theme.focus;
  target.lineWidth = 2;
  const above = lane.isCollapsed ? 1 : coarseHeight + 1;
  target.strokeRect(x - 2, lane.top + above, columnPx + 3, lane.height - above - 1);
}
