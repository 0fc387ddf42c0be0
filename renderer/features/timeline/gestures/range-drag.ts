import { dayMs, type CivilRange } from '#shared/timeline/civil-range.ts';
import { clickPx, type Drag, type PointerPlace } from './drag.ts';
import type { TimelineSurface } from '#renderer/features/timeline/timeline-surface.ts';

/** The whole days between two moments in either order, at least one: the app is filtered by days. */
export function daysBetween(a: number, b: number): CivilRange {
  const startMs = Math.floor(Math.min(a, b) / dayMs) * dayMs;
  return { startMs, endMs: Math.max(Math.ceil(Math.max(a, b) / dayMs) * dayMs, startMs + dayMs) };
}

/** Brushes a range, or moves one edge of the one that the app is filtered by. */
export function startRangeDrag(
  surface: TimelineSurface,
  kind: 'brush' | 'filter-start' | 'filter-end',
  from: PointerPlace,
): Drag {
  const { filter } = surface.scene();
  const grabbedMs = surface.geometry().scale.timeAt(from.x);
  const anchorMs =
    kind === 'filter-start' ? filter?.endMs : kind === 'filter-end' ? filter?.startMs : grabbedMs;
  const rangeTo = (x: number): CivilRange =>
    daysBetween(anchorMs ?? grabbedMs, surface.geometry().scale.timeAt(x));
  let hasMoved = false;
  return {
    kind,
    move(to) {
      if (!hasMoved && Math.abs(to.x - from.x) < clickPx) return;
      hasMoved = true;
      surface.set({ brush: rangeTo(to.x) });
    },
    end(at) {
      surface.set({ brush: null });
      return { hasMoved, brushed: hasMoved ? rangeTo(at.x) : null, lane: null, speed: 0 };
    },
    cancel: () => surface.set({ brush: null }),
  };
}
