import { axisRangeAt } from '#shared/timeline/axis-units.ts';
import type { CivilRange } from '#shared/timeline/civil-range.ts';
import { fitRange } from '#shared/timeline/time-window.ts';
import { containsPoint, type Drag, type LaneMove, type PointerPlace } from './drag.ts';
import { dragKindAt, startDrag } from './drag-gesture.ts';
import { mainUnit } from '#renderer/features/timeline/drawing/axis-rows.ts';
import type { HeadAction } from '#renderer/features/timeline/drawing/head-buttons.ts';
import type { TimelineHit } from '#renderer/features/timeline/drawing/timeline-hits.ts';
import { startGlide } from './glide.ts';
import { startPinch, type Pinch } from './pinch-gesture.ts';
import { createRestTimer } from './rest-timer.ts';
import { cursorFor, headActionAt, headAt, placeIn } from './under-pointer.ts';
import type { TimelineSurface } from '#renderer/features/timeline/timeline-surface.ts';
import { applyWheel } from './wheel-zoom.ts';

/** What the pointer did, in the terms of the timeline. */
export interface GestureListener {
  onClick(hit: TimelineHit, isMod: boolean): void;
  /** A lane's head was pressed at this place, or one of its buttons. */
  onHeader(place: number, action: HeadAction | null): void;
  onMoveLane(move: LaneMove): void;
  /** Null when the pointer has left or something moves. */
  onHover(hit: TimelineHit | null, x: number, y: number): void;
  onBrush(range: CivilRange): void;
  /** A movement has come to rest. */
  onSettled(): void;
}

/** Gestures that are at work on a canvas. */
export interface Gestures {
  /** Gives up the drag or pinch that is under way; false if there is none. */
  cancel(): boolean;
  /** Something else has moved the picture: it comes to rest after so long, unless it moves again. */
  restAfter(delayMs: number): void;
  /** Lets go of the canvas; what has moved comes to rest where it is. */
  detach(): void;
}

const settleMs = 300;

