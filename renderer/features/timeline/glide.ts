import { panBy } from '#shared/timeline/time-window.ts';
import type { TimelineSurface } from './timeline-surface.ts';

/** How fast a glide dies away: to a third in this time. */
const fadeMs = 180;
const leastPixelsPerMs = 0.02;

/** Lets a flung timeline run out; at once at rest for people who asked for less motion. Returns the way to stop it. */
export function startGlide(surface: TimelineSurface, speed: number, onRest: () => void): () => void {
  let frame = 0;
  let now = speed;
  let last = performance.now();
  const step = (at: number): void => {
    const elapsed = Math.min(50, at - last);
    last = at;
    now *= Math.exp(-elapsed / fadeMs);
    if (Math.abs(now) / surface.geometry().scale.msPerPixel < leastPixelsPerMs) {
      onRest();
      return;
    }
    surface.set({ window: panBy(surface.scene().window, now * elapsed) });
    frame = requestAnimationFrame(step);
  };
  if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) onRest();
  else frame = requestAnimationFrame(step);
  return () => cancelAnimationFrame(frame);
}
