import { isBracketed } from '#shared/timeline/coarse-units.ts';
import { chooseDetailLevel, type DetailLevel } from '#shared/timeline/detail-level.ts';
import { countHidden } from '#shared/timeline/crowding.ts';
import { countTouching } from '#shared/timeline/events-in-view.ts';
import { shownSeries } from '#shared/timeline/timeline-model.ts';
import { fullLaneHeight, laneHeightFor } from './lane-layout.ts';
import { glyphGap, rowsAt, smallest } from './lane-glyphs.ts';
import { bodyHeightOf, layOutTimeline, type TimelineGeometry } from './timeline-geometry.ts';
import { countTold } from './throughout.ts';
import type { TimelineScene } from './timeline-scene.ts';

const leastLabelledLane = laneHeightFor('labels', 0, 1);

/** Only the fullest lanes speak for the level of detail: with thousands of outlets the others would cost a frame. */
const lanesAsked = 100;

/** Rows of the lanes with most marks among those that are drawn in full. */
export function fullestLanes({
  model,
  laneOrder,
  collapsed,
}: Pick<TimelineScene, 'model' | 'laneOrder' | 'collapsed'>): readonly number[] {
  const size = (lane: number): number =>
    (model.lanes[lane]?.publicationCount ?? 0) + (model.lanes[lane]?.eventCount ?? 0);
  return laneOrder
    .filter(lane => !collapsed.has(lane))
    .sort((a, b) => size(b) - size(a))
    .slice(0, lanesAsked);
}

/** Of these the fullest are asked what they would hide. */
const lanesMeasured = 24;
/** A lane with fewer marks does not speak for all others, whatever it hides. */
const fewMarks = 12;
/** What a title takes of its row, about. */
const titlePx = 120;

/** What would be hidden in the fullest lanes, see `DetailLoad`. */
function hiddenShare(
  scene: TimelineScene,
  { range, scale }: TimelineGeometry,
  counts: readonly LaneCount[],
  level: 'glyphs' | 'labels',
): number {
  const { model, gathered, isGathered, shown } = scene;
  const rows = rowsAt(level, fullLaneHeight(scene, level, bodyHeightOf(scene.height)));
  const markPx = level === 'glyphs' ? smallest + glyphGap : titlePx;
  const room = { rows, markPx, areDaysShared: level === 'glyphs', msPerPixel: scale.msPerPixel };
  const inAll = rows * Math.ceil(scale.widthPx / markPx);
  const groupOf = (event: number): number =>
    isGathered && gathered ? (gathered.events[model.rows[event] ?? -1] ?? -1) : -1;
  let [most, all, hidden] = [0, 0, 0];
  for (const { lane, count } of counts) {
    const series = model.lanes[lane] ? shownSeries(model.lanes[lane], shown) : [];
    // Where far more are in view than there is room for, nobody has to look where they stand.
    const found = count > 4 * inAll ? count - inAll : countHidden(series, range, room, groupOf);
    all += count;
    hidden += found;
    if (count >= fewMarks) most = Math.max(most, found / count);
  }
  return all === 0 ? 0 : Math.max(most, hidden / all);
}

interface LaneCount {
  readonly lane: number;
  /** Marks in view that are drawn one by one. */
  readonly count: number;
}

/** How closely the marks are drawn, so that these lanes can be read and few marks are hidden, wherever one scrolls among the lanes. */
export function levelFor(
  scene: TimelineScene,
  lanes: readonly number[],
  shownLevel: DetailLevel | null,
): DetailLevel {
  const geometry = layOutTimeline(scene);
  const { grid, range, scale } = geometry;
  const counts = lanes.map((lane): LaneCount => {
    let count = 0;
    const model = scene.model.lanes[lane];
    for (const series of model ? shownSeries(model, scene.shown) : []) {
      if (!isBracketed(series.unit, grid.columnMs, true)) count += countTouching(series, range);
    }
    // What goes on through the whole view is told by one chip, and takes no room from the others.
    return { lane, count: count - countTold(scene, geometry, lane) };
  });
  const fullest = counts.toSorted((a, b) => b.count - a.count).slice(0, lanesMeasured);
  const laneRoom = fullLaneHeight(scene, 'labels', bodyHeightOf(scene.height)) / leastLabelledLane;
  return chooseDetailLevel(
    {
      perLane: counts.map(({ count }) => count),
      widthPx: scale.widthPx,
      laneRoom,
      hiddenAt: level => hiddenShare(scene, geometry, fullest, level),
    },
    shownLevel,
  );
}
