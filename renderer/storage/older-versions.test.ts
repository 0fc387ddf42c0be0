import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { foldText } from '#shared/text/normalise.ts';
import { reanalyseArticle } from '#shared/analysis/articles/reanalyse-article.ts';
import { noImportCounts } from '#shared/domain/import-run/import-run.ts';
import { newArticleId } from '#shared/ids/ids.ts';
import { buildImportBatch, buildImportRun } from '#shared/testing/build-import-batch.ts';
import { buildArticle, buildSource, sourceIdNumber } from '#shared/testing/build-imported-source.ts';
import { firstObserved } from '#shared/testing/first-observed.ts';
import { unpackContext } from '#shared/timeline/context/unpack-context.ts';
import { createArticleRepository } from './article-repository.ts';
import { createComparisonRepository } from './comparison-repository.ts';
import { CollectionDatabase } from './database.ts';
import { createImportRunRepository } from './import-run-repository.ts';
import { createImportSinkRepository } from './import-sink-repository.ts';
import { createOriginalRepository } from './original-repository.ts';
import { createEventsReader } from './read-events.ts';
import { createReanalysisRepository } from './reanalysis-repository.ts';
import { runReanalysis } from './reanalysis-session.ts';
import { createReuseRepository } from './reuse-repository.ts';
import { createSavedSearchRepository } from './saved-search-repository.ts';
import { refreshReuse } from './reuse-session.ts';
import { createTimelineViewRepository } from './timeline-view-repository.ts';

const version1 = {
  articles: 'id, publishedKey, titleKey, outletKey, importedAt',
  bodies: 'articleId',
  sources: 'id',
  sourceTexts: 'sourceId',
  events: 'articleId',
  runs: 'id, startedAt',
  outcomes: '[runId+path]',
  counters: 'name',
};
const version2 = {
  bodies: 'articleId, analysisVersion',
  corrections: 'id, articleId',
  rejections: 'key',
};
const version3 = {
  articles: 'id, publishedKey, titleKey, outletKey, importedAt, sourceId, textHash, origin.thread.root',
  sources: 'id, *placeKeys',
  sourceTexts: 'sourceId, records.signature',
  originals: 'sourceId',
  sightings: '[sourceId+ordinal], articleId',
  choices: 'name',
  mappings: 'signature',
};
const version4 = {
  sketches: '++key',
  reuse: 'articleId',
  clusters: 'id',
  comparisons: 'id, changedAt',
  comparisonMarks: 'id, *articles',
};
const version5 = {
  articles:
    'id, publishedKey, titleKey, outletKey, importedAt, sourceId, textHash, origin.thread.root, *tags',
  timelineViews: 'id, changedAt',
};
const versions = [version1, version2, version3, version4, version5];
type OldVersion = 1 | 2 | 3 | 4 | 5;

const id = newArticleId(sourceIdNumber(1), 0);
const { ordinal, outlet, author, published, language, direction, warnings, ...heavy } = buildArticle();
const oldArticle = {
  id,
  sourceId: sourceIdNumber(1),
  ordinal,
  title: heavy.title.text,
  outlet,
  author,
  published,
  language,
  direction,
  wordCount: 2,
  warnings,
  fileName: '1.txt',
  importedAt: '2026-01-01T00:00:00.000Z',
  asImported: { outlet, published },
  publishedKey: '\uffff',
  titleKey: foldText(heavy.title.text),
  outletKey: '\uffff',
};
const oldSource = {
  id: sourceIdNumber(1),
  places: [{ path: '/news/1.txt', modifiedAt: null }],
  sizeBytes: 40,
  mediaType: 'text/plain',
  encoding: 'utf-8',
  articleCount: 1,
  importedAt: '2026-01-01T00:00:00.000Z',
};
const { updated: _, ...oldCounts } = noImportCounts;

/** A collection as an older version left it, with what the first one wrote in it. */
async function leaveBehind(name: string, version: OldVersion): Promise<void> {
  const before = new Dexie(name);
  for (const [at, tables] of versions.slice(0, version).entries()) before.version(at + 1).stores(tables);
  await before.table('articles').add(oldArticle);
  await before.table('bodies').add({ articleId: id, ...heavy });
  await before.table('sources').add(oldSource);
  await before.table('sourceTexts').add({ sourceId: oldSource.id, text: 'عنوان\nنص المقال.' });
  await before.table('events').add({ articleId: id, outlet: null, isDated: false, events: [] });
  await before.table('runs').add({ ...buildImportRun({ state: 'done' }), counts: oldCounts });
  before.close();
}

