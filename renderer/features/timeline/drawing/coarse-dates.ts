import { bracketedSeries, coarseUnitsIn, type CoarseUnit } from '#shared/timeline/coarse-units.ts';
import { timelineUnits, unitMaximumMs } from '#shared/timeline/timeline-units.ts';
import { narrowBracket } from './draw-coarse-shape.ts';
import { isDense } from './draw-density.ts';
import { marksThroughout } from './throughout.ts';
import type { TimelineGeometry } from './timeline-geometry.ts';
import type { TimelineScene } from './timeline-scene.ts';

/** A unit wider than this share of the view is not what all lanes draw as brackets. */
const widestBracket = 0.8;

function coarseUnitsOf(
  { model, shown, level }: TimelineScene,
  { grid, range }: TimelineGeometry,
  row: number,
): readonly CoarseUnit[] {
  const lane = model.lanes[row];
  return lane ? coarseUnitsIn(bracketedSeries(lane, shown, grid.columnMs, level !== 'density'), range) : [];
}

/** What the lanes in view hold of dates that are known only to the month, the year and so on, by their places. */
export interface CoarseDates {
  readonly lanes: ReadonlyMap<number, readonly CoarseUnit[]>;
  /** Marks of lanes that are drawn one by one, see `marksThroughout`. */
  readonly throughout: ReadonlyMap<number, readonly number[]>;
  /** The one unit that all lanes draw as brackets whatever their width: the closest one present that is not wider than the view. */
  readonly bracketed: number | null;
  /** Whether these brackets are so narrow that they are plain lines. */
  readonly areLines: boolean;
}

/** Finds them; collapsed lanes have no room for any. */
export function coarseDatesIn(scene: TimelineScene, geometry: TimelineGeometry): CoarseDates {
  const { window, msPerPixel } = geometry.scale;
  const lanes = new Map<number, readonly CoarseUnit[]>();
  const throughout = new Map<number, readonly number[]>();
  for (const lane of [...geometry.pinned.lanes, ...geometry.scrolled.lanes]) {
    if (!lane.isCollapsed) lanes.set(lane.place, coarseUnitsOf(scene, geometry, lane.row));
    if (!isDense(scene, lane)) throughout.set(lane.place, marksThroughout(scene, geometry, lane.row));
  }
  const present = new Set([...lanes.values()].flatMap(units => units.map(({ unit }) => unit)));
  const bracketed = [...timelineUnits.entries()].find(
    ([code, name]) => present.has(code) && unitMaximumMs[name] <= widestBracket * window.spanMs,
  );
  if (!bracketed) return { lanes, throughout, bracketed: null, areLines: false };
  const areLines = unitMaximumMs[bracketed[1]] < narrowBracket * msPerPixel;
  return { lanes, throughout, bracketed: bracketed[0], areLines };
}
