import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SavedSearch } from '#shared/domain/search/saved-search.ts';
import { newSavedSearchId } from '#shared/ids/ids.ts';
import { firstObserved } from '#shared/testing/first-observed.ts';
import { CollectionDatabase } from './database.ts';
import { createSavedSearchRepository } from './saved-search-repository.ts';

let database: CollectionDatabase;
let count = 0;
beforeEach(() => {
  count += 1;
  database = new CollectionDatabase(`saved-searches-${count}`);
});
afterEach(() => database.delete());

const store = () => createSavedSearchRepository(database);
const search = (name: string, changedAt: string): SavedSearch => ({
  id: newSavedSearchId(name),
  name,
  search: { text: '"سد النهضة" OR الفيضان', choices: { outlet: ['الأهرام'], month: ['2026-05', ''] } },
  createdAt: '2026-05-01T00:00:00.000Z',
  changedAt,
  lookedAt: '2026-05-01T00:00:00.000Z',
});

describe('searches under names', () => {
  it('are there as they were when the collection is opened again, the one changed last first', async () => {
    await store().save(search('سيول', '2026-05-02'));
    await store().save(search('سدود', '2026-05-03'));
    database.close();
    database = new CollectionDatabase(database.name);
    expect(await firstObserved(store().observeSaved())).toEqual([
      search('سدود', '2026-05-03'),
      search('سيول', '2026-05-02'),
    ]);
  });

  it('are replaced by what has their id, and are gone once removed', async () => {
    await store().save(search('سيول', '2026-05-02'));
    await store().save({ ...search('سيول', '2026-05-04'), name: 'سيول الميناء' });
    expect((await firstObserved(store().observeSaved())).map(({ name }) => name)).toEqual(['سيول الميناء']);
    await store().remove(newSavedSearchId('سيول'));
    expect(await firstObserved(store().observeSaved())).toEqual([]);
  });

  it('keep their new name when they are noted as looked at late, and do not come back once removed', async () => {
    const old = search('سيول', '2026-05-02');
    await store().save(old);
    await store().change(old.id, { name: 'سيول الميناء' });
    await store().noteLookedAt(old.id, '2026-05-09T00:00:00.000Z');
    await store().noteLookedAt(old.id, '2026-05-08T00:00:00.000Z');
    expect(await firstObserved(store().observeSaved())).toEqual([
      { ...old, name: 'سيول الميناء', lookedAt: '2026-05-09T00:00:00.000Z' },
    ]);
    await store().remove(old.id);
    await store().noteLookedAt(old.id, '2026-05-10T00:00:00.000Z');
    await store().change(old.id, { name: 'سدود' });
    expect(await firstObserved(store().observeSaved())).toEqual([]);
  });
});
