import {
  MissingPage,
  segmentStreams,
  type SegmentSink,
  type SegmentSource,
  type SegmentStream,
} from '#shared/search/segment/segment-storage.ts';

/** A read of a stream: its range of bytes. */
export interface SegmentRead {
  readonly stream: SegmentStream;
  readonly from: number;
  readonly to: number;
}

/** The bytes of one segment. */
export interface SegmentInMemory {
  readonly sink: SegmentSink;
  readonly source: SegmentSource;
  /** What has been read so far, in order. */
  readonly reads: readonly SegmentRead[];
  /** All bytes of a stream. */
  bytesOf(stream: SegmentStream): Uint8Array;
  /** Makes all later reads fail with `MissingPage`. */
  remove(): void;
}

/** Keeps a segment in memory, each stream as one run of bytes. */
export function createSegmentInMemory(): SegmentInMemory {
  const pieces = new Map<SegmentStream, Uint8Array[]>(segmentStreams.map(stream => [stream, []]));
  const reads: SegmentRead[] = [];
  let isRemoved = false;
  const bytesOf = (stream: SegmentStream): Uint8Array => {
    const parts = pieces.get(stream) ?? [];
    if (parts.length > 1) {
      const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
      let at = 0;
      for (const part of parts) {
        joined.set(part, at);
        at += part.length;
      }
      pieces.set(stream, [joined]);
    }
    return pieces.get(stream)?.[0] ?? new Uint8Array(0);
  };
  return {
    sink: {
      append: (stream, bytes) => void pieces.get(stream)?.push(bytes.slice()),
      drain: () => Promise.resolve(),
    },
    source: {
      async read(stream, from, to) {
        if (isRemoved) throw new MissingPage('the segment was removed');
        reads.push({ stream, from, to });
        const bytes = bytesOf(stream);
        if (from < 0 || to > bytes.length)
          throw new RangeError(`${stream} ends at ${bytes.length}, not ${to}`);
        return bytes.subarray(from, to);
      },
    },
    reads,
    bytesOf,
    remove: () => {
      isRemoved = true;
    },
  };
}
