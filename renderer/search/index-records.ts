import type { SegmentHeader } from '#shared/search/segment/segment-header.ts';

/**
 * One making of the index of all articles. Where the rules change there are two for a while: that which answers, and the next
 * one.
 */
export interface Generation {
  readonly number: number;
  /** Of the rules by which its texts were analysed. */
  readonly analyser: number;
}

/** A segment that is published: all its pages are there. */
export interface SegmentRecord {
  readonly id: number;
  readonly header: SegmentHeader;
  /** The generations that it belongs to, rising: what changes while the next one is made belongs to both. */
  readonly generations: readonly number[];
}

/** Documents of a segment that are no longer in the index, rising. */
export interface TombstoneRecord {
  readonly segment: number;
  readonly deleted: Int32Array;
}

/** Says which segments there are; written with each change of them. */
export interface StateRecord {
  readonly name: 'index';
  /** Another one where the index was thrown away and begun again: numbers then begin anew. */
  readonly birth: string;
  /** Rises with each change of segments or tombstones. */
  readonly revision: number;
  /** Rises with those after which a search may find something else: not with merges, nor while the next generation is made. */
  readonly answers: number;
  /** Of the segments (see `segmentFormat`). */
  readonly format: number;
  /** That which answers. */
  readonly generation: Generation;
  /** That which is being made; null while none is. */
  readonly next: Generation | null;
  /** The highest number that a segment ever had: page caches know segments by it. */
  readonly lastSegment: number;
  /** Articles in the newest generation. */
  readonly indexed: number;
  /** Articles that the newest generation was found to lack; while it is made these are many. */
  readonly lacking: number;
}

/** The database that holds the index of a collection. */
export const indexName = (collection: string): string => `${collection}-search`;
