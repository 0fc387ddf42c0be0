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
import {
  coarseHeight,
  columnPx,
  type LaneRegion,
  type PlacedLane,
  type TimelineGeometry,
} from './timeline-geometry.ts';
import type { TimelineScene } from './timeline-scene.ts';

const cache = createLaneColumnsCache();
const nobody: LaneColumns = { publications: new Uint32Array(0), events: new Uint32Array(0) };

/** Whether a lane is drawn as columns: a collapsed one always is. */
export const isDense = (scene: Pick<TimelineScene, 'level'>, lane: PlacedLane): boolean =>
  lane.isCollapsed || scene.level === 'density';

/** The columns painted: they change only when the view has moved by `spare` columns. */
const paintedGrid = ({ columnMs, first, count }: ColumnGrid, spare: number): ColumnGrid =>
  spare === 0
    ? { columnMs, first, count }
    : { columnMs, first: (Math.floor(first / spare) - 1) * spare, count: count + 2 * spare };

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

/** A lane that is painted as columns, with its place in the painted picture. */
interface DenseLane {
  readonly columns: LaneColumns;
  readonly bottom: number;
  /** How high the largest column is. */
  readonly tallest: number;
}

interface Bars {
  readonly lanes: readonly DenseLane[];
  readonly maximum: number;
  readonly isRtl: boolean;
  readonly left: number;
}

function paintBars(target: DrawTarget, scene: TimelineScene, { lanes, maximum, isRtl, left }: Bars): void {
  const { publication: hasLower, event: hasUpper } = scene.shown;
  for (const { columns, bottom, tallest } of lanes) {
    const { publications, events } = columns;
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
        const x = left + (isRtl ? last - column : column) * columnPx;
        if (isUpper) target.rect(x, bottom - full, columnPx - 1, full - split);
        else target.rect(x, bottom - split, columnPx - 1, split);
      }
      target.fillStyle = isUpper ? scene.theme.event : scene.theme.publication;
      target.fill();
    };
    if (hasLower) fillPart(false);
    if (hasUpper) fillPart(true);
  }
}

const columnsOf = (scene: TimelineScene, { row }: PlacedLane, grid: ColumnGrid): LaneColumns => {
  const lane = scene.model.lanes[row];
  return lane ? cache.get(lane, grid) : nobody;
};

/** What the highest columns stand for, in steps: the largest column in view of all lanes, so that lanes can be compared. */
export function densityMaximum(scene: TimelineScene, geometry: TimelineGeometry, spare: number): number {
  const { grid, pinned, scrolled } = geometry;
  const painted = paintedGrid(grid, spare);
  const from = grid.first - painted.first;
  const dense = [...pinned.lanes, ...scrolled.lanes].filter(lane => isDense(scene, lane));
  const columns = dense.map(lane => columnsOf(scene, lane, painted));
  return quantisedMaximum(largestColumn(columns, scene.shown, from, from + grid.count));
}

/** Draws lanes as columns whose height is the root of their exact count, publications below and dated events above them. */
export function drawDensity(
  layer: DensityLayer,
  scene: TimelineScene,
  geometry: TimelineGeometry,
  region: LaneRegion,
  maximum: number,
): void {
  const { grid, scale } = geometry;
  const first = region.lanes[0];
  const lastLane = region.lanes.at(-1);
  if (!first || !lastLane || !region.lanes.some(lane => isDense(scene, lane))) return;
  const painted = paintedGrid(grid, layer.spareColumns);
  const isRtl = scene.timeDirection === 'rtl';
  const size = { width: painted.count * columnPx, height: lastLane.top + lastLane.height - first.top };
  // Rounding once for the whole picture keeps every bar on whole pixels.
  const edge = Math.round(scale.x(painted.first * grid.columnMs));
  const at = { x: isRtl ? edge - size.width : edge, y: first.top };
  const { model, laneOrder, collapsed, shown, theme, level } = scene;
  const picture = [model, laneOrder, collapsed, shown, theme, level, isRtl, geometry.laneHeight];
  const place = [first.place, region.lanes.length, maximum, painted.first, painted.columnMs];
  const key = [...picture, ...place];
  layer.draw(at, size, key, (target, left, top) => {
    const lanes = region.lanes
      .filter(lane => isDense(scene, lane))
      .map(lane => ({
        columns: columnsOf(scene, lane, painted),
        bottom: top + lane.top - first.top + lane.height - (lane.isCollapsed ? 2 : 3),
        tallest: lane.isCollapsed ? lane.height - 4 : lane.height - coarseHeight - 6,
      }));
    paintBars(target, scene, { lanes, maximum, isRtl, left });
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
