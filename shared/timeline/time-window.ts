import { dayMs, minuteMs, monthStartMs, type CivilRange } from './civil-range.ts';
import type { TimelineModel } from './timeline-model.ts';
import { timelineUnits } from './timeline-units.ts';

/** The stretch of time in view. Panning leaves `spanMs` untouched to the last bit, so that columns keep their edges. */
export interface TimeWindow {
  readonly startMs: number;
  readonly spanMs: number;
}

const earliestMs = monthStartMs(1, 0);
const latestMs = monthStartMs(10_000, 0);
/** The closest look: ten minutes. */
const shortestMs = 10 * minuteMs;
const longestMs = latestMs - earliestMs;

/** The window kept within the years 1 to 9999 and no shorter than ten minutes. */
export function clampWindow({ startMs, spanMs }: TimeWindow): TimeWindow {
  const span = Math.min(Math.max(spanMs, shortestMs), longestMs);
  return { startMs: Math.min(Math.max(startMs, earliestMs), latestMs - span), spanMs: span };
}

/** The window `factor` times as long (below 1: closer), with `focusMs` at the same place on the screen. */
export function zoomAt(window: TimeWindow, focusMs: number, factor: number): TimeWindow {
  const spanMs = Math.min(Math.max(window.spanMs * factor, shortestMs), longestMs);
  return clampWindow({ startMs: focusMs - (focusMs - window.startMs) * (spanMs / window.spanMs), spanMs });
}

/** The window moved by this much towards the future. */
export const panBy = (window: TimeWindow, deltaMs: number): TimeWindow =>
  clampWindow({ startMs: window.startMs + deltaMs, spanMs: window.spanMs });

/** A window that shows the whole range with a margin before and after it, as shares of its length. */
export function fitRange({ startMs, endMs }: CivilRange, margin = 0.04, marginAfter = margin): TimeWindow {
  const length = Math.max(endMs - startMs, shortestMs);
  return clampWindow({ startMs: startMs - length * margin, spanMs: length * (1 + margin + marginAfter) });
}

/** A window of the same length that shows `timeMs`: the same one if it does already, else one centred on it. */
export function revealTime(window: TimeWindow, timeMs: number): TimeWindow {
  const place = (timeMs - window.startMs) / window.spanMs;
  return place >= 0.02 && place <= 0.98
    ? window
    : clampWindow({ startMs: timeMs - window.spanMs / 2, spanMs: window.spanMs });
}

/** From the first start to the last end of all marks; null for a model without any. */
export function wholeRange(model: TimelineModel): CivilRange | null {
  const startMs = model.columns.starts[0];
  if (startMs === undefined) return null;
  let endMs = -Infinity;
  for (const end of model.columns.ends) if (end > endMs) endMs = end;
  return { startMs, endMs };
}

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

/**
 * What the overview strip spans at least: everything, unless a few far-off marks would press all the others into a corner of
 * it. Null for a model without any marks.
 */
export function overviewRangeOf(model: TimelineModel): CivilRange | null {
  const whole = wholeRange(model);
  const usual = usualRange(model);
  if (whole === null || usual === null) return whole;
  const isSpread = whole.endMs - whole.startMs <= 4 * (usual.endMs - usual.startMs);
  return wholeUnits(isSpread ? whole : usual);
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
