import type { ArticleId } from '#shared/ids/ids.ts';
import type { CollectionDatabase } from './database.ts';

/**
 * Notes that these articles came, changed or went, for the search index. Call inside the transaction that writes them: what
 * is stored is then either found or waits to be.
 */
export async function noteChanged(database: CollectionDatabase, ids: readonly ArticleId[]): Promise<void> {
  if (ids.length > 0) await database.searchQueue.add({ ids: [...ids], size: ids.length });
}

/** Notes that what is found in articles with these words may have changed. Call inside the transaction that does it. */
export async function noteWordsChanged(database: CollectionDatabase, words: string): Promise<void> {
  await database.searchQueue.add({ ids: [], size: 0, words });
}
