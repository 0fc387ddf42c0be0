import { directionOf } from '#shared/text/direction.ts';
import { countTouching } from '#shared/timeline/events-in-view.ts';
import { isNameless } from '#shared/timeline/lane-key.ts';
import { shownSeries, type TimelineLane } from '#shared/timeline/timeline-model.ts';
import { drawClipped, type DrawTarget } from './draw-target.ts';
import { fitText, setFont, textWidth } from './fit-text.ts';
import { drawHeadButton, drawPin, headButtons } from './head-buttons.ts';
import type { LaneRegion, PlacedLane, TimelineGeometry } from './timeline-geometry.ts';
import type { TimelineScene } from './timeline-scene.ts';

const marginPx = 12;

/** How many shown marks of a lane touch the view, and how many it has. */
export function countLane(
  scene: Pick<TimelineScene, 'shown'>,
  { range }: Pick<TimelineGeometry, 'range'>,
  lane: TimelineLane,
): { readonly inView: number; readonly all: number } {
  const series = shownSeries(lane, scene.shown);
  return {
    inView: series.reduce((sum, one) => sum + countTouching(one, range), 0),
    all: series.reduce((sum, one) => sum + one.starts.length, 0),
  };
}

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

function drawHead(
  target: DrawTarget,
  scene: TimelineScene,
  geometry: TimelineGeometry,
  placed: PlacedLane,
): void {
  const { theme, labels, model } = scene;
  const { headers } = geometry;
  const lane = model.lanes[placed.row];
  if (!lane) return;
  const isRtl = labels.direction === 'rtl';
  const side = isRtl ? -1 : 1;
  const startX = isRtl ? headers.x + headers.width - marginPx : headers.x + marginPx;
  const middle = placed.top + placed.height / 2;
  const isPinned = placed.place < scene.pinnedCount;
  const pinPx = isPinned ? 14 : 0;
  if (isPinned)
    drawPin(target, startX + side * 4, placed.isCollapsed ? middle : middle - 8, theme.muted, true);
  const name = labels.laneName(lane.key);
  const { inView, all } = countLane(scene, geometry, lane);
  const count = labels.laneCount(inView, all);
  const countFont = `${placed.isCollapsed ? 11 : 12}px ${theme.font}`;
  setFont(target, countFont);
  const countPx = placed.isCollapsed ? textWidth(target, count) + 8 : 0;
  const room = headers.width - 2 * marginPx - pinPx - countPx;
  target.textAlign = isRtl ? 'right' : 'left';
  target.direction = directionOf(name);
  target.fillStyle = isNameless(lane.key) ? theme.muted : theme.text;
  setFont(target, `600 ${placed.isCollapsed ? 11.5 : 13}px ${theme.font}`);
  target.fillText(
    fitText(target, name, room).text,
    startX + side * pinPx,
    placed.isCollapsed ? middle : middle - 8,
  );
  target.direction = labels.direction;
  target.fillStyle = theme.muted;
  setFont(target, countFont);
  if (placed.isCollapsed) {
    target.textAlign = isRtl ? 'left' : 'right';
    target.fillText(count, startX + side * (headers.width - 2 * marginPx), middle);
  } else target.fillText(count, startX, middle + 11);
}

function drawRegion(
  target: DrawTarget,
  scene: TimelineScene,
  geometry: TimelineGeometry,
  { y, height, lanes }: LaneRegion,
): void {
  const { headers } = geometry;
  drawClipped(target, { ...headers, y, height }, () => {
    target.textBaseline = 'middle';
    for (const lane of lanes) {
      drawHead(target, scene, geometry, lane);
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
export function drawLaneHeads(target: DrawTarget, scene: TimelineScene, geometry: TimelineGeometry): void {
  const { headers, scrolled, pinned } = geometry;
  drawRegion(target, scene, geometry, scrolled);
  drawRegion(target, scene, geometry, pinned);
  drawLaneDrop(target, scene, geometry);
  target.fillStyle = scene.theme.border;
  target.fillRect(headers.x === 0 ? headers.width - 1 : headers.x, 0, 1, scene.height);
}
