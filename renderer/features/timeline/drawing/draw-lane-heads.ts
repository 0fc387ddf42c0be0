import { drawHeadWords } from './draw-head-words.ts';
import { drawClipped, type DrawTarget } from './draw-target.ts';
import { drawHeadButton, headButtons } from './head-buttons.ts';
import type { StripLayer } from './strip-layer.ts';
import type { LaneRegion, PlacedLane, TimelineGeometry } from './timeline-geometry.ts';
import type { TimelineScene } from './timeline-scene.ts';

/** Whether the small buttons of this lane are there: under the pointer, and where the keyboard is. */
export const hasButtons = ({ hoveredLane, focusedLane }: TimelineScene, { place }: PlacedLane): boolean =>
  place === hoveredLane || place === focusedLane;

function drawButtons(
  target: DrawTarget,
  scene: TimelineScene,
  geometry: TimelineGeometry,
  placed: PlacedLane,
): void {
  const { theme, labels } = scene;
  const isPinned = placed.place < scene.pinnedCount;
  for (const button of headButtons(geometry, placed, labels.direction)) {
    target.fillStyle = placed.place % 2 === 1 ? theme.band : theme.background;
    const { x, y, width, height } = button.box;
    target.fillRect(x, y, width, height - 1);
    drawHeadButton(target, button, theme.muted, { pinned: isPinned, collapsed: placed.isCollapsed });
  }
}

function drawRegion(
  target: DrawTarget,
  layer: StripLayer,
  scene: TimelineScene,
  geometry: TimelineGeometry,
  { y, height, lanes }: LaneRegion,
): void {
  const { headers } = geometry;
  if (lanes.length === 0) return;
  drawClipped(target, { ...headers, y, height }, () => {
    drawHeadWords(target, layer, scene, geometry, lanes);
    for (const lane of lanes) {
      if (hasButtons(scene, lane)) drawButtons(target, scene, geometry, lane);
      if (lane.place !== scene.focusedLane) continue;
      target.strokeStyle = scene.theme.focus;
      target.lineWidth = 2;
      target.strokeRect(headers.x + 2, lane.top + 2, headers.width - 4, lane.height - 4);
    }
  });
}

/** Where a dragged lane would go: a line above the lane at this place. */
function drawLaneDrop(target: DrawTarget, scene: TimelineScene, geometry: TimelineGeometry): void {
  const { laneDrop, theme } = scene;
  if (laneDrop === null) return;
  const lanes = [...geometry.pinned.lanes, ...geometry.scrolled.lanes];
  const below = lanes.find(({ place }) => place === laneDrop);
  const above = lanes.find(({ place }) => place === laneDrop - 1);
  const y = below?.top ?? (above ? above.top + above.height : null);
  if (y === null) return;
  target.fillStyle = theme.focus;
  target.fillRect(0, y - 1.5, scene.width, 3);
}

/** Draws the heads of the lanes: name, how many marks of the shown kinds are in view and of how many, and their buttons. */
export function drawLaneHeads(
  target: DrawTarget,
  layer: StripLayer,
  scene: TimelineScene,
  geometry: TimelineGeometry,
): void {
  const { headers, scrolled, pinned } = geometry;
  drawRegion(target, layer, scene, geometry, scrolled);
  drawRegion(target, layer, scene, geometry, pinned);
  drawLaneDrop(target, scene, geometry);
  target.fillStyle = scene.theme.border;
  target.fillRect(headers.x === 0 ? headers.width - 1 : headers.x, 0, 1, scene.height);
}
