import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, expect, it, vi } from 'vitest';
import { createIndexConnection } from './index-connection.ts';
import { IndexDatabase } from './index-database.ts';
import { beginIndex } from './indexing/publish.ts';
import { readState, readStoredIndex } from './stored-index.ts';

const collection = 'connected';
afterEach(() => Dexie.delete(new IndexDatabase(collection).name));

const begin = async (): Promise<IndexDatabase> => {
  const database = new IndexDatabase(collection);
  await beginIndex(database, 1, 0);
  return database;
};

it('an index that nobody has made is none, and looking for it makes none', async () => {
  const connection = createIndexConnection(collection);
  expect(await readStoredIndex(connection)).toBeNull();
  expect(await readState(connection)).toBeUndefined();
  expect(await Dexie.exists(new IndexDatabase(collection).name)).toBe(false);
});

it('an index is read as it was written, also where it was looked for before it was there', async () => {
  const connection = createIndexConnection(collection);
  expect(await readState(connection)).toBeUndefined();
  const database = await begin();
  expect(await readState(connection)).toEqual(await database.state.get('index'));
  expect(await readStoredIndex(connection)).toEqual(await readStoredIndex(database));
  database.close();
});

it('an index that is read can be deleted and made anew, and is then read anew', async () => {
  const connection = createIndexConnection(collection);
  (await begin()).close();
  const before = await readState(connection);
  await Dexie.delete(new IndexDatabase(collection).name);
  expect(await readState(connection)).toBeUndefined();
  (await begin()).close();
  const after = await readState(connection);
  expect([before?.birth === after?.birth, after?.revision]).toEqual([false, 1]);
});

it('an index gives way to a newer version of the program while it is read', async () => {
  const connection = createIndexConnection(collection);
  const database = await begin();
  await readState(connection);
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const newer = new Dexie(database.name);
  newer.version(database.verno + 1).stores({ news: 'id' });
  await newer.open();
  expect(newer.verno).toBe(database.verno + 1);
  newer.close();
  warned.mockRestore();
});
