import { isBracketed } from '#shared/timeline/coarse-units.ts';
import { chooseDetailLevel, type DetailLevel } from '#shared/timeline/detail-level.ts';
import { countTouching } from '#shared/timeline/events-in-view.ts';
import { shownSeries } from '#shared/timeline/timeline-model.ts';
import { fullLaneHeight, laneHeightFor } from './lane-layout.ts';
import { bodyHeightOf, layOutTimeline } from './timeline-geometry.ts';
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

/** How closely the marks are drawn, so that these lanes can be read. */
export function levelFor(
  scene: TimelineScene,
  lanes: readonly number[],
  shownLevel: DetailLevel | null,
): DetailLevel {
  const geometry = layOutTimeline(scene);
  const { grid, range, scale } = geometry;
  const perLane = lanes.map(lane => {
    let count = 0;
    const model = scene.model.lanes[lane];
    for (const series of model ? shownSeries(model, scene.shown) : []) {
      if (!isBracketed(series.unit, grid.columnMs, true)) count += countTouching(series, range);
    }
    // What goes on through the whole view is told by one chip, and takes no room from the others.
    return count - countTold(scene, geometry, lane);
  });
  const laneRoom = fullLaneHeight(scene, 'labels', bodyHeightOf(scene.height)) / leastLabelledLane;
  return chooseDetailLevel({ perLane, widthPx: scale.widthPx, laneRoom }, shownLevel);
}
