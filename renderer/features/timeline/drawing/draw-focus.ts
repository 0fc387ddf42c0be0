import type { DrawTarget } from './draw-target.ts';
import { coarseHeight, columnPx, type TimelineGeometry } from './timeline-geometry.ts';
import type { TimelineScene } from './timeline-scene.ts';

/** In the density a single mark is not seen: draws a frame around the column in which the chosen one is counted. */
export function drawFocusedColumn(
  target: DrawTarget,
  scene: TimelineScene,
  geometry: TimelineGeometry,
): void {
  const { focusedEvent, focusedLane, model, theme, timeDirection } = scene;
  if (focusedEvent === null || focusedLane === null) return;
  const { columnMs } = geometry.grid;
  const column = Math.floor((model.columns.starts[focusedEvent] ?? 0) / columnMs);
  const edge = Math.round(geometry.scale.x(column * columnMs));
  const x = timeDirection === 'rtl' ? edge - columnPx : edge;
  target.strokeStyle = theme.focus;
  target.lineWidth = 2;
  const top = geometry.laneTop(focusedLane) + coarseHeight + 1;
  target.strokeRect(x - 2, top, columnPx + 3, geometry.laneHeight - coarseHeight - 2);
}
