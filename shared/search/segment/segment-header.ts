import type { SegmentSource, SegmentStream } from './segment-storage.ts';

/** Raise it when bytes or headers change their form: older segments can't be read any more then. */
export const segmentFormat = 3;

/** What must be known of a segment before any of its bytes is read. Structured-cloneable, about one byte a document. */
export interface SegmentHeader {
  readonly documentCount: number;
  readonly termCount: number;
  /** How many bytes each stream has. */
  readonly byteCounts: Readonly<Record<SegmentStream, number>>;
  /** Of all documents together, titles included. */
  readonly wordCount: number;
  /**
   * The sparse dictionary: the parting of each block of terms, written after the one before it, the first of each group whole,
   * and how many bytes the block has.
   */
  readonly blocks: Uint8Array;
  /** Where each group begins in `blocks`, and where its first block does in the dictionary, in turns. */
  readonly groups: Uint32Array;
  /** Where in their stream the columns end, in the order in which they are written. */
  readonly columnEnds: readonly number[];
  /** Where in their stream the runs of ids end. */
  readonly idRunEnds: Uint32Array;
}

/** A segment as it is kept. */
export interface StoredSegment {
  readonly header: SegmentHeader;
  readonly source: SegmentSource;
  /** Its tombstones: documents that are no longer in the index, rising. */
  readonly deleted: Int32Array;
}
