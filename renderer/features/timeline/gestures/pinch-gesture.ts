import { createTimeScale } from '#shared/timeline/time-scale.ts';
import { panBy, zoomAt } from '#shared/timeline/time-window.ts';
import type { Drag, PointerPlace } from './drag.ts';
import type { TimelineSurface } from '#renderer/features/timeline/timeline-surface.ts';

/** Two fingers on the timeline. */
export interface Pinch {
  /** Whether the pointer is one of the two. */
  has(pointer: number): boolean;
  move(pointer: number, to: PointerPlace): void;
  /** Goes back to where it began, or where the pan began that it grew out of. */
  cancel(): void;
}

/** Fingers nearer than this do not zoom further: the ratio of such distances jumps. */
const leastPx = 24;

const apart = (a: PointerPlace, b: PointerPlace): number =>
  Math.max(leastPx, Math.hypot(a.x - b.x, a.y - b.y));

type Finger = readonly [pointer: number, at: PointerPlace];

/**
 * Begins a pinch: what lies between the fingers stays between them, closer or further. `pan` is what the first finger was doing
 * when the second came.
 */
export function startPinch(
  surface: TimelineSurface,
  [first, second]: readonly [Finger, Finger],
  pan: Pick<Drag, 'cancel'> | null,
): Pinch {
  const fingers = new Map<number, PointerPlace>([first, second]);
  const { window: before } = surface.scene();
  const pair = (): readonly [PointerPlace, PointerPlace] => {
    const [a = first[1], b = second[1]] = [...fingers.values()];
    return [a, b];
  };
  return {
    has: pointer => fingers.has(pointer),
    move(pointer, to) {
      const [a, b] = pair();
      fingers.set(pointer, to);
      const [c, d] = pair();
      const { window, timeDirection } = surface.scene();
      const { body } = surface.geometry();
      const from = createTimeScale(window, body.x, body.width, timeDirection);
      const zoomed = zoomAt(window, from.timeAt((a.x + b.x) / 2), apart(a, b) / apart(c, d));
      const scale = createTimeScale(zoomed, body.x, body.width, timeDirection);
      surface.set({
        window: panBy(zoomed, scale.timeAt((a.x + b.x) / 2) - scale.timeAt((c.x + d.x) / 2)),
      });
    },
    cancel() {
      surface.set({ window: before });
      pan?.cancel();
    },
  };
}
