import { segmentStreams, type SegmentStream } from '#shared/search/segment/segment-storage.ts';

/** Bytes of a page, the last of a stream aside: Chromium keeps values of 64 KB and more in files of their own. */
export const pageSize = 48 * 1024;

/** Pages that a stream can have: three gigabytes. */
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
