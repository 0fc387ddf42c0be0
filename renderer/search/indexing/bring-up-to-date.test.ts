import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readStoredIndex } from '#renderer/search/stored-index.ts';
import {
  articleOf,
  deleteBoth,
  find,
  idOf,
  importFile,
  indexAll,
  openMadeCollection,
  segmentsWithPages,
  valueNode,
  wordNode,
  type OpenedCollection,
} from '#renderer/search/testing/made-collection.ts';
import { createArticleRepository } from '#renderer/storage/article-repository.ts';
import { removeArticles } from '#renderer/storage/commit/leave-source.ts';
import { createCorrectionRepository } from '#renderer/storage/correction-repository.ts';
import type { SearchQueueEntry } from '#renderer/storage/database.ts';
import { newStandingRejection } from '#shared/corrections/standing-rejection.ts';
import { assertPresent } from '#shared/result/assert.ts';
import { analyserVersion } from '#shared/search/analyse/analyser.ts';

let opened: OpenedCollection;
beforeEach(() => {
  opened = openMadeCollection();
});
afterEach(() => deleteBoth(opened));

const flood = articleOf('سيول في الميناء', 'غمرت المياه الشوارع.');
const wheat = articleOf('قمح', 'وصلت السفن إلى الميناء.');
const stored = async () => assertPresent(await readStoredIndex(opened.database), 'there is an index');
const remove = (n: number) =>
  opened.collection.transaction('rw', opened.collection.tables, async () => {
    await removeArticles(opened.collection, [idOf(n)]);
  });
const tag = (n: number, tags: readonly string[]) =>
  createArticleRepository(opened.collection).correct(idOf(n), { tags });

describe('an index', () => {
  it('is not there before one is made, and then holds what was stored before it', async () => {
    await importFile(opened.collection, 1, [flood]);
    await opened.collection.searchQueue.clear();
    expect(await find(opened, wordNode('سيول'))).toBe('no-index');
    await indexAll(opened);
    expect(await find(opened, wordNode('السيول'))).toEqual([idOf(1)]);
    expect((await stored()).state).toMatchObject({ indexed: 1, lacking: 0, next: null });
  });

  it('finds what is imported, under the tags it gets, and not what a changed file says no more', async () => {
    await importFile(opened.collection, 1, [flood]);
    await importFile(opened.collection, 2, [wheat]);
    await indexAll(opened);
    expect(await find(opened, wordNode('الميناء'))).toEqual([idOf(1), idOf(2)]);
    await importFile(opened.collection, 3, [articleOf('قمح', 'وصلت السفن إلى المرفأ.')], '/news/2.txt');
    await tag(1, ['سدود']);
    await indexAll(opened);
    expect(await find(opened, wordNode('الميناء'))).toEqual([idOf(1)]);
    expect(await find(opened, wordNode('المرفأ'))).toEqual([idOf(2)]);
    expect(await find(opened, valueNode('tag', 'سدود'))).toEqual([idOf(1)]);
  });

  it('finds no article that is gone', async () => {
    await importFile(opened.collection, 1, [flood]);
    await importFile(opened.collection, 2, [wheat]);
    await indexAll(opened);
    await remove(1);
    await indexAll(opened);
    expect(await find(opened, wordNode('الميناء'))).toEqual([idOf(2)]);
  });

  it('leaves nothing queued, and writes nothing where nothing has changed', async () => {
    await importFile(opened.collection, 1, [flood]);
    await indexAll(opened);
    expect(await opened.collection.searchQueue.count()).toBe(0);
    const before = await stored();
    await indexAll(opened);
    expect(await stored()).toEqual(before);
  });

  it('looks again at articles with the words of a name that is rejected in all of them', async () => {
    const entities = [
      { id: 'person:عمر', type: 'person', canonical: 'عمر الحسيني', aliases: [], mentions: [] } as const,
    ];
    const mentions = [{ span: { start: 4, end: 15 }, source: null, text: 'عمر الحسيني' }];
    const text = 'قال عمر الحسيني إن العمل ينتهي.';
    await importFile(opened.collection, 1, [
      articleOf('جسر', text, { entities: entities.map(entity => ({ ...entity, mentions })) }),
    ]);
    await indexAll(opened);
    expect(await find(opened, valueNode('entity', 'الحسيني'))).toEqual([idOf(1)]);
    const rejection = newStandingRejection('entity', 'person', 'عمر الحسيني', idOf(1), '2026-05-01');
    await createCorrectionRepository(opened.collection).changeStanding({ remove: [], put: [rejection] });
    await indexAll(opened);
    expect(await find(opened, valueNode('entity', 'الحسيني'))).toEqual([]);
    expect(await find(opened, wordNode('الحسيني'))).toEqual([idOf(1)]);
  });

  it('finds an article whose bytes are damaged by its title, and all others', async () => {
    await importFile(opened.collection, 1, [flood]);
    await importFile(opened.collection, 2, [wheat]);
    const packed = new Uint8Array([1, 2, 3]);
    await opened.collection.bodies.put({ articleId: idOf(1), analysisVersion: 'test', packed });
    await indexAll(opened);
    expect(await find(opened, wordNode('سيول'))).toEqual([idOf(1)]);
    expect(await find(opened, wordNode('السفن'))).toEqual([idOf(2)]);
  });
});

