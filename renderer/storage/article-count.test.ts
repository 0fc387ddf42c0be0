import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readKeptCount, settleArticleCount } from './article-count.ts';
import { CollectionDatabase } from './database.ts';

let database: CollectionDatabase;
let count = 0;
beforeEach(() => {
  count += 1;
  database = new CollectionDatabase(`count-${count}`);
});
afterEach(() => database.delete());

const keep = (value: number) => database.counters.put({ name: 'articles', value });

it('is counted where none or a wrong one was kept while the list was read', async () => {
  await settleArticleCount(database, 0);
  expect(await readKeptCount(database)).toBe(0);
  await keep(240);
  await settleArticleCount(database, 0, 240);
  expect(await readKeptCount(database)).toBe(0);
});

it('is left to an import that went on while the list was read', async () => {
  await keep(240);
  const countAll = vi.spyOn(database.articles, 'count');
  await settleArticleCount(database, 200, 200);
  expect(countAll).not.toHaveBeenCalled();
  expect(await readKeptCount(database)).toBe(240);
});
