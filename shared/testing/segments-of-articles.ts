import { createAnalyser } from '#shared/search/analyse/analyser.ts';
import type { SearchableArticle } from '#shared/search/searchable-article.ts';
import { createSegmentBuilder } from '#shared/search/segment/build/segment-builder.ts';
import { openSegment } from '#shared/search/segment/open-segment.ts';
import type { SegmentReader } from '#shared/search/segment/segment-reader.ts';
import type { StoredSegment } from '#shared/search/segment/segment-header.ts';
import { createSegmentInMemory } from './segment-in-memory.ts';

/** Articles of one segment, with those that are no longer in the index. */
export interface SegmentContent {
  readonly articles: readonly SearchableArticle[];
  /** Places of tombstoned ones, rising. */
  readonly deleted: readonly number[];
}

/** Makes a segment in memory, as it is kept. */
export async function storeSegment({ articles, deleted }: SegmentContent): Promise<StoredSegment> {
  const builder = createSegmentBuilder(createAnalyser());
  for (const article of articles) builder.add(article);
  const { sink, source } = createSegmentInMemory();
  return { header: await builder.write(sink), source, deleted: Int32Array.from(deleted) };
}

/** Makes segments of articles, to be searched. */
export async function segmentsOf(contents: readonly SegmentContent[]): Promise<readonly SegmentReader[]> {
  const stored = await Promise.all(contents.map(storeSegment));
  return stored.map((segment, id) => openSegment({ ...segment, id }));
}
