import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, expect, it, vi } from 'vitest';
import { newArticleId } from '#shared/ids/ids.ts';
import { sourceIdNumber } from '#shared/testing/build-imported-source.ts';
import { createArticleRepository } from './article-repository.ts';
import { CollectionDatabase } from './database.ts';

const opened: Dexie[] = [];
afterEach(async () => {
  vi.restoreAllMocks();
  for (const database of opened.splice(0)) await database.delete();
});

/** As the window of a newer version opens it beside this one. */
async function openNewer(name: string, version: number): Promise<Dexie> {
  const newer = new Dexie(name);
  newer.version(version).stores({ news: 'id' });
  opened.push(newer);
  return newer.open();
}

it('a collection that a newer version opened in another window is closed in this one, which says so from then on', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const database = new CollectionDatabase('overtaken');
  await database.open();
  const articles = createArticleRepository(database);
  const id = newArticleId(sourceIdNumber(1), 0);
  await openNewer(database.name, database.verno + 1);
  const closed = { ok: false, error: { code: 'closed' } };
  expect(await articles.correct(id, { tags: ['سدود'] })).toEqual(closed);
  expect(await articles.correct(id, { tags: ['سدود'] })).toEqual(closed);
});
