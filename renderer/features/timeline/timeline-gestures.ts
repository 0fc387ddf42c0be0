import { chooseTickUnit, tickRangeAt } from '#shared/timeline/axis-ticks.ts';
import type { CivilRange } from '#shared/timeline/civil-range.ts';
import { clampWindow, fitRange, panBy, zoomAt } from '#shared/timeline/time-window.ts';
import type { Box } from './drawing/draw-target.ts';
import { overviewBox } from './drawing/draw-overview.ts';
import type { TimelineHit } from './drawing/timeline-hits.ts';
import { startGlide } from './glide.ts';
import type { TimelineSurface } from './timeline-surface.ts';

/** What the pointer did, in the terms of the timeline. */
export interface GestureListener {
  onClick(hit: TimelineHit, at: { readonly x: number; readonly y: number; readonly isMod: boolean }): void;
  onHeader(place: number): void;
  /** Null when the pointer has left or something moves. */
  onHover(hit: TimelineHit | null, x: number, y: number): void;
  onBrush(range: CivilRange): void;
  /** A movement has come to rest. */
  onSettled(): void;
}

type DragKind = 'pan' | 'brush' | 'overview-move' | 'overview-start' | 'overview-end';

interface Drag {
  readonly kind: DragKind;
  readonly x: number;
  readonly y: number;
  readonly startMs: number;
  lastX: number;
  lastY: number;
  lastAt: number;
  /** Milliseconds of time per millisecond of the clock. */
  speed: number;
  hasMoved: boolean;
}

const clickPx = 4;
const edgePx = 7;
const settleMs = 300;

const contains = (box: Box, x: number, y: number): boolean =>
  x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height;

