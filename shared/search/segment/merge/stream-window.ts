import type { SegmentSource, SegmentStream } from '#shared/search/segment/segment-storage.ts';

/** Bytes that all windows together hold, twice as many while they move on. */
const mostBytes = 2 ** 24;
const [smallest, largest] = [2 ** 16, 2 ** 18];

/** How much is read at once of each stream where so many are read beside each other from the beginning to the end. */
export const windowBytesOf = (streams: number): number =>
  Math.min(largest, Math.max(smallest, Math.floor(mostBytes / streams)));

interface WindowedStream {
  readonly source: SegmentSource;
  readonly stream: SegmentStream;
  /** Of the whole stream. */
  readonly byteCount: number;
  readonly windowBytes: number;
}

/** Reads ranges of a stream, each of which begins where the one before it ended: more than is asked for, so that most are there already. */
export function openWindow({
  source,
  stream,
  byteCount,
  windowBytes,
}: WindowedStream): (from: number, to: number) => Promise<Uint8Array> {
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
