import { countAtMost, countBelow, gallopAtMost, gallopBelow } from './sorted-search.ts';
import type { TimeScale } from './time-scale.ts';
import type { EventSeries } from './timeline-model.ts';
import { timelineUnits, unitMaximumMs } from './timeline-units.ts';

/** Columns of equal length anchored in time: column `k` runs from `k * columnMs` to `(k + 1) * columnMs`, whatever is in view. */
export interface ColumnGrid {
  readonly columnMs: number;
  /** Number of the first column that is at least partly in view. */
  readonly first: number;
  readonly count: number;
}

/** The columns of `columnPx` pixels that cover what the scale shows. */
export function createColumnGrid(scale: TimeScale, columnPx: number): ColumnGrid {
  const columnMs = scale.msPerPixel * columnPx;
  return {
    columnMs,
    first: Math.floor(scale.window.startMs / columnMs),
    count: Math.ceil(scale.widthPx / columnPx) + 1,
  };
}

/**
 * True if marks of this unit are counted in columns of this length. A unit of 1.5 columns or more is not: it would
 * stand as a false spike at its first day, and is drawn as what it is instead.
 */
export function isCounted(unit: number, columnMs: number): boolean {
  const name = timelineUnits[unit];
  return name === undefined || name === 'time' || unitMaximumMs[name] < 1.5 * columnMs;
}

const intervalUnit = timelineUnits.indexOf('interval');

/** Where a column holds fewer marks than this on average, walking over them takes less time than searching for its edges. */
const fewInColumn = 32;

/**
 * Adds to `counts` how many marks of the series each column holds, exactly: those that start in it, and for
 * intervals those that are going on at any moment of it.
 */
export function addColumnCounts(series: EventSeries, grid: ColumnGrid, counts: Uint32Array): void {
  const { starts, sortedEnds } = series;
  const { columnMs, first, count } = grid;
  const isInterval = series.unit === intervalUnit;
  const firstMs = first * columnMs;
  let started = countBelow(starts, firstMs);
  let ended = isInterval ? countAtMost(sortedEnds, firstMs) : 0;
  const last = countBelow(starts, (first + count) * columnMs, started);
  if (started === last && (!isInterval || started === ended)) return;
  const isWalked = last - started < fewInColumn * count;
  for (let column = 0; column < count; column++) {
    const before = started;
    const edge = (first + column + 1) * columnMs;
    if (isWalked) while (started < last && (starts[started] as number) < edge) started++;
    else started = gallopBelow(starts, edge, started);
    if (!isInterval) {
      (counts[column] as number) += started - before;
      continue;
    }
    ended = gallopAtMost(sortedEnds, (first + column) * columnMs, ended);
    (counts[column] as number) += started - ended;
  }
}

/** The smallest power of √2 that is at least `value` (1 or more): a scale that changes in steps does not flicker. */
export function quantisedMaximum(value: number): number {
  if (value <= 1) return 1;
  const steps = Math.ceil(Math.log2(value) * 2 - 1e-9);
  return 2 ** (steps / 2);
}
