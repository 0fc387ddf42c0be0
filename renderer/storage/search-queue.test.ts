import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { reanalyseArticle } from '#shared/analysis/articles/reanalyse-article.ts';
import { newStandingRejection } from '#shared/corrections/standing-rejection.ts';
import type { AnalysedArticle } from '#shared/domain/article/article.ts';
import type { FindingLayer } from '#shared/domain/correction/correction.ts';
import { newArticleId, newCorrectionId, type ArticleId } from '#shared/ids/ids.ts';
import { buildDate, placeOf } from '#shared/testing/build-findings.ts';
import { buildImportBatch, buildImportRun } from '#shared/testing/build-import-batch.ts';
import { buildArticle, buildSource, sourceIdNumber } from '#shared/testing/build-imported-source.ts';
import { createArticleRepository } from './article-repository.ts';
import { createCorrectionRepository } from './correction-repository.ts';
import { CollectionDatabase } from './database.ts';
import { createImportSinkRepository } from './import-sink-repository.ts';
import { createReanalysisRepository } from './reanalysis-repository.ts';
import { runReanalysis } from './reanalysis-session.ts';
import { noteChanged } from './search-queue.ts';
import { watchChanges, type WatchedChanges } from './testing/watch-changes.ts';

let database: CollectionDatabase;
let watched: WatchedChanges;
let count = 0;
beforeEach(() => {
  count += 1;
  database = new CollectionDatabase(`search-queue-${count}`);
  watched = watchChanges(database);
});
afterEach(() => database.delete());

const text = 'اجتمع المجلس أمس الاثنين، ويعود إلى الاجتماع الجمعة المقبل.';
const monday = buildDate(text, placeOf(text, 'أمس الاثنين'), { rule: 'deictic.day+weekday' });
const about = (title: string, parts: Partial<AnalysedArticle> = {}): AnalysedArticle =>
  buildArticle({ title: { text: title, source: null }, text, temporal: [monday], ...parts });
const idOf = (n: number, ordinal = 0): ArticleId => newArticleId(sourceIdNumber(n), ordinal);
const place = { path: '/news/1.txt', key: 'place 1', modifiedAt: null };

async function store(n: number, articles: readonly AnalysedArticle[], rereads = false): Promise<void> {
  const sources = [buildSource(n, articles, { place, text: buildSource(n, []).text })];
  const batch = buildImportBatch({ sources, rereads });
  const done = await createImportSinkRepository(database).commitBatch(buildImportRun().id, batch);
  expect(done.ok).toBe(true);
}

/** What is queued by `work`, and by nothing before it. */
async function queuedBy(work: () => Promise<unknown>): Promise<readonly ArticleId[]> {
  await database.searchQueue.clear();
  const before = watched.changed();
  await work();
  expect(watched.changed()).toBeGreaterThan(before);
  expect(watched.forgotten).toEqual([]);
  const entries = await database.searchQueue.toArray();
  expect(entries.map(({ size }) => size)).toEqual(entries.map(({ ids }) => ids.length));
  return [...new Set(entries.flatMap(({ ids }) => ids))].sort();
}

const articles = () => createArticleRepository(database);
const rejection = (layer: FindingLayer, rule: string, words: string) =>
  newStandingRejection(layer, rule, words, idOf(1), '2026-05-01T00:00:00.000Z');

