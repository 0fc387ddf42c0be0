import { countAtMost } from '#shared/timeline/sorted-search.ts';

/** Lanes below each other, each with a height of its own. Places and pixels count from the first lane's top. */
export interface LaneStack {
  readonly count: number;
  readonly totalPx: number;
  top(place: number): number;
  /** The lane at this distance; the nearest one beyond either end. */
  placeAt(y: number): number;
}

/** Creates the stack; a place is found by binary search. */
export function createLaneStack(heights: ArrayLike<number>): LaneStack {
  const ends = new Float64Array(heights.length);
  let sum = 0;
  for (let place = 0; place < heights.length; place++) {
    sum += heights[place] ?? 0;
    ends[place] = sum;
  }
  return {
    count: ends.length,
    totalPx: sum,
    top: place => (place <= 0 ? 0 : (ends[Math.min(place, ends.length) - 1] ?? 0)),
    placeAt: y => Math.max(0, Math.min(ends.length - 1, countAtMost(ends, y))),
  };
}
