import { createTimeScale } from '#shared/timeline/time-scale.ts';
import { panBy, zoomAt } from '#shared/timeline/time-window.ts';
import type { TimelineSurface } from '#renderer/features/timeline/timeline-surface.ts';

const linePx = 33;
/** How much one pixel of the wheel zooms, as an exponent; a pinch arrives as small steps with Ctrl. */
const wheelZoom = 0.0022;
const pinchZoom = 0.01;

/** Zooms at the pointer, or pans for a sideways wheel. Several turns may come before the next picture. */
export function applyWheel(surface: TimelineSurface, event: WheelEvent, x: number): void {
  const { window, timeDirection } = surface.scene();
  const { body } = surface.geometry();
  const scale = createTimeScale(window, body.x, body.width, timeDirection);
  const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? linePx : 1;
  if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
    const towardsFuture = timeDirection === 'rtl' ? -event.deltaX : event.deltaX;
    surface.set({ window: panBy(window, towardsFuture * pixels * scale.msPerPixel) });
    return;
  }
  const steps = Math.max(-240, Math.min(240, event.deltaY * pixels));
  const factor = Math.exp(steps * (event.ctrlKey ? pinchZoom : wheelZoom));
  surface.set({ window: zoomAt(window, scale.timeAt(x), factor) });
}
