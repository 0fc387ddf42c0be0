import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AnalysedArticle } from '#shared/domain/article/article.ts';
import { newArticleId, type ArticleId } from '#shared/ids/ids.ts';
import { assertPresent } from '#shared/result/assert.ts';
import { buildImportBatch, buildImportRun } from '#shared/testing/build-import-batch.ts';
import { buildArticle, buildSource, sourceIdNumber } from '#shared/testing/build-imported-source.ts';
import { firstObserved } from '#shared/testing/first-observed.ts';
import { createArticleRepository } from './article-repository.ts';
import { CollectionDatabase } from './database.ts';
import { createImportSinkRepository } from './import-sink-repository.ts';

let database: CollectionDatabase;
let count = 0;
beforeEach(async () => {
  count += 1;
  database = new CollectionDatabase(`tags-${count}`);
  await store(1, { text: 'نص المقال.' });
  await store(2, { text: 'مقال سواه.' });
});
afterEach(() => database.delete());

const store = async (n: number, parts: Partial<AnalysedArticle>, place = `/news/${n}.txt`) => {
  const at = { path: place, key: place, modifiedAt: null };
  const sources = [buildSource(n, [buildArticle(parts)], { place: at })];
  const sink = createImportSinkRepository(database);
  expect((await sink.commitBatch(buildImportRun().id, buildImportBatch({ sources }))).ok).toBe(true);
};
const articles = () => createArticleRepository(database);
const idOf = (n: number): ArticleId => newArticleId(sourceIdNumber(n), 0);
const summaryOf = async (id: ArticleId) => {
  const found = await articles().getSummaries([id]);
  return assertPresent(found.ok ? found.value[0] : null, 'it is stored');
};
const onTimeline = async (id: ArticleId) => (await database.events.get(id))?.tags;

describe('tags of an article', () => {
  it('are none until it is given some, and then clean, each once, in the order given', async () => {
    expect((await summaryOf(idOf(1))).tags).toEqual([]);
    await articles().correct(idOf(1), { tags: [' سدود ', 'Wheat', 'wheat', ''] });
    expect((await summaryOf(idOf(1))).tags).toEqual(['سدود', 'Wheat']);
    expect((await summaryOf(idOf(2))).tags).toEqual([]);
  });

  it('stand on the timeline, which is told, and are gone from it when they are taken off', async () => {
    const before = await firstObserved(articles().observeEventsRevision());
    await articles().correct(idOf(1), { tags: ['سدود'] });
    expect(await onTimeline(idOf(1))).toEqual(['سدود']);
    expect(await firstObserved(articles().observeEventsRevision())).toBeGreaterThan(before);
    await articles().correct(idOf(1), { tags: [] });
    expect(await onTimeline(idOf(1))).toBeUndefined();
  });

  it('stay, there as well, when the day it was published is set', async () => {
    await articles().correct(idOf(1), { tags: ['سدود'] });
    const published = { value: '2026-02-02', precision: 'day', provenance: 'analyst', source: null } as const;
    await articles().correct(idOf(1), { published });
    expect(await summaryOf(idOf(1))).toMatchObject({ tags: ['سدود'], published });
    expect(await onTimeline(idOf(1))).toEqual(['سدود']);
  });

  it('are set together with the day and the outlet', async () => {
    const outlet = { name: 'وكالة النهر', provenance: 'analyst', source: null } as const;
    await articles().correct(idOf(1), { tags: ['سدود'], outlet });
    expect(await summaryOf(idOf(1))).toMatchObject({ tags: ['سدود'], outlet });
    expect(await database.events.get(idOf(1))).toMatchObject({ tags: ['سدود'], outlet: 'وكالة النهر' });
  });

  it('go on with it when its file changes', async () => {
    await articles().correct(idOf(1), { tags: ['سدود'] });
    await store(3, { text: 'نص المقال، وقد طال.' }, '/news/1.txt');
    expect(await summaryOf(idOf(1))).toMatchObject({ sourceId: sourceIdNumber(3), tags: ['سدود'] });
    expect(await onTimeline(idOf(1))).toEqual(['سدود']);
  });

  it('are given to many articles in one write, in which those that are gone are passed over', async () => {
    const ids = [idOf(1), idOf(9), idOf(2)];
    const done = await articles().correctAll(ids.map(id => ({ id, correction: { tags: ['سدود'] } })));
    expect(done).toMatchObject({
      ok: true,
      value: [
        { id: idOf(1), tags: [] },
        { id: idOf(2), tags: [] },
      ],
    });
    expect(await onTimeline(idOf(2))).toEqual(['سدود']);
  });
});

describe('the tags of a collection', () => {
  it('are counted among chosen articles alone, those of most of them first', async () => {
    await articles().correct(idOf(1), { tags: ['سدود', 'قمح'] });
    await articles().correct(idOf(2), { tags: ['قمح'] });
    await articles().correct(idOf(3), { tags: ['أسعار'] });
    const chosen = new Set([idOf(1), idOf(2)]);
    expect(await firstObserved(articles().observeTagsOf(chosen))).toEqual([
      { tag: 'قمح', count: 2 },
      { tag: 'سدود', count: 1 },
    ]);
  });

  it('are told with how many articles have them, the most used first', async () => {
    await articles().correct(idOf(1), { tags: ['سدود', 'قمح'] });
    await articles().correct(idOf(2), { tags: ['قمح'] });
    expect(await firstObserved(articles().observeTags())).toEqual([
      { tag: 'قمح', count: 2 },
      { tag: 'سدود', count: 1 },
    ]);
  });

  it('are one where they are written in two ways', async () => {
    await store(3, { text: 'ثالث المقالات.' });
    await articles().correct(idOf(1), { tags: ['ازمة'] });
    for (const n of [2, 3]) await articles().correct(idOf(n), { tags: ['أزمة'] });
    expect(await firstObserved(articles().observeTags())).toEqual([{ tag: 'أزمة', count: 3 }]);
  });
});
