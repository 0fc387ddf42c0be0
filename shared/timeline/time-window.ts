import { minuteMs, monthStartMs, type CivilRange } from './civil-range.ts';
import { isKindShown, type ShownKinds, type TimelineModel } from './timeline-model.ts';

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

/** From the first start to the last end of all marks, or of those of the kinds that are shown; null where there are none. */
export function wholeRange({ columns }: TimelineModel, shown?: ShownKinds): CivilRange | null {
  let [startMs, endMs] = [Infinity, -Infinity];
  for (let row = 0; row < columns.starts.length; row++) {
    if (shown && !isKindShown(columns.kinds[row] as number, shown)) continue;
    startMs = Math.min(startMs, columns.starts[row] as number);
    endMs = Math.max(endMs, columns.ends[row] as number);
  }
  return startMs < endMs ? { startMs, endMs } : null;
}
