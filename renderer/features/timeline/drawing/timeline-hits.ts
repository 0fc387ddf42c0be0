import type { CivilRange } from '#shared/timeline/civil-range.ts';
import type { UnitGroup } from '#shared/timeline/coarse-units.ts';
import type { Box } from './draw-target.ts';

/** What lies under the pointer. `lane` is a row of the model's lanes. */
export type TimelineHit =
  | { readonly kind: 'event'; readonly lane: number; readonly event: number }
  /** A bracket: the marks of a lane that name this very unit of time. */
  | {
      readonly kind: 'unit';
      readonly lane: number;
      readonly unit: number;
      readonly range: CivilRange;
      readonly count: number;
    }
  /** A chip: the marks of a lane known less closely that are neither `told` beside it nor among its `lines`, a unit's code. */
  | {
      readonly kind: 'less-precise';
      readonly lane: number;
      readonly count: number;
      readonly told: readonly UnitGroup[];
      readonly lines: number | null;
    }
  /** Marks of a lane that tell of one event and name the same date, drawn as one. */
  | {
      readonly kind: 'gathered';
      readonly lane: number;
      readonly marks: readonly number[];
    }
  /** A chip: marks that go on through the whole view. */
  | {
      readonly kind: 'throughout';
      readonly lane: number;
      readonly events: readonly number[];
      readonly count: number;
    }
  /** Marks that found no room. */
  | { readonly kind: 'overflow'; readonly lane: number; readonly events: readonly number[] }
  /** A column of the density; `column` is its number in the grid. */
  | { readonly kind: 'column'; readonly lane: number; readonly column: number; readonly count: number };

/** The rectangles of one frame and what they stand for. */
export interface HitList {
  /** What is added from now on counts only between the top and the bottom of this box. */
  within(box: Box): void;
  add(box: Box, hit: TimelineHit): void;
  /** What was drawn last at this point. */
  find(x: number, y: number): TimelineHit | null;
  clear(): void;
}

/** Creates an empty list; made once and cleared for each frame. */
export function createHitList(): HitList {
  const boxes: Box[] = [];
  const hits: TimelineHit[] = [];
  let top = -Infinity;
  let bottom = Infinity;
  return {
    within(box) {
      top = box.y;
      bottom = box.y + box.height;
    },
    add(box, hit) {
      const y = Math.max(top, box.y);
      const height = Math.min(bottom, box.y + box.height) - y;
      if (height <= 0) return;
      boxes.push({ x: box.x, y, width: box.width, height });
      hits.push(hit);
    },
    find(x, y) {
      for (let at = boxes.length - 1; at >= 0; at--) {
        const box = boxes[at];
        if (box && x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height)
          return hits[at] ?? null;
      }
      return null;
    },
    clear() {
      boxes.length = 0;
      hits.length = 0;
      top = -Infinity;
      bottom = Infinity;
    },
  };
}
