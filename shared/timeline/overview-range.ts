import { dayMs, monthStartMs, type CivilRange } from './civil-range.ts';
import { firstWindow } from './leading-range.ts';
import type { TimelineModel } from './timeline-model.ts';
import { timelineUnits } from './timeline-units.ts';
import { fitRange, wholeRange, type TimeWindow } from './time-window.ts';

/** Codes up to this one are units of at most half a year: close enough to say where the marks are. */
const closeUnits = timelineUnits.indexOf('half');

/**
 * Where the marks are, without the odd one far away ("in the seventh century") and without what is known only to
 * the year or less: from the 1st to the 99th of a hundred starts, at least a week. Fewer than a hundred are taken
 * whole. Null for a model without any marks.
 */
export function usualRange(model: TimelineModel): CivilRange | null {
  const { starts, ends, units } = model.columns;
  let count = 0;
  for (const unit of units) if (unit <= closeUnits) count++;
  if (count === 0) return wholeRange(model);
  const skipped = count < 100 ? 0 : Math.floor(count * 0.01);
  /** The row of the close mark with so many others on the way to it. */
  const closeRow = (others: number, from: number, step: 1 | -1): number => {
    let row = from;
    for (let met = 0; (units[row] as number) > closeUnits || met++ < others;) row += step;
    return row;
  };
  const startMs = starts[closeRow(skipped, 0, 1)] as number;
  const endMs = ends[closeRow(skipped, units.length - 1, -1)] as number;
  return { startMs, endMs: Math.max(endMs, startMs + 7 * dayMs) };
}

/** The range made longer to whole years, months or days, by its length: so that one more mark seldom makes another of it. */
function wholeUnits({ startMs, endMs }: CivilRange): CivilRange {
  const [start, end] = [new Date(startMs), new Date(endMs - 1)];
  const [year, lastYear] = [start.getUTCFullYear(), end.getUTCFullYear()];
  const length = endMs - startMs;
  if (length > 3 * 366 * dayMs)
    return { startMs: monthStartMs(year, 0), endMs: monthStartMs(lastYear + 1, 0) };
  if (length > 92 * dayMs)
    return {
      startMs: monthStartMs(year, start.getUTCMonth()),
      endMs: monthStartMs(lastYear, end.getUTCMonth() + 1),
    };
  return { startMs: Math.floor(startMs / dayMs) * dayMs, endMs: Math.ceil(endMs / dayMs) * dayMs };
}

/** The strip may be so many times as long as what holds nearly all marks: where it were longer, they would stand in a corner. */
const mostSqueezed = 4;

/** The range with the marks beyond it, from the nearest on, for as long as it does not grow longer than this. */
function withNearest({ columns }: TimelineModel, range: CivilRange, longestMs: number): CivilRange {
  const before = columns.starts.filter(start => start < range.startMs);
  const after = columns.ends.filter(end => end > range.endMs).sort();
  let { startMs, endMs } = range;
  let [left, right] = [before.length - 1, 0];
  for (;;) {
    const [start, end] = [before[left] ?? -Infinity, after[right] ?? Infinity];
    const isEarlier = startMs - start <= end - endMs;
    const next = isEarlier ? { startMs: start, endMs } : { startMs, endMs: end };
    if (!(next.endMs - next.startMs <= longestMs)) return { startMs, endMs };
    ({ startMs, endMs } = next);
    if (isEarlier) left--;
    else right++;
  }
}

const rangeOf = ({ startMs, spanMs }: TimeWindow): CivilRange => ({ startMs, endMs: startMs + spanMs });

/**
 * What the overview strip spans at least, the first view and a margin included: everything, unless far-off marks would press all
 * the others into a corner of it; then as many of those as leave them a quarter of it. Null for a model without any marks.
 */
export function overviewRangeOf(model: TimelineModel): CivilRange | null {
  const usual = usualRange(model);
  if (usual === null) return null;
  const longestMs = mostSqueezed * (usual.endMs - usual.startMs);
  const most = rangeOf(fitRange(withNearest(model, usual, longestMs)));
  const first = rangeOf(firstWindow(model, { publication: true, event: true }));
  return wholeUnits({
    startMs: Math.min(most.startMs, first.startMs),
    endMs: Math.max(most.endMs, first.endMs),
  });
}

/**
 * What the strip spans while this window is in view: never less than it. Where the window reaches beyond the range, the
 * strip grows by steps, so that it stands still while the window moves on a little.
 */
export function overviewRangeFor(range: CivilRange, { startMs, spanMs }: TimeWindow): CivilRange {
  const endMs = startMs + spanMs;
  if (startMs >= range.startMs && endMs <= range.endMs) return range;
  const step = Math.max(range.endMs - range.startMs, spanMs) / 32;
  const steps = (beyondMs: number): number => Math.ceil(Math.max(0, beyondMs) / step) * step;
  return {
    startMs: range.startMs - steps(range.startMs - startMs),
    endMs: range.endMs + steps(endMs - range.endMs),
  };
}
