import { clampWindow, panBy } from '#shared/timeline/time-window.ts';
import { overviewBox } from '#renderer/features/timeline/drawing/draw-overview.ts';
import { filterEdges } from '#renderer/features/timeline/drawing/draw-range-handles.ts';
import { clickPx, containsPoint, type Drag, type DragKind, type PointerPlace } from './drag.ts';
import { startLaneDrag } from './lane-drag.ts';
import { startRangeDrag } from './range-drag.ts';
import type { TimelineSurface } from '#renderer/features/timeline/timeline-surface.ts';

const edgePx = 7;
/** A pointer that rested this long before it was lifted has not flung anything. */
const restMs = 60;

function dragKindInOverview(surface: TimelineSurface, x: number): DragKind {
  const box = overviewBox(surface.geometry());
  const isPastLeft = surface.scene().timeDirection === 'ltr';
  if (box.width <= edgePx * 2) return 'overview-move';
  if (Math.abs(x - box.x) <= edgePx) return isPastLeft ? 'overview-start' : 'overview-end';
  if (Math.abs(x - box.x - box.width) <= edgePx) return isPastLeft ? 'overview-end' : 'overview-start';
  return 'overview-move';
}

/** What dragging from this place would do; null where nothing can be dragged. */
export function dragKindAt(
  surface: TimelineSurface,
  x: number,
  y: number,
  isShift: boolean,
): DragKind | null {
  const { overview, body, axis, headers, laneAt } = surface.geometry();
  if (containsPoint(overview, x, y)) return dragKindInOverview(surface, x);
  if (containsPoint(headers, x, y)) return laneAt(y) === null ? null : 'lane';
  if (!containsPoint(body, x, y) && !containsPoint(axis, x, y)) return null;
  if (isShift) return 'brush';
  const { startX, endX } = filterEdges(surface.scene(), surface.geometry());
  if (endX !== null && Math.abs(x - endX) <= edgePx) return 'filter-end';
  return startX !== null && Math.abs(x - startX) <= edgePx ? 'filter-start' : 'pan';
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

/** Moves the window in time, and the lanes with it where it is dragged itself. */
function startWindowDrag(
  surface: TimelineSurface,
  scroller: HTMLElement,
  kind: DragKind,
  from: PointerPlace,
): Drag {
  const { window: before } = surface.scene();
  const scrolledBefore = scroller.scrollTop;
  let last = from;
  let speed = 0;
  let hasMoved = kind === 'overview-move' && jumpInOverview(surface, from.x);
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
      else moveOverview(surface, kind, overviewScale.timeAt(to.x) - overviewScale.timeAt(last.x));
      last = to;
    },
    end(at) {
      const isFlung = kind === 'pan' && at.atMs - last.atMs < restMs;
      return { hasMoved, brushed: null, lane: null, speed: isFlung ? speed : 0 };
    },
    cancel() {
      surface.set({ window: before });
      scroller.scrollTop = scrolledBefore;
    },
  };
}

/** Begins a drag. It moves the surface as it goes; ranges and lanes are only shown until the end tells of them. */
export function startDrag(
  surface: TimelineSurface,
  scroller: HTMLElement,
  kind: DragKind,
  from: PointerPlace,
): Drag {
  switch (kind) {
    case 'brush':
    case 'filter-start':
    case 'filter-end':
      return startRangeDrag(surface, kind, from);
    case 'lane':
      return startLaneDrag(surface, scroller, from);
    default:
      return startWindowDrag(surface, scroller, kind, from);
  }
}
