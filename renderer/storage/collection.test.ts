import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PublishedDate } from '#shared/domain/article/article.ts';
import type { ImportRun } from '#shared/domain/import-run/import-run.ts';
import { newArticleId, newImportRunId } from '#shared/ids/ids.ts';
import type { ImportedSource } from '#shared/import-stream/frames.ts';
import type { ArticleSort } from '#shared/stores/article-store.ts';
import { buildImportBatch, buildImportRun } from '#shared/testing/build-import-batch.ts';
import { buildArticle, buildSource, sourceIdNumber } from '#shared/testing/build-imported-source.ts';
import { createArticleRepository } from './article-repository.ts';
import { CollectionDatabase } from './database.ts';
import { createImportRunRepository } from './import-run-repository.ts';
import { createImportSinkRepository } from './import-sink-repository.ts';

let database: CollectionDatabase;
let count = 0;
beforeEach(() => {
  count += 1;
  database = new CollectionDatabase(`test-${count}`);
});
afterEach(() => database.delete());

const run = buildImportRun();
const store = async (sources: readonly ImportedSource[]) => {
  const done = await createImportSinkRepository(database).commitBatch(run.id, buildImportBatch({ sources }));
  expect(done.ok).toBe(true);
};
const dated = (value: string): PublishedDate => ({
  value,
  precision: 'day',
  provenance: 'stated',
  source: null,
});
const idsBy = (sort: ArticleSort, days: { from: string; to: string } | null = null) =>
  new Promise<readonly string[]>((resolve, reject) => {
    const subscription = createArticleRepository(database)
      .observeIds(sort, days)
      .subscribe(ids => {
        resolve(ids);
        setTimeout(() => subscription.unsubscribe());
      }, reject);
  });
const idOf = (n: number) => newArticleId(sourceIdNumber(n), 0);

describe('a collection', () => {
  it('lists by date with undated articles last, whichever way round', async () => {
    await store([
      buildSource(1, [buildArticle({ published: dated('2026-02-01') })]),
      buildSource(2, [buildArticle()]),
      buildSource(3, [buildArticle({ published: dated('2025-02-01') })]),
    ]);
    expect(await idsBy({ field: 'published', descending: false })).toEqual([idOf(3), idOf(1), idOf(2)]);
    expect(await idsBy({ field: 'published', descending: true })).toEqual([idOf(1), idOf(3), idOf(2)]);
  });

  it('lists only what was published in the days asked for, both ends included', async () => {
    await store([
      buildSource(1, [buildArticle({ published: dated('2026-02-01') })]),
      buildSource(2, [buildArticle()]),
      buildSource(3, [buildArticle({ published: { ...dated('2026-02-03T10:15'), precision: 'time' } })]),
      buildSource(4, [buildArticle({ published: dated('2026-02-04') })]),
    ]);
    const days = { from: '2026-02-01', to: '2026-02-03' };
    expect(await idsBy({ field: 'published', descending: false }, days)).toEqual([idOf(1), idOf(3)]);
  });

  it('lists a month that begins on the first of the days asked for', async () => {
    await store([
      buildSource(1, [buildArticle({ published: { ...dated('2026-02'), precision: 'month' } })]),
      buildSource(2, [buildArticle({ published: { ...dated('2026-01'), precision: 'month' } })]),
    ]);
    const days = { from: '2026-02-01', to: '2026-02-28' };
    expect(await idsBy({ field: 'published', descending: false }, days)).toEqual([idOf(1)]);
  });

  it('sorts titles without regard to alef and hamza forms', async () => {
    const titled = (n: number, text: string) =>
      buildSource(n, [buildArticle({ title: { text, source: null } })]);
    await store([titled(1, 'إب'), titled(2, 'ات'), titled(3, 'أا')]);
    expect(await idsBy({ field: 'title', descending: false })).toEqual([idOf(3), idOf(1), idOf(2)]);
  });

  it('stores the same source once, and adds the second place it was seen at', async () => {
    const source = buildSource(1, [buildArticle()]);
    await store([source]);
    const sink = createImportSinkRepository(database);
    const seen = [{ id: source.id, place: { path: '/copy/1.txt', key: 'copy', modifiedAt: null } }];
    await sink.commitBatch(run.id, buildImportBatch({ sources: [source], seen }));
    expect(await database.articles.count()).toBe(1);
    expect((await database.sources.get(source.id))?.places.map(place => place.path)).toEqual([
      '/news/1.txt',
      '/copy/1.txt',
    ]);
  });

  it('writes nothing of a batch when a part of it fails', async () => {
    const sink = createImportSinkRepository(database);
    const unclonable = buildSource(2, [buildArticle()], { mediaType: (() => 'x') as unknown as string }); // a fault
    const sources = [buildSource(1, [buildArticle()]), unclonable];
    const done = await sink.commitBatch(run.id, buildImportBatch({ sources }));
    expect(done.ok).toBe(false);
    expect(await database.articles.count()).toBe(0);
    expect(await database.sources.count()).toBe(0);
    expect(await database.runs.count()).toBe(0);
  });
});

describe('correcting an article', () => {
  it('sets the date, moves its events, and goes back to what the file says on null', async () => {
    const published = { ...dated('2026-02-01'), provenance: 'analyst' } as const;
    await store([buildSource(1, [buildArticle()])]);
    const articles = createArticleRepository(database);
    expect((await database.events.get(idOf(1)))?.isDated).toBe(false);
    await articles.correct(idOf(1), { published });
    expect((await database.articles.get(idOf(1)))?.published).toEqual(published);
    expect((await database.events.get(idOf(1)))?.isDated).toBe(true);
    await articles.correct(idOf(1), { published: null });
    expect((await database.articles.get(idOf(1)))?.published).toBeNull();
    expect((await database.events.get(idOf(1)))?.isDated).toBe(false);
  });

  it('reports an article that is gone instead of making one', async () => {
    const done = await createArticleRepository(database).correct(idOf(9), { outlet: null });
    expect(done).toEqual({ ok: false, error: { code: 'not-found' } });
    expect(await database.articles.count()).toBe(0);
  });
});

describe('the reports of imports', () => {
  it('marks a run that a crash left running as interrupted, and leaves finished ones alone', async () => {
    const done: ImportRun = {
      ...run,
      id: newImportRunId('done'),
      state: 'done',
      startedAt: '2026-01-02T00:00:00.000Z',
    };
    await database.runs.bulkPut([run, done]);
    await createImportRunRepository(database).markInterrupted();
    expect((await database.runs.toArray()).map(({ id, state }) => [id, state])).toEqual([
      ['done', 'done'],
      ['run', 'interrupted'],
    ]);
  });
});
