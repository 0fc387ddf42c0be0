import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createPageCache } from '#renderer/search/pages/page-cache.ts';
import {
  articleOf,
  deleteBoth,
  find,
  idOf,
  importFile,
  openMadeCollection,
  wordNode,
  type OpenedCollection,
} from '#renderer/search/testing/made-collection.ts';
import { noteChanged, noteWordsChanged } from '#renderer/storage/search-queue.ts';
import { analyserVersion, createAnalyser } from '#shared/search/analyse/analyser.ts';
import { createDocumentFinder } from './document-finder.ts';
import { drainQueue } from './drain-queue.ts';
import type { Indexing } from './index-articles.ts';
import { openIndexWriter } from './index-writer.ts';

let opened: OpenedCollection;
let indexing: Indexing;
beforeEach(async () => {
  opened = openMadeCollection();
  const cache = createPageCache(opened.database, 1_000_000);
  indexing = {
    collection: opened.collection,
    writer: await openIndexWriter(opened.database, analyserVersion),
    cache,
    finder: createDocumentFinder(cache),
    visitWords: createAnalyser(),
  };
});
afterEach(() => deleteBoth(opened));

const queued = async () => (await opened.collection.searchQueue.toArray()).map(({ ids }) => ids.length);

it('brings in what a file brought, and says when nothing is left', async () => {
  await importFile(opened.collection, 1, [articleOf('سيول', 'غمرت المياه الشوارع.')]);
  expect(await drainQueue(indexing)).toBe(true);
  expect(await find(opened, wordNode('المياه'))).toEqual([idOf(1)]);
  expect(await drainQueue(indexing)).toBe(false);
});

it('deals with so many articles at once, in the order in which they were queued', async () => {
  await noteChanged(
    opened.collection,
    Array.from({ length: 4_500 }, (_, n) => idOf(n)),
  );
  await drainQueue(indexing);
  expect(await queued()).toEqual([1_000, 1_000, 500]);
  await drainQueue(indexing);
  expect(await queued()).toEqual([500]);
});

it('reads no more of the queue than it deals with', async () => {
  const { searchQueue } = opened.collection;
  for (let n = 0; n < 20; n++)
    await noteChanged(
      opened.collection,
      Array.from({ length: 1_000 }, (_, at) => idOf(n, at)),
    );
  let read = 0;
  searchQueue.hook('reading', entry => {
    read += 1;
    return entry;
  });
  await drainQueue(indexing);
  expect(read).toBeLessThanOrEqual(3);
});

it('queues the articles that hold words of which something is rejected, before it reads them again', async () => {
  await importFile(opened.collection, 1, [
    articleOf('سيول', 'قال عمر الحسيني.'),
    articleOf('قمح', 'قال غيره.'),
  ]);
  await drainQueue(indexing);
  await noteWordsChanged(opened.collection, 'الحسيني');
  await drainQueue(indexing);
  expect(await opened.collection.searchQueue.toArray()).toMatchObject([{ ids: [idOf(1)], size: 1 }]);
});
