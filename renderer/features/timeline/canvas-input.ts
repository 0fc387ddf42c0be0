import { atRest } from './drawing/timeline-scene.ts';
import type { SurfaceInput } from './timeline-surface.ts';

/** What a canvas starts with: nobody points at it, and no words are known yet. */
export const untouched = {
  ...atRest,
  titleOf: () => null,
  wordsOf: () => null,
} as const satisfies Partial<SurfaceInput>;

/** What the view decides; hovering, brushing and focus are the canvas's own. */
export type CanvasInput = Omit<SurfaceInput, keyof typeof untouched>;
