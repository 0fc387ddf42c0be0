import type { ArticleId } from '#shared/ids/ids.ts';
import type { CollectionDatabase, SearchQueueEntry } from './database.ts';

/** The index looks at whole entries: one of a hundred thousand articles would have to be begun again after a kill. */
const mostInEntry = 1_000;

/**
 * Notes that these articles came, changed or went, for the search index. Call inside the transaction that writes them: what
 * is stored is then either found or waits to be.
 */
export async function noteChanged(database: CollectionDatabase, ids: readonly ArticleId[]): Promise<void> {
  const entries: SearchQueueEntry[] = [];
  const queuedAt = Date.now();
  for (let at = 0; at < ids.length; at += mostInEntry) {
    const part = ids.slice(at, at + mostInEntry);
    entries.push({ ids: part, size: part.length, queuedAt });
  }
  if (entries.length > 0) await database.searchQueue.bulkAdd(entries);
}

/** Notes that what is found in articles with these words may have changed. Call inside the transaction that does it. */
export async function noteWordsChanged(database: CollectionDatabase, words: string): Promise<void> {
  await database.searchQueue.add({ ids: [], size: 0, queuedAt: Date.now(), words });
}
