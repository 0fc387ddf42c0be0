import { containsPoint, type DragKind, type PointerPlace } from './drag.ts';
import { hasButtons } from '#renderer/features/timeline/drawing/draw-lane-heads.ts';
import { headButtons, type HeadAction } from '#renderer/features/timeline/drawing/head-buttons.ts';
import type { PlacedLane } from '#renderer/features/timeline/drawing/timeline-geometry.ts';
import type { TimelineHit } from '#renderer/features/timeline/drawing/timeline-hits.ts';
import type { TimelineSurface } from '#renderer/features/timeline/timeline-surface.ts';

/** Where a pointer is on the canvas. */
export const placeIn = (canvas: HTMLCanvasElement, event: MouseEvent): PointerPlace => {
  const box = canvas.getBoundingClientRect();
  return { x: event.clientX - box.left, y: event.clientY - box.top, atMs: event.timeStamp };
};

/** The cursor that tells what a press here would do. */
export function cursorFor(kind: DragKind | null, hit: TimelineHit | null): string {
  if (kind === 'overview-start' || kind === 'overview-end') return 'ew-resize';
  if (kind === 'filter-start' || kind === 'filter-end') return 'col-resize';
  if (kind === 'lane') return 'pointer';
  if (hit !== null) return 'pointer';
  if (kind === 'brush') return 'crosshair';
  return kind === null ? 'default' : 'grab';
}

/** The lane whose head lies here; null beside the heads. */
export function headAt(surface: TimelineSurface, { x, y }: PointerPlace): PlacedLane | null {
  const { headers, laneAt } = surface.geometry();
  return containsPoint(headers, x, y) ? laneAt(y) : null;
}

/** What the button of a lane's head under the pointer does; null beside the buttons. */
export function headActionAt(
  surface: TimelineSurface,
  lane: PlacedLane,
  { x, y }: PointerPlace,
): HeadAction | null {
  const scene = surface.scene();
  if (!hasButtons(scene, lane)) return null;
  const buttons = headButtons(surface.geometry(), lane, scene.labels.direction);
  return buttons.find(({ box }) => containsPoint(box, x, y))?.action ?? null;
}