/** Makes the canvas answer to pointer and wheel. Returns the way to stop. */
export function attachGestures(
  canvas: HTMLCanvasElement,
  scroller: HTMLElement,
  surface: TimelineSurface,
  listener: GestureListener,
): () => void {
  let drag: Drag | null = null;
  let settleTimer: number | undefined;
  let stopGlide: (() => void) | null = null;

  const settleSoon = (delayMs = settleMs): void => {
    window.clearTimeout(settleTimer);
    settleTimer = window.setTimeout(listener.onSettled, delayMs);
  };
  const place = (event: MouseEvent): { x: number; y: number } => {
    const box = canvas.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };

  const dragKindAt = (x: number, y: number, isShift: boolean): DragKind | null => {
    const { overview, body, axis } = surface.geometry();
    if (contains(overview, x, y)) {
      const box = overviewBox(surface.geometry());
      const isPastLeft = surface.scene().timeDirection === 'ltr';
      if (box.width > edgePx * 2 && Math.abs(x - box.x) <= edgePx)
        return isPastLeft ? 'overview-start' : 'overview-end';
      if (box.width > edgePx * 2 && Math.abs(x - box.x - box.width) <= edgePx)
        return isPastLeft ? 'overview-end' : 'overview-start';
      return 'overview-move';
    }
    if (contains(body, x, y) || contains(axis, x, y)) return isShift ? 'brush' : 'pan';
    return null;
  };

  const onPointerDown = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    stopGlide?.();
    const { x, y } = place(event);
    const kind = dragKindAt(x, y, event.shiftKey);
    if (kind === null) return;
    canvas.setPointerCapture(event.pointerId);
    listener.onHover(null, x, y);
    const startMs = surface.geometry().scale.timeAt(x);
    drag = { kind, x, y, startMs, lastX: x, lastY: y, lastAt: event.timeStamp, speed: 0, hasMoved: false };
    const { overview, overviewScale } = surface.geometry();
    const box = overviewBox(surface.geometry());
    if (kind === 'overview-move' && !contains({ ...overview, x: box.x, width: box.width }, x, y)) {
      const { window } = surface.scene();
      surface.set({
        window: clampWindow({ ...window, startMs: overviewScale.timeAt(x) - window.spanMs / 2 }),
      });
      drag.hasMoved = true;
    }
  };

  const pan = (now: Drag, x: number, y: number, at: number): void => {
    const { scale } = surface.geometry();
    const deltaMs = scale.timeAt(now.lastX) - scale.timeAt(x);
    const elapsed = Math.max(1, at - now.lastAt);
    now.speed = now.speed * 0.6 + (deltaMs / elapsed) * 0.4;
    surface.set({ window: panBy(surface.scene().window, deltaMs) });
    scroller.scrollTop -= y - now.lastY;
  };
  const moveOverview = (now: Drag, x: number): void => {
    const { overviewScale } = surface.geometry();
    const deltaMs = overviewScale.timeAt(x) - overviewScale.timeAt(now.lastX);
    const { startMs, spanMs } = surface.scene().window;
    if (now.kind === 'overview-move') surface.set({ window: panBy(surface.scene().window, deltaMs) });
    else if (now.kind === 'overview-end')
      surface.set({ window: clampWindow({ startMs, spanMs: spanMs + deltaMs }) });
    else if (spanMs - deltaMs > 0)
      surface.set({ window: clampWindow({ startMs: startMs + deltaMs, spanMs: spanMs - deltaMs }) });
  };
  const brushed = (now: Drag, x: number): CivilRange => {
    const timeMs = surface.geometry().scale.timeAt(x);
    return { startMs: Math.min(now.startMs, timeMs), endMs: Math.max(now.startMs, timeMs) };
  };

  const showCursor = (x: number, y: number, isShift: boolean): void => {
    const kind = dragKindAt(x, y, isShift);
    const hit = contains(surface.geometry().body, x, y) ? surface.hitAt(x, y) : null;
    canvas.style.cursor =
      kind === 'overview-start' || kind === 'overview-end'
        ? 'ew-resize'
        : hit !== null
          ? 'pointer'
          : kind === 'brush'
            ? 'crosshair'
            : kind === null
              ? 'default'
              : 'grab';
    listener.onHover(hit, x, y);
  };

  const onPointerMove = (event: PointerEvent): void => {
    const { x, y } = place(event);
    if (drag === null) {
      showCursor(x, y, event.shiftKey);
      return;
    }
    if (!drag.hasMoved && Math.hypot(x - drag.x, y - drag.y) < clickPx) return;
    drag.hasMoved = true;
    canvas.style.cursor = drag.kind === 'pan' ? 'grabbing' : canvas.style.cursor;
    if (drag.kind === 'pan') pan(drag, x, y, event.timeStamp);
    else if (drag.kind === 'brush') surface.set({ brush: brushed(drag, x) });
    else moveOverview(drag, x);
    drag.lastX = x;
    drag.lastY = y;
    drag.lastAt = event.timeStamp;
  };

  const onPointerUp = (event: PointerEvent): void => {
    const { x, y } = place(event);
    const done = drag;
    drag = null;
    if (done === null) {
      const { headers, laneHeight } = surface.geometry();
      if (contains(headers, x, y))
        listener.onHeader(Math.floor((y - headers.y + surface.scene().scrollTop) / laneHeight));
      return;
    }
    if (done.kind === 'brush') {
      surface.set({ brush: null });
      if (done.hasMoved) listener.onBrush(brushed(done, x));
      return;
    }
    if (!done.hasMoved) {
      const hit = surface.hitAt(x, y);
      if (hit !== null && event.type === 'pointerup')
        listener.onClick(hit, { x, y, isMod: event.ctrlKey || event.metaKey });
      return;
    }
    const isFlung = done.kind === 'pan' && event.timeStamp - done.lastAt < 60;
    stopGlide = isFlung ? startGlide(surface, done.speed, () => settleSoon(0)) : null;
    settleSoon();
  };

  const onDoubleClick = (event: MouseEvent): void => {
    const { x, y } = place(event);
    const { body, axis, scale } = surface.geometry();
    if (!contains(body, x, y) && !contains(axis, x, y)) return;
    const unit = chooseTickUnit(scale.msPerPixel);
    surface.set({ window: fitRange(tickRangeAt(unit, scale.timeAt(x), surface.scene().weekStart)) });
    settleSoon(0);
  };

  const onWheel = (event: WheelEvent): void => {
    const { x, y } = place(event);
    if (contains(surface.geometry().headers, x, y)) return;
    event.preventDefault();
    stopGlide?.();
    const { scale } = surface.geometry();
    const { window: view, timeDirection } = surface.scene();
    const isSideways = Math.abs(event.deltaX) > Math.abs(event.deltaY);
    const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 33 : 1;
    if (isSideways) {
      const towardsFuture = timeDirection === 'rtl' ? -event.deltaX : event.deltaX;
      surface.set({ window: panBy(view, towardsFuture * pixels * scale.msPerPixel) });
    } else {
      const factor = Math.exp(
        Math.max(-240, Math.min(240, event.deltaY * pixels)) * (event.ctrlKey ? 0.01 : 0.0022),
      );
      surface.set({ window: zoomAt(view, scale.timeAt(x), factor) });
    }
    listener.onHover(null, x, y);
    settleSoon();
  };
  const onLeave = (): void => listener.onHover(null, 0, 0);

  canvas.addEventListener('pointerdown', onPointerDown);
  canvas.addEventListener('pointermove', onPointerMove);
  canvas.addEventListener('pointerup', onPointerUp);
  canvas.addEventListener('pointercancel', onPointerUp);
  canvas.addEventListener('pointerleave', onLeave);
  canvas.addEventListener('dblclick', onDoubleClick);
  // React listens to the wheel passively; zooming must keep the page from scrolling.
  canvas.addEventListener('wheel', onWheel, { passive: false });
  return () => {
    stopGlide?.();
    window.clearTimeout(settleTimer);
    canvas.removeEventListener('pointerdown', onPointerDown);
    canvas.removeEventListener('pointermove', onPointerMove);
    canvas.removeEventListener('pointerup', onPointerUp);
    canvas.removeEventListener('pointercancel', onPointerUp);
    canvas.removeEventListener('pointerleave', onLeave);
    canvas.removeEventListener('dblclick', onDoubleClick);
    canvas.removeEventListener('wheel', onWheel);
  };
}
