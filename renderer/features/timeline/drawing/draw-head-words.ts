import { directionOf } from '#shared/text/direction.ts';
import { countTouching } from '#shared/timeline/events-in-view.ts';
import { isNameless } from '#shared/timeline/lane-key.ts';
import { shownSeries, type TimelineLane } from '#shared/timeline/timeline-model.ts';
import type { DrawTarget } from './draw-target.ts';
import { fitText, setFont, steadyWidth, textWidth } from './fit-text.ts';
import { drawPin } from './head-buttons.ts';
import type { StripLayer } from './strip-layer.ts';
import type { PlacedLane, TimelineGeometry } from './timeline-geometry.ts';
import type { TimelineScene } from './timeline-scene.ts';

const marginPx = 12;
const pinPx = 14;
const wordGapPx = 4;
/** Between the name of a collapsed lane and its counts, which stand beside it. */
const nameGapPx = 8;

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

/** The words of a head: its name, how many marks are in view, and of how many. */
interface HeadWords {
  readonly placed: PlacedLane;
  readonly lane: TimelineLane;
  readonly count: string;
  /** «of n»; empty where all are in view. */
  readonly rest: string;
  /** Where the counts begin, and then the rest of them: from the edge where words begin, the same for all counts of as many digits. */
  readonly countFrom: number;
  readonly restFrom: number;
}

const countFont = ({ theme }: TimelineScene, { isCollapsed }: PlacedLane): string =>
  `${isCollapsed ? 11 : 12}px ${theme.font}`;

function wordsOf(
  target: DrawTarget,
  scene: TimelineScene,
  geometry: TimelineGeometry,
  placed: PlacedLane,
): readonly HeadWords[] {
  const { model, labels } = scene;
  const lane = model.lanes[placed.row];
  if (!lane) return [];
  const { inView, all } = countLane(scene, geometry, lane);
  const count = labels.count(inView);
  const rest = inView === all ? '' : labels.ofAll(all);
  setFont(target, countFont(scene, placed));
  const restAfter = steadyWidth(target, count) + wordGapPx;
  const width = rest === '' ? restAfter - wordGapPx : restAfter + textWidth(target, rest);
  const countFrom = placed.isCollapsed ? geometry.headers.width - marginPx - width : marginPx;
  return [{ placed, lane, count, rest, countFrom, restFrom: countFrom + restAfter }];
}

/** Where words stand that begin so far from the edge where words begin, in a box that begins at `left`. */
const wordX = (
  { labels }: TimelineScene,
  { headers }: TimelineGeometry,
  left: number,
  from: number,
): number => (labels.direction === 'rtl' ? left + headers.width - from : left + from);

const countMiddle = ({ top, height, isCollapsed }: PlacedLane): number =>
  top + height / 2 + (isCollapsed ? 0 : 11);

function setCounts(target: DrawTarget, { theme, labels }: TimelineScene): void {
  target.direction = labels.direction;
  target.textBaseline = 'middle';
  target.textAlign = labels.direction === 'rtl' ? 'right' : 'left';
  target.fillStyle = theme.muted;
}

/** Paints the name and «of n» of a head whose lane begins at (left, top). */
function paintStill(
  target: DrawTarget,
  scene: TimelineScene,
  geometry: TimelineGeometry,
  { placed, lane, rest, countFrom, restFrom }: HeadWords,
  left: number,
  top: number,
): void {
  const { theme, labels, pinnedCount } = scene;
  const at = { ...placed, top };
  const name = labels.laneName(lane.key);
  const middle = top + placed.height / 2;
  const y = placed.isCollapsed ? middle : middle - 8;
  const isPinned = placed.place < pinnedCount;
  if (isPinned) drawPin(target, wordX(scene, geometry, left, marginPx + 4), y, theme.muted, true);
  setCounts(target, scene);
  setFont(target, countFont(scene, placed));
  if (rest !== '') target.fillText(rest, wordX(scene, geometry, left, restFrom), countMiddle(at));
  target.direction = directionOf(name);
  target.fillStyle = isNameless(lane.key) ? theme.muted : theme.text;
  setFont(target, `600 ${placed.isCollapsed ? 11.5 : 13}px ${theme.font}`);
  const nameFrom = marginPx + (isPinned ? pinPx : 0);
  const end = placed.isCollapsed ? countFrom - nameGapPx : geometry.headers.width - marginPx;
  target.fillText(fitText(target, name, end - nameFrom).text, wordX(scene, geometry, left, nameFrom), y);
}

/**
 * Draws the words of the heads of lanes. What is in view changes with every frame; all else only with the lane, and is one picture
 * on the layer.
 */
export function drawHeadWords(
  target: DrawTarget,
  layer: StripLayer,
  scene: TimelineScene,
  geometry: TimelineGeometry,
  lanes: readonly PlacedLane[],
): void {
  const { model, theme, labels, pinnedCount } = scene;
  const { headers } = geometry;
  const heads = lanes.flatMap(placed => wordsOf(target, scene, geometry, placed));
  for (const head of heads) {
    const { placed, rest, countFrom, restFrom } = head;
    const { row, top, height, isCollapsed } = placed;
    const isPinned = placed.place < pinnedCount;
    const key = [model, theme, labels, isPinned, isCollapsed, rest, countFrom, restFrom];
    layer.draw(row, { x: headers.x, y: top }, { width: headers.width, height }, key, (on, left, y) =>
      paintStill(on, scene, geometry, head, left, y),
    );
  }
  setCounts(target, scene);
  for (const { placed, count, countFrom } of heads) {
    setFont(target, countFont(scene, placed));
    target.fillText(count, wordX(scene, geometry, headers.x, countFrom), countMiddle(placed));
  }
}
