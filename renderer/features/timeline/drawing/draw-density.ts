import { addColumnCounts, isCounted, quantisedMaximum } from '#shared/timeline/column-counts.ts';
import { assertPresent } from '#shared/result/assert.ts';
import { isKindShown } from '#shared/timeline/timeline-model.ts';
import type { DrawTarget } from './draw-target.ts';
import { coarseHeight, columnPx, type TimelineGeometry } from './timeline-geometry.ts';
import type { TimelineScene } from './timeline-scene.ts';

interface LaneCounts {
  readonly publications: Uint32Array;
  readonly events: Uint32Array;
}

/** Counting arrays are kept from frame to frame: at 60 frames a second fresh ones would be all the garbage there is. */
const pool: LaneCounts[] = [];

function countsOf(slot: number, length: number): LaneCounts {
  const kept = pool[slot];
  if (kept && kept.publications.length === length) {
    kept.publications.fill(0);
    kept.events.fill(0);
    return kept;
  }
  const made = { publications: new Uint32Array(length), events: new Uint32Array(length) };
  pool[slot] = made;
  return made;
}

function countVisibleLanes(
  scene: TimelineScene,
  { grid, firstLane, afterLastLane }: TimelineGeometry,
): LaneCounts[] {
  const counted: LaneCounts[] = [];
  for (let place = firstLane; place < afterLastLane; place++) {
    const counts = countsOf(place - firstLane, grid.count);
    for (const series of scene.model.lanes[scene.laneOrder[place] ?? -1]?.series ?? []) {
      if (!isKindShown(series.kind, scene.shown) || !isCounted(series.unit, grid.columnMs)) continue;
      addColumnCounts(series, grid, series.kind === 0 ? counts.publications : counts.events);
    }
    counted.push(counts);
  }
  return counted;
}

function largestColumn(lanes: readonly LaneCounts[]): number {
  let largest = 1;
  for (const { publications, events } of lanes) {
    for (let column = 0; column < publications.length; column++) {
      largest = Math.max(largest, (publications[column] as number) + (events[column] as number));
    }
  }
  return largest;
}

/**
 * Draws each lane as columns whose height is the root of their exact count, publications below and dated events
 * above them. The largest column of all visible lanes sets the scale, so that lanes can be compared.
 */
export function drawDensity(target: DrawTarget, scene: TimelineScene, geometry: TimelineGeometry): void {
  const { grid, scale, laneHeight } = geometry;
  const lanes = countVisibleLanes(scene, geometry);
  const maximum = quantisedMaximum(largestColumn(lanes));
  const tallest = laneHeight - coarseHeight - 6;
  const isRtl = scene.timeDirection === 'rtl';
  // Rounding once for the whole row keeps every bar on whole pixels.
  const origin = Math.round(scale.x(grid.first * grid.columnMs)) - (isRtl ? columnPx - 1 : 0);
  const step = isRtl ? -columnPx : columnPx;
  lanes.forEach((counts, index) => {
    const base = geometry.laneTop(geometry.firstLane + index) + laneHeight - 3;
    const heights = (total: number): number => Math.max(2, Math.round(tallest * Math.sqrt(total / maximum)));
    const draw = (isUpper: boolean): void => {
      for (let column = 0; column < grid.count; column++) {
        const lower = counts.publications[column] as number;
        const upper = counts.events[column] as number;
        if ((isUpper ? upper : lower) === 0) continue;
        const full = heights(lower + upper);
        const split =
          upper === 0
            ? full
            : lower === 0
              ? 0
              : Math.min(full - 1, Math.max(1, Math.round((full * lower) / (lower + upper))));
        const x = origin + column * step;
        if (isUpper) target.fillRect(x, base - full, columnPx - 1, full - split);
        else target.fillRect(x, base - split, columnPx - 1, split);
      }
    };
    target.fillStyle = scene.theme.publication;
    draw(false);
    target.fillStyle = scene.theme.event;
    draw(true);
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
