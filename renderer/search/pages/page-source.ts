import { MissingPage, type SegmentSource } from '#shared/search/segment/segment-storage.ts';
import type { PageCache } from './page-cache.ts';
import { pageKey, pageSizes } from './page-key.ts';

/** A longer read is of a whole column, which its reader keeps decoded: remembering its pages would drive out all others. */
const longestKept = 400_000;

function joinPages(pages: readonly Uint8Array[], from: number, length: number): Uint8Array {
  const [only] = pages;
  if (pages.length === 1 && only) return only.subarray(from, from + length);
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const [index, page] of pages.entries()) {
    const part = page.subarray(index === 0 ? from : 0).subarray(0, length - at);
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** The bytes of a segment, out of its pages. */
export const createPageSource = (cache: PageCache, segment: number): SegmentSource => ({
  async read(stream, from, to) {
    if (to <= from) return new Uint8Array(0);
    const pageSize = pageSizes[stream];
    const first = Math.floor(from / pageSize);
    const last = Math.floor((to - 1) / pageSize);
    const keys = Array.from({ length: last - first + 1 }, (_, at) => pageKey(segment, stream, first + at));
    const pages = await cache.read(keys, to - from <= longestKept);
    const start = from - first * pageSize;
    const there = pages.reduce((sum, page) => sum + page.length, 0);
    // Another index was begun under the same numbers.
    if (there < start + to - from) throw new MissingPage(`segment ${segment} has other pages`);
    return joinPages(pages, start, to - from);
  },
});
