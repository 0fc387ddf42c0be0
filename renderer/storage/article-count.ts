import type { CollectionDatabase } from './database.ts';

/*
 * IndexedDB counts a hundred thousand records by walking over them. The number is kept beside them instead, from the first
 * time that a list was read whole: what older versions left has none.
 */

/** Call inside the transaction that adds or, with a negative number, removes articles. */
export async function countArticles(database: CollectionDatabase, by: number): Promise<void> {
  const known = await database.counters.get('articles');
  if (known && by !== 0) await database.counters.put({ name: 'articles', value: known.value + by });
}

/** The number that is kept; undefined where none is. */
export const readKeptCount = async (database: CollectionDatabase): Promise<number | undefined> =>
  (await database.counters.get('articles'))?.value;

/** How many articles there are. Call inside a transaction over articles and counters. */
export const readArticleCount = async (database: CollectionDatabase): Promise<number> =>
  (await readKeptCount(database)) ?? (await database.articles.count());

/**
 * Keeps the number, where so many were found and another one or none was kept, `before` they were read and after. Where that
 * has changed in between an import goes on: to count would have it wait, and it keeps the number itself.
 */
export async function settleArticleCount(
  database: CollectionDatabase,
  found: number,
  before?: number,
): Promise<void> {
  const kept = await readKeptCount(database);
  if (kept === found || kept !== before) return;
  await database.transaction('rw', database.articles, database.counters, async () =>
    database.counters.put({ name: 'articles', value: await database.articles.count() }),
  );
}
