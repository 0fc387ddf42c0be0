import { panBy } from '#shared/timeline/time-window.ts';
import type { TimelineSurface } from '#renderer/features/timeline/timeline-surface.ts';

/** How fast a glide dies away: to a third in this time. */
const fadeMs = 180;
const leastPixelsPerMs = 0.02;

/**
 * Lets a flung timeline run out; at once at rest for people who asked for less motion. It ends without a word when something
 * else brings the window elsewhere. Returns the way to stop it.
 */
export function startGlide(surface: TimelineSurface, speed: number, onRest: () => void): () => void {
  let frame = 0;
  let now = speed;
  let last = performance.now();
  let { window: reached } = surface.scene();
  const step = (at: number): void => {
    if (surface.scene().window !== reached) return;
    const elapsed = Math.min(50, at - last);
    last = at;
    now *= Math.exp(-elapsed / fadeMs);
    if (Math.abs(now) / surface.geometry().scale.msPerPixel < leastPixelsPerMs) {
      onRest();
      return;
    }
    reached = panBy(reached, now * elapsed);
    surface.set({ window: reached });
    frame = requestAnimationFrame(step);
  };
  if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) onRest();
  else frame = requestAnimationFrame(step);
  return () => cancelAnimationFrame(frame);
}
