import { createByteWriter, writeBytes, writtenBytes } from '#shared/search/segment/bytes/byte-writer.ts';
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
  /** All bytes of a stream; valid until more are appended. */
  bytesOf(stream: SegmentStream): Uint8Array;
  /** Makes all later reads fail with `MissingPage`. */
  remove(): void;
}

/** Keeps a segment in memory, each stream as one run of bytes. */
export function createSegmentInMemory(): SegmentInMemory {
  const writers = new Map(segmentStreams.map(stream => [stream, createByteWriter()]));
  const writerOf = (stream: SegmentStream) => writers.get(stream) ?? createByteWriter();
  const reads: SegmentRead[] = [];
  let isRemoved = false;
  const bytesOf = (stream: SegmentStream): Uint8Array => writtenBytes(writerOf(stream));
  return {
    sink: {
      append: (stream, bytes) => writeBytes(writerOf(stream), bytes),
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
