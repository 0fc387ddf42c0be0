import { newestGeneration, segmentsOf, type StoredIndexSegment } from '#renderer/search/stored-index.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import { addLacking, renewArticles, type Indexing } from './index-articles.ts';

/** Articles that become one segment. */
const blockSize = 2_000;

const newestSegments = ({ writer: { index } }: Indexing): readonly StoredIndexSegment[] =>
  segmentsOf(index.segments, newestGeneration(index.state));

/** What the newest generation lacks of the articles that are stored; what it holds beyond them is taken out. */
async function findLacking(indexing: Indexing): Promise<readonly ArticleId[]> {
  const { collection, finder } = indexing;
  const stored = await collection.articles.toCollection().primaryKeys();
  const live = await finder.listLive(newestSegments(indexing));
  const lacking = stored.filter(id => !live.has(id));
  for (const id of stored) live.delete(id);
  if (live.size > 0) await renewArticles(indexing, live);
  return lacking;
}

/**
 * Brings the newest generation to hold all articles that are stored and no others, whatever it held before: that is how an
 * index is first made, made anew, gone on with after a kill, and healed. What is queued goes first (`drain`, which answers
 * whether anything was): it is what the analyst waits for.
 */
export async function reconcile(indexing: Indexing, drain: () => Promise<boolean>): Promise<void> {
  const { writer, finder } = indexing;
  let lacking = await findLacking(indexing);
  if (lacking.length > 0) await writer.publish({ state: { lacking: lacking.length }, keepsAnswers: true });
  while (lacking.length > 0) {
    if (await drain()) {
      const live = await finder.listLive(newestSegments(indexing));
      lacking = lacking.filter(id => !live.has(id));
    }
    const block = lacking.slice(0, blockSize);
    lacking = lacking.slice(blockSize);
    await addLacking(indexing, block, lacking.length);
  }
}
