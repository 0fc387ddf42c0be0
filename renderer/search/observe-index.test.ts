import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createArticleRepository } from '#renderer/storage/article-repository.ts';
import { observeIndex, type SeenIndex } from './observe-index.ts';
import {
  articleOf,
  deleteBoth,
  idOf,
  importFile,
  indexAll,
  openAgain,
  openMadeCollection,
  type OpenedCollection,
} from './testing/made-collection.ts';

let opened: OpenedCollection;
let seen: SeenIndex[];
let wakes: number;
let errors: unknown[];
beforeEach(() => {
  opened = openMadeCollection();
  seen = [];
  wakes = 0;
  errors = [];
});
afterEach(() => deleteBoth(opened));

const observe = (): void =>
  observeIndex(opened.collection, opened.database, {
    onIndex: next => seen.push(next),
    onQueue: () => (wakes += 1),
    onError: error => errors.push(error),
  });
const lastSeen = (wanted: Partial<SeenIndex>) =>
  vi.waitFor(() => expect(seen.at(-1)).toMatchObject(wanted), { timeout: 5_000 });

describe('what is seen of an index from outside', () => {
  it('is that it is being made where there is none, and what waits for it', async () => {
    await importFile(opened.collection, 1, [articleOf('سيول', 'نص.'), articleOf('قمح', 'نص آخر.')]);
    observe();
    await lastSeen({ indexed: 0, waiting: 2, isRebuilding: true });
    expect(wakes).toBeGreaterThan(0);
  });

  it('is that it is being made where there is one of another format, which nothing is found in', async () => {
    await importFile(opened.collection, 1, [articleOf('سيول', 'نص.')]);
    await indexAll(opened);
    await opened.database.state.update('index', { format: 0 });
    observe();
    await lastSeen({ indexed: 0, isRebuilding: true });
    await indexAll(opened);
    await lastSeen({ indexed: 1, waiting: 0, isRebuilding: false });
    expect(seen[0]).toMatchObject({ indexed: 0, isRebuilding: true });
  });

  it('is how far it is, with another stamp after each change that searches can show', async () => {
    await importFile(opened.collection, 1, [articleOf('سيول', 'نص.')]);
    await indexAll(opened);
    observe();
    await lastSeen({ indexed: 1, waiting: 0, isRebuilding: false });
    const before = seen.at(-1)?.stamp;
    await createArticleRepository(opened.collection).correct(idOf(1), { tags: ['سدود'] });
    await lastSeen({ indexed: 1, waiting: 1, stamp: before ?? '' });
    await indexAll(opened);
    await lastSeen({ indexed: 1, waiting: 0 });
    expect(seen.at(-1)?.stamp).not.toBe(before);
  });

  it('has the index looked after once at the start, though nothing is queued, and with each change', async () => {
    await indexAll(opened);
    observe();
    await lastSeen({ isRebuilding: false });
    await vi.waitFor(() => expect(wakes).toBe(1), { timeout: 5_000 });
    await importFile(opened.collection, 1, [articleOf('سيول', 'نص.')]);
    await lastSeen({ waiting: 1 });
    // Once more where the write ends while its queue is being read.
    expect([2, 3]).toContain(wakes);
  });

  it('is why it can not be seen, until it can be seen again', async () => {
    await indexAll(opened);
    observe();
    await lastSeen({ indexed: 0, isRebuilding: false });
    vi.spyOn(opened.database.state, 'get').mockReturnValueOnce(Dexie.Promise.reject(new Error('no room')));
    const other = openAgain(opened.collection.name);
    await importFile(other.collection, 1, [articleOf('سيول', 'نص.')]);
    await indexAll(other);
    await vi.waitFor(() => expect(errors).toContainEqual({ code: 'internal' }), { timeout: 5_000 });
    await importFile(other.collection, 2, [articleOf('قمح', 'نص آخر.')]);
    await indexAll(other);
    await lastSeen({ indexed: 2, waiting: 0 });
    expect(errors).toEqual([{ code: 'internal' }, null]);
    other.collection.close();
    other.database.close();
  });
});
