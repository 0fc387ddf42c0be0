import type { Page } from '@playwright/test';

const databaseName = 'mizan-collection';

/**
 * Makes a collection larger by putting every article of it into it again under other names and dates, so many times: the
 * records are those that an import wrote. Answers with how many there are then.
 */
export const growCollection = (page: Page, times: number): Promise<number> =>
  page.evaluate(copyArticles, { name: databaseName, times });

interface Row {
  readonly id?: string;
  readonly articleId?: string;
  readonly sourceId?: string;
  readonly title?: string;
  readonly titleKey?: string;
  readonly published?: { readonly value: string } | null;
  readonly publishedKey?: string;
}

/** Runs in the page. */
async function copyArticles({
  name,
  times,
}: {
  readonly name: string;
  readonly times: number;
}): Promise<number> {
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error ?? new Error('not done')));
    });
  const ended = (transaction: IDBTransaction): Promise<void> =>
    new Promise((resolve, reject) => {
      transaction.addEventListener('complete', () => resolve());
      transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('not written')));
    });
  const database = await done(indexedDB.open(name));
  const tables = ['articles', 'bodies', 'events'];
  const reading = database.transaction(tables);
  const held = await Promise.all(
    tables.map(table => done(reading.objectStore(table).getAll() as IDBRequest<Row[]>)),
  );

  const renamed = (id: string, copy: number): string => `${copy.toString(16).padStart(4, '0')}${id.slice(4)}`;
  const day = (at: number): string =>
    new Date(Date.UTC(2012, 0, 1 + ((at * 7919) % 5000))).toISOString().slice(0, 10);
  const copied = (row: Row, copy: number, at: number): Row => ({
    ...row,
    ...(row.id !== undefined && { id: renamed(row.id, copy) }),
    ...(row.articleId !== undefined && { articleId: renamed(row.articleId, copy) }),
    ...(row.sourceId !== undefined && { sourceId: renamed(row.sourceId, copy) }),
    ...(row.title !== undefined && {
      title: `${row.title} (${copy})`,
      titleKey: `${row.titleKey} (${copy})`,
    }),
    ...(row.published && {
      published: { ...row.published, value: day(at) },
      publishedKey: day(at),
    }),
  });
  for (let copy = 1; copy <= times; copy++) {
    const writing = database.transaction(tables, 'readwrite', { durability: 'relaxed' });
    const written = ended(writing);
    held.forEach((rows, table) => {
      const store = writing.objectStore(tables[table] ?? '');
      rows.forEach((row, at) => store.put(copied(row, copy, copy * rows.length + at)));
    });
    await written;
  }
  const count = await done(database.transaction('articles').objectStore('articles').count());
  database.close();
  return count;
}
