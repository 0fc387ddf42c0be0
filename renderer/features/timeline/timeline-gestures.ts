import { chooseTickUnit, tickRangeAt } from '#shared/timeline/axis-ticks.ts';
import type { CivilRange } from '#shared/timeline/civil-range.ts';
import { fitRange, panBy, zoomAt } from '#shared/timeline/time-window.ts';
import {
  containsPoint,
  dragKindAt,
  startDrag,
  type Drag,
  type DragKind,
  type PointerPlace,
} from './drag-gesture.ts';
import type { TimelineHit } from './drawing/timeline-hits.ts';
import { startGlide } from './glide.ts';
import type { TimelineSurface } from './timeline-surface.ts';

/** What the pointer did, in the terms of the timeline. */
export interface GestureListener {
  onClick(hit: TimelineHit, isMod: boolean): void;
  onHeader(place: number): void;
  /** Null when the pointer has left or something moves. */
  onHover(hit: TimelineHit | null, x: number, y: number): void;
  onBrush(range: CivilRange): void;
  /** A movement has come to rest. */
  onSettled(): void;
}

const settleMs = 300;
const linePx = 33;
/** How much one pixel of the wheel zooms, as an exponent; a pinch arrives as small steps with Ctrl. */
const wheelZoom = 0.0022;
const pinchZoom = 0.01;

/** Zooms at the pointer, or pans for a sideways wheel. */
function applyWheel(surface: TimelineSurface, event: WheelEvent, x: number): void {
  const { scale } = surface.geometry();
  const { window, timeDirection } = surface.scene();
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

function cursorFor(kind: DragKind | null, hit: TimelineHit | null): string {
  if (kind === 'overview-start' || kind === 'overview-end') return 'ew-resize';
  if (hit !== null) return 'pointer';
  if (kind === 'brush') return 'crosshair';
  return kind === null ? 'default' : 'grab';
}

const placeIn = (canvas: HTMLCanvasElement, event: MouseEvent): PointerPlace => {
  const box = canvas.getBoundingClientRect();
  return { x: event.clientX - box.left, y: event.clientY - box.top, atMs: event.timeStamp };
};

/** The lane whose head lies here, as a place in the lane order; null beside the heads. */
function headerAt(surface: TimelineSurface, { x, y }: PointerPlace): number | null {
  const { headers, laneAt } = surface.geometry();
  return containsPoint(headers, x, y) ? (laneAt(y)?.place ?? null) : null;
}

function createHandlers(
  canvas: HTMLCanvasElement,
  scroller: HTMLElement,
  surface: TimelineSurface,
  listener: GestureListener,
) {
  let drag: Drag | null = null;
  let settleTimer: number | undefined;
  let stopGlide: (() => void) | null = null;
  const settleSoon = (delayMs = settleMs): void => {
    window.clearTimeout(settleTimer);
    settleTimer = window.setTimeout(listener.onSettled, delayMs);
  };
  const lookAt = ({ x, y }: PointerPlace, isShift: boolean): void => {
    const hit = containsPoint(surface.geometry().body, x, y) ? surface.hitAt(x, y) : null;
    canvas.style.cursor = cursorFor(dragKindAt(surface, x, y, isShift), hit);
    listener.onHover(hit, x, y);
  };
  const finish = (done: Drag, at: PointerPlace, event: PointerEvent): void => {
    const { hasMoved, brushed, speed } = done.end(at);
    if (brushed) listener.onBrush(brushed);
    else if (hasMoved) {
      settleSoon();
      if (speed !== 0) stopGlide = startGlide(surface, speed, () => settleSoon(0));
    } else if (event.type === 'pointerup') {
      const hit = surface.hitAt(at.x, at.y);
      if (hit) listener.onClick(hit, event.ctrlKey || event.metaKey);
    }
  };
  return {
    pointerdown(event: PointerEvent): void {
      if (event.button !== 0) return;
      stopGlide?.();
      const at = placeIn(canvas, event);
      const kind = dragKindAt(surface, at.x, at.y, event.shiftKey);
      if (kind === null) return;
      canvas.setPointerCapture(event.pointerId);
      listener.onHover(null, at.x, at.y);
      drag = startDrag(surface, scroller, kind, at);
    },
    pointermove(event: PointerEvent): void {
      const at = placeIn(canvas, event);
      if (drag === null) lookAt(at, event.shiftKey);
      else {
        if (drag.kind === 'pan') canvas.style.cursor = 'grabbing';
        drag.move(at);
      }
    },
    pointerend(event: PointerEvent): void {
      const at = placeIn(canvas, event);
      const done = drag;
      drag = null;
      const header = headerAt(surface, at);
      if (done) finish(done, at, event);
      else if (header !== null) listener.onHeader(header);
    },
    dblclick(event: MouseEvent): void {
      const { x, y } = placeIn(canvas, event);
      const { body, axis, scale } = surface.geometry();
      if (!containsPoint(body, x, y) && !containsPoint(axis, x, y)) return;
      const unit = chooseTickUnit(scale.msPerPixel);
      surface.set({ window: fitRange(tickRangeAt(unit, scale.timeAt(x), surface.scene().weekStart)) });
      settleSoon(0);
    },
    wheel(event: WheelEvent): void {
      const { x, y } = placeIn(canvas, event);
      if (containsPoint(surface.geometry().headers, x, y)) return;
      event.preventDefault();
      stopGlide?.();
      applyWheel(surface, event, x);
      listener.onHover(null, x, y);
      settleSoon();
    },
    stop(): void {
      stopGlide?.();
      window.clearTimeout(settleTimer);
    },
  };
}

/** Makes the canvas answer to pointer and wheel. Returns the way to stop. */
export function attachGestures(
  canvas: HTMLCanvasElement,
  scroller: HTMLElement,
  surface: TimelineSurface,
  listener: GestureListener,
): () => void {
  const handlers = createHandlers(canvas, scroller, surface, listener);
  const attached = new AbortController();
  const { signal } = attached;
  canvas.addEventListener('pointerdown', handlers.pointerdown, { signal });
  canvas.addEventListener('pointermove', handlers.pointermove, { signal });
  canvas.addEventListener('pointerup', handlers.pointerend, { signal });
  canvas.addEventListener('pointercancel', handlers.pointerend, { signal });
  canvas.addEventListener('pointerleave', () => listener.onHover(null, 0, 0), { signal });
  canvas.addEventListener('dblclick', handlers.dblclick, { signal });
  // React listens to the wheel passively; zooming must keep the page from scrolling.
  canvas.addEventListener('wheel', handlers.wheel, { signal, passive: false });
  return () => {
    attached.abort();
    handlers.stop();
  };
}
