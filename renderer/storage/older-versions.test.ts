import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { foldText } from '#shared/text/normalise.ts';
import { noImportCounts } from '#shared/domain/import-run/import-run.ts';
import { newArticleId } from '#shared/ids/ids.ts';
import { buildImportBatch, buildImportRun } from '#shared/testing/build-import-batch.ts';
import { buildArticle, buildSource, sourceIdNumber } from '#shared/testing/build-imported-source.ts';
import { createArticleRepository } from './article-repository.ts';
import { CollectionDatabase } from './database.ts';
import { createImportRunRepository } from './import-run-repository.ts';
import { createImportSinkRepository } from './import-sink-repository.ts';
import { createOriginalRepository } from './original-repository.ts';

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

/** A collection as an older version left it. */
async function leaveBehind(name: string, version: 1 | 2): Promise<void> {
  const before = new Dexie(name);
  before.version(1).stores(version1);
  if (version === 2) before.version(2).stores(version2);
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
const openOld = async (version: 1 | 2): Promise<CollectionDatabase> => {
  const name = `older ${version} ${crypto.randomUUID()}`;
  await leaveBehind(name, version);
  return (database = new CollectionDatabase(name));
};
const commit = (parts: Parameters<typeof buildImportBatch>[0]) =>
  createImportSinkRepository(database).commitBatch(buildImportRun().id, buildImportBatch(parts));
const place = { path: '/news/1.txt', key: 'place 1', modifiedAt: null };

describe.each([1, 2] as const)('a collection of version %i', version => {
  it('shows its articles and sources with the fields that it did not know', async () => {
    const articles = createArticleRepository(await openOld(version));
    expect(await articles.getSummaries([id])).toMatchObject({
      value: [{ title: 'عنوان', origin: { url: null, thread: null, part: null }, textHash: '' }],
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
    const runs = await new Promise(resolve =>
      createImportRunRepository(database).observeRuns().subscribe(resolve, resolve),
    );
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

  it('has no file without a place in it taken for the same one', async () => {
    await openOld(version);
    await commit({ sources: [buildSource(2, [buildArticle()], { place })] });
    expect(await database.articles.count()).toBe(2);
  });
});
