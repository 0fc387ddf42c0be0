import { countAtMost, countBelow, gallopAtMost, gallopBelow } from './sorted-search.ts';
import type { TimeScale } from './time-scale.ts';
import type { EventSeries } from './timeline-model.ts';
import { dayMs, minuteMs } from './civil-range.ts';
import { timelineUnits, unitMaximumMs } from './timeline-units.ts';

/** Columns of equal length anchored in time: column `k` runs from `k * columnMs` to `(k + 1) * columnMs`, whatever is in view. */
export interface ColumnGrid {
  /** Whole days, or a part of one that days divide into. */
  readonly columnMs: number;
  /** Number of the first column that is at least partly in view. */
  readonly first: number;
  readonly count: number;
}

/**
 * What marks that are known to the day or closer are known to: all to the day, more of them to the day than to the minute, or
 * more to the minute. It says from when on columns may be parts of a day, in which what is known to the day cannot be counted.
 */
export type TimeGrain = 'day' | 'mostly-day' | 'minute';

/** Parts of a day, from the shortest. */
const dayParts: readonly number[] = [1, 2, 5, 10, 15, 30, 60, 120, 180, 360].map(
  minutes => minutes * minuteMs,
);
/**
 * A day as wide as this is split: what is known to the day only then has room for its words. Where that is most of what there
 * is, few days are in view by then, and one column for each of them would say nothing.
 */
const splitDayPx: Readonly<Record<TimeGrain, number>> = { minute: 160, 'mostly-day': 480, day: Infinity };

function columnLength({ msPerPixel }: TimeScale, leastPx: number, grain: TimeGrain): number {
  const leastMs = msPerPixel * leastPx;
  const isSplit = dayMs >= splitDayPx[grain] * msPerPixel;
  const part = isSplit ? dayParts.find(each => each >= leastMs) : undefined;
  // Days are not cut: a column of a day and a half would hold one or two of them, and stand as a false spike.
  return part ?? Math.ceil(leastMs / dayMs - 1e-9) * dayMs;
}

/**
 * The columns that cover what the scale shows: as short as they can be without being narrower than `leastPx` pixels. They depend
 * on how much time is in view and never on which, so that none of them changes while the view is panned.
 */
export function createColumnGrid(scale: TimeScale, leastPx: number, grain: TimeGrain): ColumnGrid {
  const columnMs = columnLength(scale, leastPx, grain);
  return {
    columnMs,
    first: Math.floor(scale.window.startMs / columnMs),
    count: Math.ceil(scale.window.spanMs / columnMs) + 1,
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
