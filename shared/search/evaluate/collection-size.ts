import type { SegmentReader } from '#shared/search/segment/segment-reader.ts';
import type { CollectionSize } from './bm25.ts';

/** Counts the articles of segments and their words, tombstones left out: whole numbers, so that the segments do not matter. */
export async function measureCollection(segments: readonly SegmentReader[]): Promise<CollectionSize> {
  let articleCount = 0;
  let wordCount = 0;
  for (const segment of segments) {
    const { deleted } = segment;
    wordCount += segment.wordCount;
    const lengths = deleted.length > 0 ? await segment.readLengths() : null;
    for (const document of deleted) wordCount -= lengths?.[document] ?? 0;
    articleCount += segment.documentCount - segment.deleted.length;
  }
  return { articleCount, meanLength: articleCount === 0 ? 1 : Math.max(1, wordCount / articleCount) };
}
