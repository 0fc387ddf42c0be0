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
const wordGapPx = 4;

/** How many shown marks of a lane touch the view, and how many it has. */
function countLane(
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

/** Where the words of a head stand. */
interface HeadPlace {
  readonly placed: PlacedLane;
  readonly lane: TimelineLane;
  readonly startX: number;
  readonly middle: number;
  readonly pinPx: number;
}

function headPlaces(
  { model, labels, pinnedCount }: TimelineScene,
  { headers }: TimelineGeometry,
  lanes: readonly PlacedLane[],
): readonly HeadPlace[] {
  const startX = labels.direction === 'rtl' ? headers.x + headers.width - marginPx : headers.x + marginPx;
  return lanes.flatMap(placed => {
    const lane = model.lanes[placed.row];
    const middle = placed.top + placed.height / 2;
    return lane ? [{ placed, lane, startX, middle, pinPx: placed.place < pinnedCount ? 14 : 0 }] : [];
  });
}

/**
 * Draws the counts and returns how wide those are that stand beside names. What is in view changes with every frame and all that
 * there is does not, so they are words of their own.
 */
function drawCounts(
  target: DrawTarget,
  scene: TimelineScene,
  geometry: TimelineGeometry,
  heads: readonly HeadPlace[],
): readonly number[] {
  const { theme, labels } = scene;
  const isRtl = labels.direction === 'rtl';
  const side = isRtl ? -1 : 1;
  target.direction = labels.direction;
  target.fillStyle = theme.muted;
  target.textAlign = isRtl ? 'right' : 'left';
  return heads.map(({ placed, lane, startX, middle }) => {
    const { inView, all } = countLane(scene, geometry, lane);
    const count = labels.count(inView);
    const rest = inView === all ? '' : labels.ofAll(all);
    setFont(target, `${placed.isCollapsed ? 11 : 12}px ${theme.font}`);
    const restFrom = textWidth(target, count) + wordGapPx;
    const width = rest === '' ? restFrom - wordGapPx : restFrom + textWidth(target, rest);
    const x = placed.isCollapsed ? startX + side * (geometry.headers.width - 2 * marginPx - width) : startX;
    const y = placed.isCollapsed ? middle : middle + 11;
    target.fillText(count, x, y);
    if (rest !== '') target.fillText(rest, x + side * restFrom, y);
    return placed.isCollapsed ? width + 8 : 0;
  });
}

function drawNames(
  target: DrawTarget,
  { theme, labels }: TimelineScene,
  { headers }: TimelineGeometry,
  heads: readonly HeadPlace[],
  countsPx: readonly number[],
): void {
  const side = labels.direction === 'rtl' ? -1 : 1;
  target.textAlign = labels.direction === 'rtl' ? 'right' : 'left';
  heads.forEach(({ placed, lane, startX, middle, pinPx }, at) => {
    const name = labels.laneName(lane.key);
    const y = placed.isCollapsed ? middle : middle - 8;
    if (pinPx > 0) drawPin(target, startX + side * 4, y, theme.muted, true);
    target.direction = directionOf(name);
    target.fillStyle = isNameless(lane.key) ? theme.muted : theme.text;
    setFont(target, `600 ${placed.isCollapsed ? 11.5 : 13}px ${theme.font}`);
    const room = headers.width - 2 * marginPx - pinPx - (countsPx[at] ?? 0);
    target.fillText(fitText(target, name, room).text, startX + side * pinPx, y);
  });
}

function drawRegion(
  target: DrawTarget,
  scene: TimelineScene,
  geometry: TimelineGeometry,
  { y, height, lanes }: LaneRegion,
): void {
  const { headers } = geometry;
  if (lanes.length === 0) return;
  drawClipped(target, { ...headers, y, height }, () => {
    target.textBaseline = 'middle';
    // All words of one font together: a canvas takes long to change it.
    const heads = headPlaces(scene, geometry, lanes);
    drawNames(target, scene, geometry, heads, drawCounts(target, scene, geometry, heads));
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
export function drawLaneHeads(target: DrawTarget, scene: TimelineScene, geometry: TimelineGeometry): void {
  const { headers, scrolled, pinned } = geometry;
  drawRegion(target, scene, geometry, scrolled);
  drawRegion(target, scene, geometry, pinned);
  drawLaneDrop(target, scene, geometry);
  target.fillStyle = scene.theme.border;
  target.fillRect(headers.x === 0 ? headers.width - 1 : headers.x, 0, 1, scene.height);
}
