import type { SegmentRecord } from '#renderer/search/index-records.ts';
import type { PageCache } from '#renderer/search/pages/page-cache.ts';
import type { CollectionDatabase } from '#renderer/storage/database.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import type { VisitWords } from '#shared/search/analyse/analysed-word.ts';
import { unite } from '#shared/search/evaluate/document-sets.ts';
import { createSegmentBuilder, type SegmentBuilder } from '#shared/search/segment/build/segment-builder.ts';
import { newestGeneration, type StoredIndexSegment } from '#renderer/search/stored-index.ts';
import type { DocumentFinder } from './document-finder.ts';
import type { IndexWriter } from './index-writer.ts';
import { readSearchable } from './read-searchable.ts';

/** What indexing works with. */
export interface Indexing {
  readonly collection: CollectionDatabase;
  readonly writer: IndexWriter;
  readonly cache: PageCache;
  readonly finder: DocumentFinder;
  readonly visitWords: VisitWords;
}

/** Words of articles in one segment, about 40 MB while it is built: a shelf of books does not have to fit into memory. */
const mostWords = 3_000_000;

async function writeSegments(
  { collection, writer, visitWords }: Indexing,
  ids: readonly ArticleId[],
  generations: readonly number[],
): Promise<readonly SegmentRecord[]> {
  const written: SegmentRecord[] = [];
  let builder: SegmentBuilder = createSegmentBuilder(visitWords);
  const write = async (): Promise<void> => {
    const full = builder;
    builder = createSegmentBuilder(visitWords);
    if (full.documentCount === 0) return;
    written.push({ ...(await writer.writeSegment(sink => full.write(sink))), generations });
  };
  for await (const articles of readSearchable(collection, ids)) {
    for (const article of articles) {
      builder.add(article);
      if (builder.wordCount > mostWords) await write();
    }
  }
  await write();
  return written;
}

async function findTombstones(
  finder: DocumentFinder,
  segments: readonly StoredIndexSegment[],
  ids: ReadonlySet<ArticleId>,
): Promise<ReadonlyMap<number, Int32Array>> {
  const found = await finder.find(segments, ids);
  return new Map(
    segments.flatMap(({ id, deleted }) => {
      const documents = found.get(id);
      return documents ? [[id, unite(deleted, Int32Array.from(documents))] as const] : [];
    }),
  );
}

/** Brings articles into the index as they are now, and takes out what it held of them before; those that are gone are taken out. */
export async function renewArticles(indexing: Indexing, ids: ReadonlySet<ArticleId>): Promise<void> {
  const { writer, finder } = indexing;
  const { generation, next } = writer.index.state;
  const generations = [...new Set([generation.number, next?.number ?? generation.number])];
  const put = await writeSegments(indexing, [...ids], generations);
  const tombstones = await findTombstones(finder, writer.index.segments, ids);
  if (put.length + tombstones.size > 0) await writer.publish({ put, tombstones });
}

/** Brings articles into the newest generation, which lacks them; so many others will be lacking then. */
export async function addLacking(
  indexing: Indexing,
  ids: readonly ArticleId[],
  lacking: number,
): Promise<void> {
  const { state } = indexing.writer.index;
  const newest = newestGeneration(state);
  const put = await writeSegments(indexing, ids, [newest]);
  const keepsAnswers = newest !== state.generation.number;
  await indexing.writer.publish({ put, keepsAnswers, state: { lacking } });
}
