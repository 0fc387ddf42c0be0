import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createPageCache } from '#renderer/search/pages/page-cache.ts';
import { readStoredIndex } from '#renderer/search/stored-index.ts';
import {
  articleOf,
  deleteBoth,
  find,
  idOf,
  importFile,
  indexAll,
  openMadeCollection,
  wordNode,
  type OpenedCollection,
} from '#renderer/search/testing/made-collection.ts';
import { analyserVersion, createAnalyser } from '#shared/search/analyse/analyser.ts';
import { createDocumentFinder } from './document-finder.ts';
import { drainQueue } from './drain-queue.ts';
import type { Indexing } from './index-articles.ts';
import { openIndexWriter } from './index-writer.ts';
import { mergeOnce } from './merge-once.ts';

let opened: OpenedCollection;
beforeEach(() => {
  opened = openMadeCollection();
});
afterEach(() => deleteBoth(opened));

async function openIndexing(): Promise<Indexing> {
  const cache = createPageCache(opened.database, 1_000_000);
  return {
    collection: opened.collection,
    writer: await openIndexWriter(opened.database, analyserVersion),
    cache,
    finder: createDocumentFinder(cache),
    visitWords: createAnalyser(),
  };
}

const story = (n: number, place: string) => [articleOf(`خبر ${n}`, `غمرت السيول ${place} أمس.`)];
const never = (): Promise<void> => Promise.resolve();

/** Ten files, each in a segment of its own. */
async function openTenSegments(): Promise<Indexing> {
  await indexAll(opened);
  const indexing = await openIndexing();
  for (let n = 1; n <= 10; n++) {
    await importFile(opened.collection, n, story(n, n % 2 ? 'الميناء' : 'السوق'));
    await drainQueue(indexing);
  }
  return indexing;
}

it('makes one segment of many, which finds what they found', async () => {
  const indexing = await openTenSegments();
  const { answers } = indexing.writer.index.state;
  const before = [await find(opened, wordNode('الميناء')), await find(opened, wordNode('السوق'))];
  expect(await mergeOnce(indexing, { isBusy: false, betweenSteps: never })).toBe(true);
  const after = await readStoredIndex(opened.database);
  expect(after?.segments).toHaveLength(1);
  expect(after?.state.answers).toBe(answers);
  expect([await find(opened, wordNode('الميناء')), await find(opened, wordNode('السوق'))]).toEqual(before);
  expect(await mergeOnce(indexing, { isBusy: false, betweenSteps: never })).toBe(false);
});

it('takes out of the new segment what changes while it is being written', async () => {
  const indexing = await openTenSegments();
  await importFile(opened.collection, 11, story(1, 'المطار'), '/news/1.txt');
  let drained = 0;
  const betweenSteps = async (): Promise<void> => {
    if (await drainQueue(indexing)) drained += 1;
  };
  await mergeOnce(indexing, { isBusy: false, betweenSteps });
  expect(drained).toBe(1);
  const found = await find(opened, wordNode('الميناء'));
  expect(found).toHaveLength(4);
  expect(found).not.toContain(idOf(1));
  expect(await find(opened, wordNode('المطار'))).toEqual([idOf(1)]);
});

it('keeps the pages of segments that have gone for searches that began before, until it is told to drop them', async () => {
  const indexing = await openTenSegments();
  const before = await opened.database.pages.count();
  await mergeOnce(indexing, { isBusy: false, betweenSteps: never });
  expect(await opened.database.pages.count()).toBeGreaterThan(before);
  await indexing.writer.sweep();
  expect(await opened.database.pages.count()).toBeLessThan(before / 4);
});

it('removes a segment of which nothing is left', async () => {
  await importFile(opened.collection, 1, story(1, 'الميناء'));
  await indexAll(opened);
  const indexing = await openIndexing();
  await opened.collection.transaction('rw', opened.collection.tables, async () => {
    await opened.collection.articles.clear();
    await opened.collection.searchQueue.add({ ids: [idOf(1)], size: 1, queuedAt: Date.now() });
  });
  await drainQueue(indexing);
  await mergeOnce(indexing, { isBusy: false, betweenSteps: never });
  expect(await readStoredIndex(opened.database)).toMatchObject({ segments: [], state: { indexed: 0 } });
});
