import {
  addColumnCounts,
  isCounted,
  quantisedMaximum,
  type ColumnGrid,
} from '#shared/timeline/column-counts.ts';
import { assertPresent } from '#shared/result/assert.ts';
import { createLaneColumnsCache, type LaneColumns } from '#shared/timeline/lane-columns.ts';
import { isKindShown, type ShownKinds } from '#shared/timeline/timeline-model.ts';
import type { DensityLayer } from './density-layer.ts';
import type { DrawTarget } from './draw-target.ts';
import { coarseHeight, columnPx, type TimelineGeometry } from './timeline-geometry.ts';
import type { TimelineScene } from './timeline-scene.ts';

const cache = createLaneColumnsCache();
const nobody: LaneColumns = { publications: new Uint32Array(0), events: new Uint32Array(0) };
/** Columns are painted this many beyond either edge, so that panning mostly moves a finished picture. */
const spare = 128;

/** The columns painted: they change only when the view has moved by `spare` columns. */
const paintedGrid = ({ columnMs, first, count }: ColumnGrid): ColumnGrid => ({
  columnMs,
  first: (Math.floor(first / spare) - 1) * spare,
  count: count + 2 * spare,
});

function largestColumn(lanes: readonly LaneColumns[], shown: ShownKinds, from: number, to: number): number {
  let largest = 1;
  for (const { publications, events } of lanes) {
    for (let column = from; column < Math.min(to, publications.length); column++) {
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

interface Bars {
  readonly lanes: readonly LaneColumns[];
  readonly maximum: number;
  readonly laneHeight: number;
  readonly isRtl: boolean;
}

function paintBars(
  target: DrawTarget,
  scene: TimelineScene,
  { lanes, maximum, laneHeight, isRtl }: Bars,
): void {
  const { publication: hasLower, event: hasUpper } = scene.shown;
  const tallest = laneHeight - coarseHeight - 6;
  lanes.forEach(({ publications, events }, index) => {
    const base = (index + 1) * laneHeight - 3;
    const last = publications.length - 1;
    // One path a colour: sixteen thousand rectangles filled one by one would take most of a frame.
    const fillPart = (isUpper: boolean): void => {
      target.beginPath();
      for (let column = 0; column <= last; column++) {
        const lower = hasLower ? (publications[column] as number) : 0;
        const upper = hasUpper ? (events[column] as number) : 0;
        if ((isUpper ? upper : lower) === 0) continue;
        const full = Math.max(2, Math.round(tallest * Math.sqrt((lower + upper) / maximum)));
        const split = lowerPart(full, lower, upper);
        const x = (isRtl ? last - column : column) * columnPx;
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

/**
 * Draws each lane as columns whose height is the root of their exact count, publications below and dated events
 * above them. The largest column of all visible lanes sets the scale, so that lanes can be compared.
 */
export function drawDensity(layer: DensityLayer, scene: TimelineScene, geometry: TimelineGeometry): void {
  const { grid, scale, laneHeight, firstLane, afterLastLane } = geometry;
  const painted = paintedGrid(grid);
  const lanes = scene.laneOrder.slice(firstLane, afterLastLane).map(row => {
    const lane = scene.model.lanes[row];
    return lane ? cache.get(lane, painted) : nobody;
  });
  const from = grid.first - painted.first;
  const maximum = quantisedMaximum(largestColumn(lanes, scene.shown, from, from + grid.count));
  const isRtl = scene.timeDirection === 'rtl';
  const size = { width: painted.count * columnPx, height: lanes.length * laneHeight };
  // Rounding once for the whole picture keeps every bar on whole pixels.
  const edge = Math.round(scale.x(painted.first * grid.columnMs));
  const at = { x: isRtl ? edge - size.width : edge, y: geometry.laneTop(firstLane) };
  const { model, laneOrder, shown, theme } = scene;
  const key = [
    model,
    laneOrder,
    shown,
    theme,
    firstLane,
    laneHeight,
    isRtl,
    maximum,
    painted.first,
    painted.columnMs,
  ];
  layer.draw(at, size, key, target => paintBars(target, scene, { lanes, maximum, laneHeight, isRtl }));
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
