import type { CivilRange } from '#shared/timeline/civil-range.ts';
import type { Box } from '#renderer/features/timeline/drawing/draw-target.ts';

/** What can be dragged: time itself, a range of days, a lane, the window in the overview. */
export type DragKind =
  | 'pan'
  | 'brush'
  | 'filter-start'
  | 'filter-end'
  | 'lane'
  | 'overview-move'
  | 'overview-start'
  | 'overview-end';

/** In CSS pixels of the canvas, and when. */
export interface PointerPlace {
  readonly x: number;
  readonly y: number;
  readonly atMs: number;
}

/** A lane that was dragged: from its place to before that of another; see `moveLaneTo`. */
export interface LaneMove {
  readonly from: number;
  readonly before: number;
}

/** What a drag came to. `speed` is in milliseconds of time per millisecond of the clock. */
export interface DragEnd {
  readonly hasMoved: boolean;
  readonly brushed: CivilRange | null;
  readonly lane: LaneMove | null;
  readonly speed: number;
}

/** One drag, from the press of the button to its release. */
export interface Drag {
  readonly kind: DragKind;
  move(to: PointerPlace): void;
  end(at: PointerPlace): DragEnd;
  /** Takes back what it has shown. */
  cancel(): void;
}

/** A pointer that moved less has clicked. */
export const clickPx = 4;

/** Whether the point lies in the box. */
export const containsPoint = (box: Box, x: number, y: number): boolean =>
  x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height;
