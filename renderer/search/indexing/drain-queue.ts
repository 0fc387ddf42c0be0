import type { CollectionDatabase, SearchQueueEntry } from '#renderer/storage/database.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import { findWithWords } from './find-with-words.ts';
import { renewArticles, type Indexing } from './index-articles.ts';

/** Articles that become one segment at most, unless one entry has more. */
const mostArticles = 2_000;
const mostEntries = 400;

async function readEntries({ searchQueue }: CollectionDatabase): Promise<readonly SearchQueueEntry[]> {
  const entries = await searchQueue.limit(mostEntries).toArray();
  let articles = 0;
  const isOneTooMany = ({ size }: SearchQueueEntry): boolean => (articles += size) > mostArticles;
  const end = entries.findIndex((entry, at) => isOneTooMany(entry) && at > 0);
  return end < 0 ? entries : entries.slice(0, end);
}

/**
 * Brings some of what is queued into the index, in the order in which it was queued, and answers whether there was
 * anything. Entries go once their articles are published: after a kill in between they are dealt with again.
 */
export async function drainQueue(indexing: Indexing): Promise<boolean> {
  const { collection } = indexing;
  const entries = await readEntries(collection);
  if (entries.length === 0) return false;
  const ids = new Set<ArticleId>(entries.flatMap(entry => entry.ids));
  for (const { words } of entries)
    if (words !== undefined) for (const id of await findWithWords(indexing, words)) ids.add(id);
  await renewArticles(indexing, ids);
  await collection.searchQueue.bulkDelete(entries.flatMap(({ key }) => (key === undefined ? [] : [key])));
  return true;
}
