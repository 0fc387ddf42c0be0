import type { CivilRange } from '#shared/timeline/civil-range.ts';
import { clampWindow, panBy } from '#shared/timeline/time-window.ts';
import { overviewBox } from './drawing/draw-overview.ts';
import type { Box } from './drawing/draw-target.ts';
import type { TimelineSurface } from './timeline-surface.ts';

export type DragKind = 'pan' | 'brush' | 'overview-move' | 'overview-start' | 'overview-end';

export interface PointerPlace {
  readonly x: number;
  readonly y: number;
  readonly atMs: number;
}

/** What a drag came to. `speed` is in milliseconds of time per millisecond of the clock. */
export interface DragEnd {
  readonly hasMoved: boolean;
  readonly brushed: CivilRange | null;
  readonly speed: number;
}

/** One drag, from the press of the button to its release. */
export interface Drag {
  readonly kind: DragKind;
  move(to: PointerPlace): void;
  end(at: PointerPlace): DragEnd;
}

const clickPx = 4;
const edgePx = 7;
/** A pointer that rested this long before it was lifted has not flung anything. */
const restMs = 60;

export const containsPoint = (box: Box, x: number, y: number): boolean =>
  x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height;

/** What dragging from this place would do; null where nothing can be dragged. */
export function dragKindAt(
  surface: TimelineSurface,
  x: number,
  y: number,
  isShift: boolean,
): DragKind | null {
  const { overview, body, axis } = surface.geometry();
  if (!containsPoint(overview, x, y)) {
    if (!containsPoint(body, x, y) && !containsPoint(axis, x, y)) return null;
    return isShift ? 'brush' : 'pan';
  }
  const box = overviewBox(surface.geometry());
  const isPastLeft = surface.scene().timeDirection === 'ltr';
  if (box.width <= edgePx * 2) return 'overview-move';
  if (Math.abs(x - box.x) <= edgePx) return isPastLeft ? 'overview-start' : 'overview-end';
  if (Math.abs(x - box.x - box.width) <= edgePx) return isPastLeft ? 'overview-end' : 'overview-start';
  return 'overview-move';
}

function moveOverview(surface: TimelineSurface, kind: DragKind, deltaMs: number): void {
  const { window } = surface.scene();
  const { startMs, spanMs } = window;
  if (kind === 'overview-move') surface.set({ window: panBy(window, deltaMs) });
  else if (kind === 'overview-end')
    surface.set({ window: clampWindow({ startMs, spanMs: spanMs + deltaMs }) });
  else if (spanMs > deltaMs)
    surface.set({ window: clampWindow({ startMs: startMs + deltaMs, spanMs: spanMs - deltaMs }) });
}

/** A press beside the window in the overview brings the window there. */
function jumpInOverview(surface: TimelineSurface, x: number): boolean {
  const box = overviewBox(surface.geometry());
  if (x >= box.x && x < box.x + box.width) return false;
  const { window } = surface.scene();
  const startMs = surface.geometry().overviewScale.timeAt(x) - window.spanMs / 2;
  surface.set({ window: clampWindow({ startMs, spanMs: window.spanMs }) });
  return true;
}

/** Begins a drag. It moves the surface as it goes; brushing only shows the range until the end tells it. */
export function startDrag(
  surface: TimelineSurface,
  scroller: HTMLElement,
  kind: DragKind,
  from: PointerPlace,
): Drag {
  const startMs = surface.geometry().scale.timeAt(from.x);
  let last = from;
  let speed = 0;
  let hasMoved = kind === 'overview-move' && jumpInOverview(surface, from.x);
  const rangeTo = (x: number): CivilRange => {
    const timeMs = surface.geometry().scale.timeAt(x);
    return { startMs: Math.min(startMs, timeMs), endMs: Math.max(startMs, timeMs) };
  };
  const pan = (to: PointerPlace): void => {
    const { scale } = surface.geometry();
    const deltaMs = scale.timeAt(last.x) - scale.timeAt(to.x);
    speed = speed * 0.6 + (deltaMs / Math.max(1, to.atMs - last.atMs)) * 0.4;
    surface.set({ window: panBy(surface.scene().window, deltaMs) });
    scroller.scrollTop -= to.y - last.y;
  };
  return {
    kind,
    move(to) {
      if (!hasMoved && Math.hypot(to.x - from.x, to.y - from.y) < clickPx) return;
      hasMoved = true;
      const { overviewScale } = surface.geometry();
      if (kind === 'pan') pan(to);
      else if (kind === 'brush') surface.set({ brush: rangeTo(to.x) });
      else moveOverview(surface, kind, overviewScale.timeAt(to.x) - overviewScale.timeAt(last.x));
      last = to;
    },
    end(at) {
      if (kind === 'brush') surface.set({ brush: null });
      const isFlung = kind === 'pan' && at.atMs - last.atMs < restMs;
      return {
        hasMoved,
        brushed: kind === 'brush' && hasMoved ? rangeTo(at.x) : null,
        speed: isFlung ? speed : 0,
      };
    },
  };
}
