import { addColumnCounts, isCounted, quantisedMaximum } from '#shared/timeline/column-counts.ts';
import { assertPresent } from '#shared/result/assert.ts';
import { createLaneColumnsCache, type LaneColumns } from '#shared/timeline/lane-columns.ts';
import { isKindShown, type ShownKinds } from '#shared/timeline/timeline-model.ts';
import type { DrawTarget } from './draw-target.ts';
import { coarseHeight, columnPx, type TimelineGeometry } from './timeline-geometry.ts';
import type { TimelineScene } from './timeline-scene.ts';

const cache = createLaneColumnsCache();
const nobody: LaneColumns = { publications: new Uint32Array(0), events: new Uint32Array(0) };

function countVisibleLanes(
  scene: TimelineScene,
  { grid, firstLane, afterLastLane }: TimelineGeometry,
): LaneColumns[] {
  return scene.laneOrder.slice(firstLane, afterLastLane).map(row => {
    const lane = scene.model.lanes[row];
    return lane ? cache.get(lane, grid) : nobody;
  });
}

function largestColumn(lanes: readonly LaneColumns[], shown: ShownKinds): number {
  let largest = 1;
  for (const { publications, events } of lanes) {
    for (let column = 0; column < publications.length; column++) {
      const total =
        (shown.publication ? (publications[column] as number) : 0) +
        (shown.event ? (events[column] as number) : 0);
      if (total > largest) largest = total;
    }
  }
  return largest;
}

/** How much of a bar stands for publications; each kind that is there keeps at least a pixel. */
function lowerPart(full: number, lower: number, upper: number): number {
  if (upper === 0) return full;
  if (lower === 0) return 0;
  return Math.min(full - 1, Math.max(1, Math.round((full * lower) / (lower + upper))));
}

/**
 * Draws each lane as columns whose height is the root of their exact count, publications below and dated events
 * above them. The largest column of all visible lanes sets the scale, so that lanes can be compared.
 */
export function drawDensity(target: DrawTarget, scene: TimelineScene, geometry: TimelineGeometry): void {
  const { grid, scale, laneHeight } = geometry;
  const lanes = countVisibleLanes(scene, geometry);
  const maximum = quantisedMaximum(largestColumn(lanes, scene.shown));
  const tallest = laneHeight - coarseHeight - 6;
  const isRtl = scene.timeDirection === 'rtl';
  // Rounding once for the whole row keeps every bar on whole pixels.
  const origin = Math.round(scale.x(grid.first * grid.columnMs)) - (isRtl ? columnPx - 1 : 0);
  const step = isRtl ? -columnPx : columnPx;
  const { publication: hasLower, event: hasUpper } = scene.shown;
  lanes.forEach(({ publications, events }, index) => {
    const base = geometry.laneTop(geometry.firstLane + index) + laneHeight - 3;
    // One path a colour: sixteen thousand rectangles drawn one by one would take most of a frame.
    const fillPart = (isUpper: boolean): void => {
      target.beginPath();
      for (let column = 0; column < publications.length; column++) {
        const lower = hasLower ? (publications[column] as number) : 0;
        const upper = hasUpper ? (events[column] as number) : 0;
        if ((isUpper ? upper : lower) === 0) continue;
        const full = Math.max(2, Math.round(tallest * Math.sqrt((lower + upper) / maximum)));
        const split = lowerPart(full, lower, upper);
        const x = origin + column * step;
        if (isUpper) target.rect(x, base - full, columnPx - 1, full - split);
        else target.rect(x, base - split, columnPx - 1, split);
      }
      target.fillStyle = isUpper ? scene.theme.event : scene.theme.publication;
      target.fill();
    };
    if (hasLower) fillPart(false);
    if (hasUpper) fillPart(true);
  });
}

/** The exact number of marks in one column of a lane, as drawn. */
export function countColumn(scene: TimelineScene, lane: number, columnMs: number, column: number): number {
  const counts = new Uint32Array(1);
  for (const series of assertPresent(scene.model.lanes[lane], 'only lanes of the model are drawn').series) {
    if (!isKindShown(series.kind, scene.shown) || !isCounted(series.unit, columnMs)) continue;
    addColumnCounts(series, { columnMs, first: column, count: 1 }, counts);
  }
  return counts[0] ?? 0;
}
