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

/**
 * What a picture that was told `before` has to be told now. The window is part of it only where it is another one: a movement
 * may be under way, and whatever else changes leaves it where it is.
 */
export function changeSince(before: CanvasInput, input: CanvasInput): Partial<CanvasInput> {
  const { window, ...rest } = input;
  return window === before.window ? rest : input;
}