describe('an index that lost touch with its collection', () => {
  it('gets the articles that it lacks and drops those that are gone, without being made anew', async () => {
    await importFile(opened.collection, 1, [flood]);
    await importFile(opened.collection, 2, [wheat]);
    await indexAll(opened);
    const { birth } = (await stored()).state;
    await importFile(opened.collection, 3, [articleOf('سيول', 'عادت السيول.')]);
    await importFile(opened.collection, 4, [articleOf('مطر', 'هطل المطر.')]);
    await remove(1);
    await opened.collection.searchQueue.clear();
    await indexAll(opened);
    expect(await find(opened, wordNode('السيول'))).toEqual([idOf(3)]);
    expect(await find(opened, wordNode('مطر'))).toEqual([idOf(4)]);
    expect((await stored()).state).toMatchObject({ birth, indexed: 3 });
  });

  it('is begun again where its bytes are of another form', async () => {
    await importFile(opened.collection, 1, [flood]);
    await indexAll(opened);
    const { birth } = (await stored()).state;
    await opened.database.state.update('index', { format: 0 });
    expect(await find(opened, wordNode('سيول'))).toBe('no-index');
    await indexAll(opened);
    expect(await find(opened, wordNode('سيول'))).toEqual([idOf(1)]);
    expect((await stored()).state.birth).not.toBe(birth);
  });

  it('is begun again where pages of it are gone', async () => {
    await importFile(opened.collection, 1, [flood]);
    await indexAll(opened);
    await opened.database.pages.clear();
    await tag(1, ['سدود']);
    await indexAll(opened);
    expect(await find(opened, wordNode('سيول'))).toEqual([idOf(1)]);
  });
});

describe('an index that is made anew', () => {
  const older = { analyser: analyserVersion - 1 };

  it('is of the rules of today then, and made only once', async () => {
    await importFile(opened.collection, 1, [flood]);
    await indexAll(opened, older);
    await indexAll(opened);
    const { state } = await stored();
    expect(state).toMatchObject({ generation: { analyser: analyserVersion }, next: null, indexed: 1 });
    expect(await find(opened, wordNode('سيول'))).toEqual([idOf(1)]);
    await indexAll(opened);
    expect((await stored()).state.revision).toBe(state.revision);
  });

  it('because somebody wishes it holds the same, in other segments', async () => {
    await importFile(opened.collection, 1, [flood]);
    await indexAll(opened);
    const [before] = (await stored()).segments;
    let isWanted = true;
    const takeRebuildWish = () => isWanted && !(isWanted = false);
    await indexAll(opened, { takeRebuildWish });
    expect((await stored()).segments.map(({ id }) => id)).not.toContain(before?.id);
    expect(await find(opened, wordNode('سيول'))).toEqual([idOf(1)]);
    const pages = await opened.database.pages.count();
    await indexAll(opened);
    expect(await opened.database.pages.count()).toBe(pages);
  });

  it('is made once, however often that was wished for until it was there', async () => {
    await importFile(opened.collection, 1, [flood]);
    await indexAll(opened);
    let wishes = 2;
    await indexAll(opened, { takeRebuildWish: () => wishes-- > 0 });
    expect((await stored()).state.generation.number).toBe(2);
  });
});

describe('an index that more is queued for whenever it is looked at', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
  afterEach(() => void vi.useRealTimers());

  const requeued = ({ ids, size }: SearchQueueEntry): SearchQueueEntry => ({
    ids,
    size,
    queuedAt: Date.now(),
  });

  it('is merged all the same before it has very many segments', async () => {
    await importFile(opened.collection, 1, [flood]);
    let left = 60;
    let most = 0;
    opened.collection.searchQueue.hook('deleting', (_, entry, transaction) => {
      if (left-- > 0) void transaction.table('searchQueue').add(requeued(entry));
    });
    opened.database.segments.hook('creating', (_, __, transaction) => {
      void transaction.table('segments').count(count => (most = Math.max(most, count)));
    });
    await indexAll(opened);
    expect(left).toBeLessThan(0);
    expect(most).toBeGreaterThan(8);
    expect(most).toBeLessThan(50);
  });

  it('does not keep the pages of what was merged until all is over', async () => {
    await importFile(opened.collection, 1, [flood]);
    let left = 80;
    let time = 0;
    const kept = { withPages: 0, published: 0 };
    opened.collection.searchQueue.hook('deleting', (_, entry, transaction) => {
      if (left-- > 0) void transaction.table('searchQueue').add(requeued(entry));
    });
    const pass = async (milliseconds: number): Promise<void> => {
      time += milliseconds;
      if (left !== 1) return;
      kept.withPages = (await segmentsWithPages(opened.database)).length;
      kept.published = (await stored()).segments.length;
    };
    await indexAll(opened, { now: () => time, rest: pass, listen: pass });
    expect(left).toBeLessThan(0);
    expect(kept.published).toBeGreaterThan(1);
    expect(kept.withPages).toBe(kept.published);
  });
});
