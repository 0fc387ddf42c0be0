import { dayMs, type CivilRange } from '#shared/timeline/civil-range.ts';
import { clampWindow, type TimeWindow } from '#shared/timeline/time-window.ts';

/** In a longer window the marks of one event are a speck among others. */
const longestMs = 62 * dayMs;
const shortestMs = 14 * dayMs;

/**
 * A window in which marks in this stretch of time can be told from others: the same one if they stand in it already and it
 * is no longer than two months, else one around them, of the same length where that is no longer either.
 */
export function revealEvent(window: TimeWindow, { startMs, endMs }: CivilRange): TimeWindow {
  const length = endMs - startMs;
  const isClose = window.spanMs <= longestMs && length < 0.9 * window.spanMs;
  if (isClose && startMs >= window.startMs && endMs <= window.startMs + window.spanMs) return window;
  const spanMs = isClose ? window.spanMs : Math.max(shortestMs, 3 * length);
  return clampWindow({ startMs: startMs + length / 2 - spanMs / 2, spanMs });
}