let database: CollectionDatabase;
afterEach(() => database.delete());
const openOld = async (version: OldVersion): Promise<CollectionDatabase> => {
  const name = `older ${version} ${crypto.randomUUID()}`;
  await leaveBehind(name, version);
  return (database = new CollectionDatabase(name));
};
const commit = (parts: Parameters<typeof buildImportBatch>[0]) =>
  createImportSinkRepository(database).commitBatch(buildImportRun().id, buildImportBatch(parts));
const place = { path: '/news/1.txt', key: 'place 1', modifiedAt: null };

describe.each([1, 2, 3, 4, 5] as const)('a collection of version %i', version => {
  it('shows its articles and sources with the fields that it did not know', async () => {
    const articles = createArticleRepository(await openOld(version));
    expect(await articles.getSummaries([id])).toMatchObject({
      value: [{ title: 'عنوان', origin: { url: null, thread: null, part: null }, textHash: '', tags: [] }],
    });
    expect(await articles.getSource(oldSource.id)).toMatchObject({
      value: { places: [{ path: '/news/1.txt', key: null }], formerPlaces: [] },
    });
    expect(await articles.getSourceText(oldSource.id)).toMatchObject({
      value: { text: 'عنوان\nنص المقال.', places: [], records: null },
    });
    expect(await articles.getBody(id)).toMatchObject({ value: { articleId: id, text: heavy.text } });
  });

  it('knows its sources and reports, keeps no files yet, and will', async () => {
    await openOld(version);
    expect(await createImportSinkRepository(database).hasSources([oldSource.id])).toEqual({
      ok: true,
      value: [oldSource.id],
    });
    const runs = await firstObserved(createImportRunRepository(database).observeRuns());
    expect(runs).toMatchObject([{ counts: { updated: 0 } }]);
    const originals = createOriginalRepository(database);
    expect(await originals.isKeeping()).toEqual({ ok: true, value: true });
    expect(await originals.get(oldSource.id)).toEqual({ ok: false, error: { code: 'not-found' } });
  });

  it('learns where a file lies when it is seen again, and knows it then when it has changed', async () => {
    await openOld(version);
    await commit({ seen: [{ id: oldSource.id, place }] });
    expect(await database.sources.get(oldSource.id)).toMatchObject({ places: [place] });
    await commit({ sources: [buildSource(2, [buildArticle()], { place })] });
    expect(await database.articles.toArray()).toMatchObject([{ id, sourceId: sourceIdNumber(2) }]);
  });

  it('has no sketches of its articles, and makes them from their texts', async () => {
    await openOld(version);
    const store = createReuseRepository(database);
    expect(await firstObserved(store.observeBehind())).toBe(1);
    await refreshReuse(database, { onProgress: () => {}, mayGoOn: () => Promise.resolve(true) });
    expect(await firstObserved(store.observeBehind())).toBe(0);
    expect(await database.sketches.toArray()).toMatchObject([{ ids: [id] }]);
  });

  it('keeps comparisons from now on', async () => {
    await openOld(version);
    const comparisons = createComparisonRepository(database);
    expect(await firstObserved(comparisons.observeSaved())).toEqual([]);
    expect(await firstObserved(comparisons.observeMarks([id]))).toEqual([]);
  });

  it('takes tags from now on, and keeps looks at the timeline', async () => {
    const articles = createArticleRepository(await openOld(version));
    expect(await firstObserved(articles.observeTags())).toEqual([]);
    await articles.correct(id, { tags: ['سدود'] });
    expect(await firstObserved(articles.observeTags())).toEqual([{ tag: 'سدود', count: 1 }]);
    expect(await database.events.get(id)).toMatchObject({ tags: ['سدود'] });
    expect(await firstObserved(createTimelineViewRepository(database).observeSaved())).toEqual([]);
  });

  it('keeps searches from now on, and notes for the index what changes', async () => {
    const articles = createArticleRepository(await openOld(version));
    expect(await firstObserved(createSavedSearchRepository(database).observeSaved())).toEqual([]);
    await articles.correct(id, { tags: ['سدود'] });
    expect(await database.searchQueue.toArray()).toMatchObject([{ ids: [id], size: 1 }]);
  });

  it('tells what its dates are about once it is read again, and until then as much as it can', async () => {
    await openOld(version);
    const events = await createEventsReader(database)();
    expect(events.map(({ context }) => unpackContext(context).passages)).toEqual([[]]);
    const store = createReanalysisRepository(database);
    const ends = { onProgress: () => {}, mayGoOn: () => Promise.resolve(true) };
    await runReanalysis({ store, reanalyse: reanalyseArticle, ...ends });
    expect(await database.events.get(id)).toHaveProperty('context');
  });

  it('has no file without a place in it taken for the same one', async () => {
    await openOld(version);
    await commit({ sources: [buildSource(2, [buildArticle()], { place })] });
    expect(await database.articles.count()).toBe(2);
  });
});
