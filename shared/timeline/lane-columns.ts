import { addColumnCounts, isCounted, type ColumnGrid } from './column-counts.ts';
import type { TimelineLane } from './timeline-model.ts';
import { publicationKind } from './timeline-units.ts';

/** What each column of a grid holds in one lane. */
export interface LaneColumns {
  readonly publications: Uint32Array;
  readonly events: Uint32Array;
}

/** Counts of lanes, kept from frame to frame; belongs to one view. */
export interface LaneColumnsCache {
  /** The counts of the lane, exactly as if counted afresh. Valid until the lane is asked for again. */
  get(lane: TimelineLane, grid: ColumnGrid): LaneColumns;
}

interface Kept extends LaneColumns {
  grid: ColumnGrid;
}

/** Counts the columns from `from` up to `to` of the grid; the arrays are zero there. */
function countPart(
  lane: TimelineLane,
  { columnMs, first }: ColumnGrid,
  kept: LaneColumns,
  from: number,
  to: number,
): void {
  const part: ColumnGrid = { columnMs, first: first + from, count: to - from };
  for (const series of lane.series) {
    if (!isCounted(series.unit, columnMs)) continue;
    addColumnCounts(
      series,
      part,
      (series.kind === publicationKind ? kept.publications : kept.events).subarray(from, to),
    );
  }
}

/** Moves what stays in view to its new place and counts only what has come into it. */
function shift(lane: TimelineLane, kept: Kept, grid: ColumnGrid): void {
  const by = grid.first - kept.grid.first;
  const { count } = grid;
  kept.grid = grid;
  const from = by > 0 ? Math.max(0, count - by) : 0;
  const to = by > 0 ? count : Math.min(count, -by);
  for (const counts of [kept.publications, kept.events]) {
    if (by > 0) counts.copyWithin(0, by);
    else counts.copyWithin(-by, 0);
    counts.fill(0, from, to);
  }
  countPart(lane, grid, kept, from, to);
}

/**
 * Creates an empty cache. Columns are anchored in time, so while a view is panned all but a few of them keep their
 * counts; only these few are counted again.
 */
export function createLaneColumnsCache(): LaneColumnsCache {
  const lanes = new WeakMap<TimelineLane, Kept>();
  return {
    get(lane, grid) {
      const before = lanes.get(lane);
      if (before && before.grid.columnMs === grid.columnMs && before.grid.count === grid.count) {
        if (before.grid.first !== grid.first) shift(lane, before, grid);
        return before;
      }
      const made: Kept = {
        grid,
        publications: new Uint32Array(grid.count),
        events: new Uint32Array(grid.count),
      };
      countPart(lane, grid, made, 0, grid.count);
      lanes.set(lane, made);
      return made;
    },
  };
}
