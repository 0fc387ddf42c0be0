import { segmentStreams, type SegmentStream } from '#shared/search/segment/segment-storage.ts';

const kilobyte = 1024;

/**
 * Bytes of a page, the last of a stream aside: Chromium keeps values of 64 KB and more in files of their own. Of the dictionary
 * and of the ids a search reads short pieces here and there, of the rest mostly long ones.
 */
export const pageSizes: Readonly<Record<SegmentStream, number>> = {
  dictionary: 8 * kilobyte,
  documents: 48 * kilobyte,
  positions: 48 * kilobyte,
  forms: 48 * kilobyte,
  columns: 48 * kilobyte,
  ids: 8 * kilobyte,
};

/** Pages that a stream can have: three gigabytes of postings, half a gigabyte of terms. */
const mostPages = 2 ** 16;
/** Streams that a segment can have. */
const mostStreams = 2 ** 3;

/** The key of a page: pages of a stream follow each other, and streams of a segment. */
export function pageKey(segment: number, stream: SegmentStream, page: number): number {
  if (page >= mostPages) throw new RangeError('the stream is too long');
  return (segment * mostStreams + segmentStreams.indexOf(stream)) * mostPages + page;
}

/** No page of this segment or a later one has a lower key, and all pages of earlier ones do. */
export const firstKeyOf = (segment: number): number => segment * mostStreams * mostPages;
