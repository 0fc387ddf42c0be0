import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, it, vi } from 'vitest';
import { IndexDatabase } from './index-database.ts';

it('an index is closed by a newer version for good, and can be made anew where it was only deleted', async () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const index = new IndexDatabase('overtaken');
  await index.open();
  await Dexie.delete(index.name);
  expect(await index.segments.count()).toBe(0);
  const newer = new Dexie(index.name);
  newer.version(index.verno + 1).stores({ news: 'id' });
  await newer.open();
  await expect(index.segments.count()).rejects.toThrow(Dexie.DatabaseClosedError);
  await newer.delete();
  warned.mockRestore();
});
