/** A segment that was merged, with the tombstones it had when that began, and those it has by now. */
export interface MergedSegment {
  readonly documentCount: number;
  readonly deletedBefore: Int32Array;
  readonly deletedNow: Int32Array;
}

/**
 * The tombstones that a merged segment has from its first moment on: what was tombstoned while it was being written. Its
 * documents are those of the segments it was made of, one after the other, less those that were tombstoned before.
 */
export function carryTombstones(segments: readonly MergedSegment[]): Int32Array {
  const carried: number[] = [];
  let base = 0;
  for (const { documentCount, deletedBefore, deletedNow } of segments) {
    let before = 0;
    for (const document of deletedNow) {
      while (before < deletedBefore.length && (deletedBefore[before] ?? 0) < document) before += 1;
      if (deletedBefore[before] !== document) carried.push(base + document - before);
    }
    base += documentCount - deletedBefore.length;
  }
  return Int32Array.from(carried);
}
