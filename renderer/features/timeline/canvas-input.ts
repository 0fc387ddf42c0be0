import type { SurfaceInput } from './timeline-surface.ts';

/** What the view decides; hovering, brushing and focus are the canvas's own. */
export type CanvasInput = Omit<SurfaceInput, keyof typeof atRest>;

/** A picture that nobody points at. */
export const atRest = {
  brush: null,
  dropRange: null,
  laneDrop: null,
  hoveredLane: null,
  focusedLane: null,
  focusedEvent: null,
  hoveredEvent: null,
  titleOf: () => null,
  wordsOf: () => null,
} as const satisfies Partial<SurfaceInput>;
