import type { SegmentSource, SegmentStream } from '#shared/search/segment/segment-storage.ts';

/** So much of a stream is read at once where it is read from the beginning to the end. */
const windowBytes = 2 ** 18;

/**
 * Reads ranges of a stream of so many bytes, each of which begins where the one before it ended: more than is asked for, so that
 * most are there already.
 */
export function openWindow(
  source: SegmentSource,
  stream: SegmentStream,
  byteCount: number,
): (from: number, to: number) => Promise<Uint8Array> {
  let bytes: Uint8Array = new Uint8Array(0);
  let start = 0;
  return async (from, to) => {
    if (to > start + bytes.length) {
      bytes = await source.read(stream, from, Math.min(byteCount, Math.max(to, from + windowBytes)));
      start = from;
    }
    return bytes.subarray(from - start, to - start);
  };
}