describe('what the index has to look at again', () => {
  it('is every article that an import brings', async () => {
    const queued = await queuedBy(() => store(1, [about('سيول في الميناء'), about('انقطاع الكهرباء')]));
    expect(queued).toEqual([idOf(1), idOf(1, 1)]);
  });

  it('is what a changed file says otherwise, under the name it had', async () => {
    await store(1, [about('سيول في الميناء')]);
    const queued = await queuedBy(() => store(2, [about('سيول في الميناء', { text: `${text} وانتهى.` })]));
    expect(queued).toContain(idOf(1));
    expect(await database.articles.toCollection().primaryKeys()).toEqual([idOf(1)]);
  });

  it('is what the same file is not read as any more, be it gone or kept for the tags it has', async () => {
    await store(1, [about('سيول'), about('كهرباء', { text: 'نص آخر.' }), about('قمح', { text: 'وثالث.' })]);
    await articles().correct(idOf(1, 2), { tags: ['قمح'] });
    const reread = [about('سيول', { text: 'نص لا يشبه ما قبله في شيء.' })];
    const queued = await queuedBy(() => store(1, reread, true));
    expect(queued).toEqual(expect.arrayContaining([idOf(1), idOf(1, 1)]));
  });

  it('is what the analyst dates, ascribes or tags', async () => {
    await store(1, [about('سيول'), about('كهرباء')]);
    const published = { value: '2026-02-02', precision: 'day', provenance: 'analyst', source: null } as const;
    expect(await queuedBy(() => articles().correct(idOf(1), { published }))).toEqual([idOf(1)]);
    expect(await queuedBy(() => articles().correct(idOf(1, 1), { tags: ['سدود'] }))).toEqual([idOf(1, 1)]);
  });

  it('is the article in which a finding is set right', async () => {
    await store(1, [about('سيول'), about('كهرباء')]);
    const correction = {
      id: newCorrectionId('c1'),
      articleId: idOf(1),
      layer: 'date',
      action: 'reject',
      target: { place: 'text', span: placeOf(text, 'أمس الاثنين'), text: 'أمس الاثنين', key: monday.rule },
      createdAt: '2026-05-01T00:00:00.000Z',
    } as const;
    const corrections = createCorrectionRepository(database);
    expect(await queuedBy(() => corrections.change(idOf(1), { remove: [], put: [correction] }))).toEqual([
      idOf(1),
    ]);
    expect(await queuedBy(() => corrections.change(idOf(1), { remove: [correction], put: [] }))).toEqual([
      idOf(1),
    ]);
  });

  it('is what is found in words that are rejected in every article, and in them again when that is taken back', async () => {
    await store(1, [about('سيول')]);
    const corrections = createCorrectionRepository(database);
    const name = rejection('entity', 'person', 'عمر الحسيني');
    const wordsQueued = async () => (await database.searchQueue.toArray()).map(({ words }) => words);
    await database.searchQueue.clear();
    await corrections.changeStanding({ remove: [], put: [name] });
    expect(await wordsQueued()).toEqual(['عمر الحسيني']);
    await corrections.changeStanding({ remove: [name], put: [] });
    expect(await wordsQueued()).toEqual(['عمر الحسيني', 'عمر الحسيني']);
    const date = rejection('date', monday.rule, 'أمس الاثنين');
    expect(await queuedBy(() => corrections.changeStanding({ remove: [], put: [date] }))).toEqual([idOf(1)]);
  });

  it('is what newer rules read again', async () => {
    await store(1, [about('سيول'), about('كهرباء')]);
    const ends = { onProgress: () => {}, mayGoOn: () => Promise.resolve(true) };
    const reanalysis = createReanalysisRepository(database);
    expect(
      await queuedBy(() => runReanalysis({ store: reanalysis, reanalyse: reanalyseArticle, ...ends })),
    ).toEqual([idOf(1), idOf(1, 1)]);
  });

  it('is missed by a writer that forgets it, which this test would see', async () => {
    await store(1, [about('سيول')]);
    await database.articles.update(idOf(1), { language: 'fa' });
    await database.bodies.delete(idOf(1));
    expect(watched.forgotten).toEqual([`articles ${idOf(1)}`, `bodies ${idOf(1)}`]);
  });

  it('is noted in entries of which one is soon dealt with, however much changes at once', async () => {
    const ids = Array.from({ length: 2_500 }, (_, ordinal) => idOf(1, ordinal));
    await noteChanged(database, ids);
    const entries = await database.searchQueue.toArray();
    expect(entries.map(({ size }) => size)).toEqual([1_000, 1_000, 500]);
    expect(entries.flatMap(entry => entry.ids)).toEqual(ids);
  });

  it('is undone with the transaction that changed it', async () => {
    await database
      .transaction('rw', database.articles, database.searchQueue, async () => {
        await noteChanged(database, [idOf(1)]);
        throw new Error('the disk is full');
      })
      .catch(() => {});
    expect(await database.searchQueue.count()).toBe(0);
  });
});
