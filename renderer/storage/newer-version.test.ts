import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, expect, it, vi } from 'vitest';
import { IndexDatabase } from '#renderer/search/index-database.ts';
import { newArticleId } from '#shared/ids/ids.ts';
import { sourceIdNumber } from '#shared/testing/build-imported-source.ts';
import { createArticleRepository } from './article-repository.ts';
import { CollectionDatabase } from './database.ts';

let count = 0;
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

const openCollection = async (): Promise<CollectionDatabase> => {
  const database = new CollectionDatabase(`newer-${++count}`);
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  await database.open();
  return database;
};

it('a collection that a newer version opened in another window is closed in this one, which says so from then on', async () => {
  const database = await openCollection();
  const articles = createArticleRepository(database);
  const id = newArticleId(sourceIdNumber(1), 0);
  await openNewer(database.name, database.verno + 1);
  const closed = { ok: false, error: { code: 'closed' } };
  expect(await articles.correct(id, { tags: ['سدود'] })).toEqual(closed);
  expect(await articles.correct(id, { tags: ['سدود'] })).toEqual(closed);
});

it('an index is closed by a newer version for good, and can be made anew where it was only deleted', async () => {
  const { name } = await openCollection();
  const index = new IndexDatabase(name);
  await index.open();
  await Dexie.delete(index.name);
  expect(await index.segments.count()).toBe(0);
  await openNewer(index.name, index.verno + 1);
  await expect(index.segments.count()).rejects.toThrow(Dexie.DatabaseClosedError);
});
