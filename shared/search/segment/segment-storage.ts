/**
 * The streams of bytes that a segment consists of. The dictionary holds the terms, and the postings of those that are rare. Of
 * the others `documents` says which hold a term and how often, after its skip list; `positions` where it stands in them; `forms`
 * how it can be spelt and how it is at each place, which only words in quotation marks ask for. `columns` are all that articles
 * can be found or ordered by besides words, and `ids` which articles they are.
 */
export const segmentStreams = ['dictionary', 'documents', 'positions', 'forms', 'columns', 'ids'] as const;
/** See `segmentStreams`. */
export type SegmentStream = (typeof segmentStreams)[number];

/** Takes the bytes of one new segment, stream by stream, in order. */
export interface SegmentSink {
  /** Copies the bytes. */
  append(stream: SegmentStream, bytes: Uint8Array): void;
  /** To be awaited now and then: holds back while too much waits to be stored. */
  drain(): Promise<void>;
}

/** Reads the bytes of one segment. Throws `MissingPage` where the segment has been removed meanwhile. */
export interface SegmentSource {
  read(stream: SegmentStream, from: number, to: number): Promise<Uint8Array>;
}

/** The segment was merged into another one and its bytes are gone: look for the newer segments and ask again. */
export class MissingPage extends Error {}
