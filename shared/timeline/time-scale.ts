import type { TextDirection } from '#shared/domain/article/article.ts';
import type { TimeWindow } from './time-window.ts';

/** Between time and pixels. In right-to-left the past lies on the right. */
export interface TimeScale {
  readonly window: TimeWindow;
  readonly leftPx: number;
  readonly widthPx: number;
  readonly direction: TextDirection;
  readonly msPerPixel: number;
  x(timeMs: number): number;
  timeAt(x: number): number;
  /** Pixels from the edge at which the window starts, growing towards the future whatever the direction. */
  distance(timeMs: number): number;
}

/** Creates the scale that shows `window` in `widthPx` pixels from `leftPx` on. */
export function createTimeScale(
  window: TimeWindow,
  leftPx: number,
  widthPx: number,
  direction: TextDirection,
): TimeScale {
  const msPerPixel = window.spanMs / widthPx;
  const distance = (timeMs: number): number => (timeMs - window.startMs) / msPerPixel;
  const isRtl = direction === 'rtl';
  return {
    window,
    leftPx,
    widthPx,
    direction,
    msPerPixel,
    distance,
    x: timeMs => (isRtl ? leftPx + widthPx - distance(timeMs) : leftPx + distance(timeMs)),
    timeAt: x => window.startMs + (isRtl ? leftPx + widthPx - x : x - leftPx) * msPerPixel,
  };
}
