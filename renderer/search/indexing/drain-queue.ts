import type { CollectionDatabase, SearchQueueEntry } from '#renderer/storage/database.ts';
import { noteChanged } from '#renderer/storage/search-queue.ts';
import { findWithWords } from './find-with-words.ts';
import { renewArticles, type Indexing } from './index-articles.ts';

/** Articles that become one segment at most, unless one entry has more. */
const mostArticles = 2_000;
const mostEntries = 400;

async function readEntries({ searchQueue }: CollectionDatabase): Promise<readonly SearchQueueEntry[]> {
  let [entries, articles] = [0, 0];
  const isOneTooMany = ({ size }: SearchQueueEntry): boolean => {
    entries += 1;
    articles += size;
    return entries > 1 && articles > mostArticles;
  };
  // One by one: so many entries of a thousand articles each would be read to take two.
  return searchQueue.orderBy(':id').until(isOneTooMany).limit(mostEntries).toArray();
}

const keysOf = (entries: readonly SearchQueueEntry[]): number[] =>
  entries.flatMap(({ key }) => (key === undefined ? [] : [key]));

/** Puts the articles that hold the words of an entry in its stead: they may be very many. */
async function resolveWords(indexing: Indexing, entry: SearchQueueEntry): Promise<void> {
  if (entry.words === undefined) return;
  const { collection } = indexing;
  const found = await findWithWords(indexing, entry.words);
  await collection.transaction('rw', collection.searchQueue, async () => {
    await collection.searchQueue.bulkDelete(keysOf([entry]));
    await noteChanged(collection, found);
  });
}

/**
 * Brings some of what is queued into the index, in the order in which it was queued, and answers whether there was
 * anything. Entries go once their articles are published: after a kill in between they are dealt with again.
 */
export async function drainQueue(indexing: Indexing): Promise<boolean> {
  const { collection } = indexing;
  const entries = await readEntries(collection);
  if (entries.length === 0) return false;
  for (const entry of entries) await resolveWords(indexing, entry);
  await renewArticles(indexing, new Set(entries.flatMap(({ ids }) => ids)));
  await collection.searchQueue.bulkDelete(keysOf(entries));
  return true;
}