function createHandlers(
  canvas: HTMLCanvasElement,
  scroller: HTMLElement,
  surface: TimelineSurface,
  listener: GestureListener,
) {
  let drag: Drag | null = null;
  let pinch: Pinch | null = null;
  const touches = new Map<number, PointerPlace>();
  const rest = createRestTimer(() => listener.onSettled());
  let stopGlide: (() => void) | null = null;
  const glide = (speed: number): void => {
    stopGlide = startGlide(surface, speed, () => {
      stopGlide = null;
      rest.soon(0);
    });
  };
  const haltGlide = (): void => {
    if (stopGlide) rest.soon(settleMs);
    stopGlide?.();
    stopGlide = null;
  };
  const hoverLane = (hoveredLane: number | null): void => {
    if (surface.scene().hoveredLane !== hoveredLane) surface.set({ hoveredLane });
  };
  const lookAt = (at: PointerPlace, isShift: boolean): void => {
    const { x, y } = at;
    const hit = containsPoint(surface.geometry().body, x, y) ? surface.hitAt(x, y) : null;
    canvas.style.cursor = cursorFor(dragKindAt(surface, x, y, isShift), hit);
    hoverLane(headAt(surface, at)?.place ?? null);
    listener.onHover(hit, x, y);
  };
  const finish = (done: Drag, at: PointerPlace, event: PointerEvent): void => {
    const { hasMoved, brushed, lane, speed } = done.end(at);
    if (event.type === 'pointercancel') done.cancel();
    else if (brushed) listener.onBrush(brushed);
    else if (lane) listener.onMoveLane(lane);
    else if (hasMoved) {
      if (speed === 0) rest.soon(settleMs);
      else glide(speed);
    } else {
      const head = headAt(surface, at);
      const hit = head ? null : surface.hitAt(at.x, at.y);
      if (head) listener.onHeader(head.place, headActionAt(surface, head, at));
      else if (hit) listener.onClick(hit, event.ctrlKey || event.metaKey);
    }
  };
  const pinchWith = (pointer: number, at: PointerPlace): boolean => {
    touches.set(pointer, at);
    const [first, second] = [...touches];
    if (first === undefined || second === undefined || pinch !== null) return pinch !== null;
    const pan = drag?.kind === 'pan' ? drag : null;
    if (pan === null) drag?.cancel();
    drag = null;
    pinch = startPinch(surface, [first, second], pan);
    return true;
  };
  const cancel = (): boolean => {
    const underWay = pinch ?? drag;
    underWay?.cancel();
    pinch = null;
    drag = null;
    return underWay !== null;
  };
  return {
    pointerdown(event: PointerEvent): void {
      if (event.button !== 0) return;
      haltGlide();
      // What has moved before is a step of its own, however soon the next movement begins.
      rest.now();
      const at = placeIn(canvas, event);
      const kind = dragKindAt(surface, at.x, at.y, event.shiftKey);
      if (kind === null) return;
      canvas.setPointerCapture(event.pointerId);
      listener.onHover(null, at.x, at.y);
      if (event.pointerType === 'touch' && pinchWith(event.pointerId, at)) return;
      drag = startDrag(surface, scroller, kind, at);
    },
    pointermove(event: PointerEvent): void {
      const at = placeIn(canvas, event);
      if (touches.has(event.pointerId)) touches.set(event.pointerId, at);
      if (pinch?.has(event.pointerId)) pinch.move(event.pointerId, at);
      else if (drag === null) lookAt(at, event.shiftKey);
      else {
        if (drag.kind === 'pan' || drag.kind === 'lane') canvas.style.cursor = 'grabbing';
        drag.move(at);
      }
    },
    pointerend(event: PointerEvent): void {
      const at = placeIn(canvas, event);
      touches.delete(event.pointerId);
      if (pinch !== null) {
        if (!pinch.has(event.pointerId)) return;
        pinch = null;
        rest.soon(settleMs);
        return;
      }
      const done = drag;
      drag = null;
      if (done) finish(done, at, event);
    },
    contextmenu(event: MouseEvent): void {
      const head = headAt(surface, placeIn(canvas, event));
      if (head === null) return;
      event.preventDefault();
      cancel();
      listener.onHeader(head.place, 'menu');
    },
    dblclick(event: MouseEvent): void {
      const { x, y } = placeIn(canvas, event);
      const geometry = surface.geometry();
      const scene = surface.scene();
      if (!containsPoint(geometry.body, x, y) && !containsPoint(geometry.axis, x, y)) return;
      const range = axisRangeAt(mainUnit(scene, geometry), geometry.scale.timeAt(x), scene.weekStart);
      surface.set({ window: fitRange(range, 0) });
      rest.soon(0);
    },
    wheel(event: WheelEvent): void {
      const { x, y } = placeIn(canvas, event);
      if (containsPoint(surface.geometry().headers, x, y)) return;
      event.preventDefault();
      haltGlide();
      applyWheel(surface, event, x);
      listener.onHover(null, x, y);
      rest.soon(settleMs);
    },
    leave(): void {
      hoverLane(null);
      listener.onHover(null, 0, 0);
    },
    cancel,
    restAfter: rest.soon,
    stop(): void {
      haltGlide();
      rest.now();
    },
  };
}

/** Makes the canvas answer to pointer and wheel. */
export function attachGestures(
  canvas: HTMLCanvasElement,
  scroller: HTMLElement,
  surface: TimelineSurface,
  listener: GestureListener,
): Gestures {
  const handlers = createHandlers(canvas, scroller, surface, listener);
  const attached = new AbortController();
  const { signal } = attached;
  canvas.addEventListener('pointerdown', handlers.pointerdown, { signal });
  canvas.addEventListener('pointermove', handlers.pointermove, { signal });
  canvas.addEventListener('pointerup', handlers.pointerend, { signal });
  canvas.addEventListener('pointercancel', handlers.pointerend, { signal });
  canvas.addEventListener('pointerleave', handlers.leave, { signal });
  canvas.addEventListener('contextmenu', handlers.contextmenu, { signal });
  canvas.addEventListener('dblclick', handlers.dblclick, { signal });
  // React listens to the wheel passively; zooming must keep the page from scrolling.
  canvas.addEventListener('wheel', handlers.wheel, { signal, passive: false });
  return {
    cancel: handlers.cancel,
    restAfter: handlers.restAfter,
    detach() {
      attached.abort();
      handlers.stop();
    },
  };
}
