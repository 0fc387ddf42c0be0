import {
  addColumnCounts,
  isCounted,
  quantisedMaximum,
  type ColumnGrid,
} from '#shared/timeline/column-counts.ts';
import { assertPresent } from '#shared/result/assert.ts';
import { createLaneColumnsCache, type LaneColumns } from '#shared/timeline/lane-columns.ts';
import { isKindShown, type ShownKinds } from '#shared/timeline/timeline-model.ts';
import type { TimeScale } from '#shared/timeline/time-scale.ts';
import { barGap, columnEdges, columnsAt, columnWidth } from './column-places.ts';
import type { StripLayer } from './strip-layer.ts';
import type { DrawTarget } from './draw-target.ts';
import { paintUnitLines } from './draw-unit-lines.ts';
import {
  coarseHeight,
  type LaneRegion,
  type PlacedLane,
  type TimelineGeometry,
} from './timeline-geometry.ts';
import type { TimelineScene } from './timeline-scene.ts';

const cache = createLaneColumnsCache();
/** Far from any share of the spare pixels, so that lanes below each other are painted at moments spread over all of them. */
const lanesApart = 188;
/** So wide columns are few, and a picture with some of them to spare could not be held. */
const widestKeptPx = 256;
const nobody: LaneColumns = { publications: new Uint32Array(0), events: new Uint32Array(0) };

/** Whether a lane is drawn as columns: a collapsed one always is. */
export const isDense = (scene: Pick<TimelineScene, 'level'>, lane: PlacedLane): boolean =>
  lane.isCollapsed || scene.level === 'density';

/**
 * The columns of a lane that are painted: they change only when the view has moved by about `sparePx`, and with each lane at
 * another moment, so that no frame has to paint them all.
 */
function paintedGrid({ grid, scale }: TimelineGeometry, sparePx: number, row: number): ColumnGrid {
  const { columnMs, first, count } = grid;
  const widthPx = columnWidth(grid, scale);
  if (sparePx === 0 || widthPx > widestKeptPx) return grid;
  const spare = Math.max(1, Math.round(sparePx / widthPx));
  const shift = Math.floor(((row * lanesApart) % sparePx) / widthPx) % spare;
  return {
    columnMs,
    first: (Math.floor((first - shift) / spare) - 1) * spare + shift,
    count: count + 2 * spare,
  };
}

/** A lane's columns, and which of them are the first ones in view. */
interface SeenColumns {
  readonly columns: LaneColumns;
  readonly from: number;
}

