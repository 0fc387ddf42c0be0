import type { SegmentSource, SegmentStream } from './segment-storage.ts';

/** Raise it when bytes or headers change their form: older segments can't be read any more then. */
export const segmentFormat = 2;

/** What must be known of a segment before any of its bytes is read. Structured-cloneable, about one byte a document. */
export interface SegmentHeader {
  readonly documentCount: number;
  readonly termCount: number;
  /** How many bytes each stream has. */
  readonly byteCounts: Readonly<Record<SegmentStream, number>>;
  /** The sparse dictionary: what each block of terms begins with, and where. */
  readonly blocks: Uint8Array;
  /** Where in their stream the columns end, in the order in which they are written. */
  readonly columnEnds: readonly number[];
}

/** A segment as it is kept. */
export interface StoredSegment {
  readonly header: SegmentHeader;
  readonly source: SegmentSource;
  /** Its tombstones: documents that are no longer in the index, rising. */
  readonly deleted: Int32Array;
}