function largestColumn(lanes: readonly SeenColumns[], shown: ShownKinds, count: number): number {
  let largest = 1;
  for (const { columns, from } of lanes) {
    const { publications, events } = columns;
    for (let column = from; column < Math.min(from + count, publications.length); column++) {
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

/** The bars of one lane: where they stand, and how high the largest one is. */
interface Bars {
  readonly columns: LaneColumns;
  readonly bottom: number;
  readonly tallest: number;
  readonly maximum: number;
  readonly scale: TimeScale;
  /** The columns, and where the first of them begins and the last ends. */
  readonly painted: ColumnGrid;
  readonly place: { readonly x: number; readonly width: number };
  readonly left: number;
}

function paintBars(target: DrawTarget, { shown, theme }: TimelineScene, bars: Bars): void {
  const { columns, bottom, tallest, maximum, scale, painted, place, left } = bars;
  const { publications, events } = columns;
  const edges = columnEdges(painted, scale);
  // Four numbers a rectangle. One path a colour: filled one by one they would take most of a frame.
  const [lowers, uppers]: [number[], number[]] = [[], []];
  for (let column = 0; column < publications.length; column++) {
    const lower = shown.publication ? (publications[column] as number) : 0;
    const upper = shown.event ? (events[column] as number) : 0;
    if (lower + upper === 0) continue;
    const full = Math.max(2, Math.round(tallest * Math.sqrt((lower + upper) / maximum)));
    const split = lowerPart(full, lower, upper);
    const [from, to] = [edges[column] as number, edges[column + 1] as number];
    const wide = Math.abs(to - from);
    const [x, width] = [left + Math.min(from, to) - place.x, wide - barGap(wide)];
    if (lower > 0) lowers.push(x, bottom - split, width, split);
    if (upper > 0) uppers.push(x, bottom - full, width, full - split);
  }
  const fillParts = (parts: readonly number[], colour: string): void => {
    target.beginPath();
    for (let at = 0; at < parts.length; at += 4)
      target.rect(
        parts[at] as number,
        parts[at + 1] as number,
        parts[at + 2] as number,
        parts[at + 3] as number,
      );
    target.fillStyle = colour;
    target.fill();
  };
  if (shown.publication) fillParts(lowers, theme.publication);
  if (shown.event) fillParts(uppers, theme.event);
}

const columnsOf = (scene: TimelineScene, { row }: PlacedLane, grid: ColumnGrid): LaneColumns => {
  const lane = scene.model.lanes[row];
  return lane ? cache.get(lane, grid) : nobody;
};

/** What the highest columns stand for, in steps: the largest column in view of all lanes, so that lanes can be compared. */
export function densityMaximum(scene: TimelineScene, geometry: TimelineGeometry, sparePx: number): number {
  const { grid, pinned, scrolled } = geometry;
  const dense = [...pinned.lanes, ...scrolled.lanes].filter(lane => isDense(scene, lane));
  const seen = dense.map((lane): SeenColumns => {
    const painted = paintedGrid(geometry, sparePx, lane.row);
    return { columns: columnsOf(scene, lane, painted), from: grid.first - painted.first };
  });
  return quantisedMaximum(largestColumn(seen, scene.shown, grid.count));
}

/** What all lanes have in common. */
export interface DensityLook {
  /** See `densityMaximum`. */
  readonly maximum: number;
  /** The unit whose brackets are lines, by its code: they are painted with the columns, above them. */
  readonly lines: number | null;
}

/** Draws lanes as columns whose height is the root of their exact count, publications below and dated events above them. */
export function drawDensity(
  target: DrawTarget,
  layer: StripLayer,
  scene: TimelineScene,
  geometry: TimelineGeometry,
  region: LaneRegion,
  { maximum, lines }: DensityLook,
): void {
  const { scale } = geometry;
  const { model, shown, theme, timeDirection } = scene;
  const isRtl = timeDirection === 'rtl';
  for (const lane of region.lanes) {
    if (!isDense(scene, lane)) continue;
    const painted = paintedGrid(geometry, layer.sparePx, lane.row);
    const place = columnsAt(painted, scale, painted.first, painted.count);
    const size = { width: place.width, height: lane.height };
    const at = { x: place.x, y: lane.top };
    const tallest = lane.isCollapsed ? lane.height - 4 : lane.height - coarseHeight - 6;
    const key = [
      model.lanes[lane.row],
      shown,
      theme,
      isRtl,
      tallest,
      maximum,
      lines ?? -1,
      painted.first,
      painted.columnMs,
      scale.msPerPixel,
    ];
    const paint = (on: DrawTarget, left: number, top: number): void => {
      const bottom = top + lane.height - (lane.isCollapsed ? 2 : 3);
      const columns = columnsOf(scene, lane, painted);
      paintBars(on, scene, { columns, bottom, tallest, maximum, scale, painted, place, left });
      if (lines === null || lane.isCollapsed) return;
      const startMs = painted.first * painted.columnMs;
      const range = { startMs, endMs: startMs + painted.count * painted.columnMs };
      const of = { row: lane.row, unit: lines, range };
      paintUnitLines(on, scene, geometry, of, { x: left - place.x, top });
    };
    if (columnWidth(painted, scale) > widestKeptPx) paint(target, at.x, at.y);
    else layer.draw(lane.row, at, size, key, paint);
  }
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
