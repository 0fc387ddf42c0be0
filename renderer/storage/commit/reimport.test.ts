import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createArticleRepository } from '#renderer/storage/article-repository.ts';
import { unpackBody } from '#renderer/storage/bodies.ts';
import { createComparisonRepository } from '#renderer/storage/comparison-repository.ts';
import { createCorrectionRepository } from '#renderer/storage/correction-repository.ts';
import { CollectionDatabase } from '#renderer/storage/database.ts';
import { createImportSinkRepository } from '#renderer/storage/import-sink-repository.ts';
import { dateTarget } from '#shared/corrections/correction-targets.ts';
import type { PublishedDate } from '#shared/domain/article/article.ts';
import type { ImportedArticle } from '#shared/domain/article/imported-article.ts';
import type { Correction } from '#shared/domain/correction/correction.ts';
import { noImportCounts, type ImportCounts } from '#shared/domain/import-run/import-run.ts';
import {
  type ArticleId,
  newArticleId,
  newComparisonId,
  newComparisonMarkId,
  newCorrectionId,
  newImportRunId,
} from '#shared/ids/ids.ts';
import { assertPresent } from '#shared/result/assert.ts';
import { buildDate, placeOf } from '#shared/testing/build-findings.ts';
import { buildImportBatch, buildImportRun } from '#shared/testing/build-import-batch.ts';
import { buildArticle, buildSource, sourceIdNumber } from '#shared/testing/build-imported-source.ts';
import type { ImportBatch } from '#shared/stores/import-sink.ts';

let database: CollectionDatabase;
let count = 0;
beforeEach(() => {
  count += 1;
  database = new CollectionDatabase(`reimport-${count}`);
});
afterEach(() => database.delete());

const bridge = 'افتتح الوزير الجمعة جسرًا جديدًا على النهر، وقال إن العمل فيه دام عامين كاملين.';
const laterBridge = `تحديث: ${bridge} وحضر الافتتاح سكان القرى المجاورة.`;
const wheat = 'ارتفعت أسعار القمح في الأسواق العالمية بعد موجة جفاف ضربت كبار المنتجين.';
const dated = (value: string): PublishedDate => ({
  value,
  precision: 'day',
  provenance: 'stated',
  source: null,
});
const outlet = (name: string) => ({ name, provenance: 'stated', source: null }) as const;

/** An article that says this, known by what it says. */
const report = (text: string, parts: Partial<ImportedArticle> = {}) => ({
  ...buildArticle({ title: { text: text === wheat ? 'القمح' : 'الجسر', source: null }, text }),
  textHash: `of ${text}`,
  temporal: text.includes('الجمعة') ? [buildDate(text, placeOf(text, 'الجمعة'))] : [],
  ...parts,
});
const place = (name: string) => ({ path: `/news/${name}`, key: `key of ${name}`, modifiedAt: null });
/** The n-th content, found in the file of this name. */
const file = (n: number, name: string, ...articles: Parameters<typeof buildSource>[1]) =>
  buildSource(n, articles, { place: place(name) });

/** One import; answers with the counts of its report. */
async function importing(parts: Partial<ImportBatch>): Promise<ImportCounts> {
  const sink = createImportSinkRepository(database);
  const { sources = [], seen = [] } = parts;
  const articles = sources.reduce((sum, source) => sum + source.articleCount, 0);
  const counts = { ...noImportCounts, articles, imported: sources.length, unchanged: seen.length };
  const run = buildImportRun({ id: newImportRunId(`run ${(count += 1)}`), counts });
  const done = await sink.commitBatch(run.id, buildImportBatch({ ...parts, run }));
  expect(done.ok).toBe(true);
  return assertPresent(await database.runs.get(run.id), 'it was stored with the batch').counts;
}
const outcomes = async () =>
  (await database.outcomes.toArray()).map(({ path, status }) => `${path} ${status}`);
const texts = async () => (await database.bodies.toArray()).map(body => unpackBody(body).text).toSorted();
const idOf = (n: number, ordinal = 0) => newArticleId(sourceIdNumber(n), ordinal);
const sourceIds = () => database.sources.toCollection().primaryKeys();
const articles = () => createArticleRepository(database);
const comparisons = () => createComparisonRepository(database);

const rejectFriday = async (id = idOf(1)): Promise<Correction> => {
  const correction: Correction = {
    id: newCorrectionId('c'),
    articleId: id,
    layer: 'date',
    action: 'reject',
    target: assertPresent(dateTarget(buildDate(bridge, placeOf(bridge, 'الجمعة'))), 'it has words'),
    createdAt: '2026-05-01T00:00:00.000Z',
  };
  await createCorrectionRepository(database).change(id, { remove: [], put: [correction] });
  return correction;
};
/** What an analyst does with an article that is no correction. */
const working = {
  'its passages were marked': (id: ArticleId) =>
    comparisons().changeMarks({
      remove: [],
      put: [
        {
          id: newComparisonMarkId('m'),
          createdAt: '2026-05-01T00:00:00.000Z',
          kind: 'note',
          passages: [{ articleId: id, span: { start: 0, end: 6 }, text: 'افتتح' }],
          note: 'من قال هذا؟',
        },
      ],
    }),
  'it is in a saved comparison': (id: ArticleId) =>
    comparisons().save({
      id: newComparisonId('c'),
      name: 'الجسر',
      articles: [idOf(9), id],
      rules: { strictness: 'normal', ignored: [] },
      createdAt: '2026-05-01T00:00:00.000Z',
      changedAt: '2026-05-01T00:00:00.000Z',
    }),
  'it is filed under a tag': (id: ArticleId) => articles().correct(id, { tags: ['جسور'] }),
};
const ofWorking = Object.entries(working);
const datesShown = async (id = idOf(1)) => {
  const body = await articles().getBody(id);
  return body.ok ? body.value.temporal.length : body.error.code;
};

describe('an article that stands in two files', () => {
  it('is stored once with both places', async () => {
    await importing({ sources: [file(1, 'a', report(bridge))] });
    const counts = await importing({ sources: [file(2, 'b', report(bridge))] });
    expect(await texts()).toEqual([bridge]);
    expect(await articles().getSightings(idOf(1))).toMatchObject({
      value: [{ sourceId: sourceIdNumber(2), places: [place('b')] }],
    });
    // That all of a file repeats others is said of the file.
    expect(counts).toMatchObject({ articles: 0, repeats: 0, imported: 0, duplicate: 1 });
    expect(await outcomes()).toEqual(['/news/b duplicate']);
  });

  it('is stored once within one batch, too, and within one file', async () => {
    const counts = await importing({
      sources: [file(1, 'a', report(bridge), report(bridge)), file(2, 'b', report(bridge), report(wheat))],
    });
    expect(await texts()).toEqual([bridge, wheat].toSorted());
    expect(counts).toMatchObject({ articles: 2, repeats: 2, imported: 2, duplicate: 0 });
    expect((await database.sightings.toArray()).map(({ ordinal }) => ordinal)).toEqual([1, 0]);
  });

  it('is two reports where outlets or days differ', async () => {
    const counts = await importing({
      sources: [
        file(1, 'a', report(bridge, { outlet: outlet('وكالة النهر'), published: dated('2026-01-01') })),
        file(2, 'b', report(bridge, { outlet: outlet('صحيفة الوادي'), published: dated('2026-01-01') })),
        file(3, 'c', report(bridge, { outlet: outlet('وكالة النهر'), published: dated('2026-01-02') })),
      ],
    });
    expect(counts).toMatchObject({ articles: 3, duplicate: 0 });
  });

  it('is compared by what the files say, not by what the analyst made of one', async () => {
    await importing({ sources: [file(1, 'a', report(bridge, { outlet: outlet('وكالة النهر') }))] });
    await articles().correct(idOf(1), { outlet: { ...outlet('سواها'), provenance: 'analyst' } });
    await importing({ sources: [file(2, 'b', report(bridge, { outlet: outlet('وكاله النهر') }))] });
    expect(await texts()).toEqual([bridge]);
  });
});

describe('a file that has changed', () => {
  it('keeps the id of its article, the corrections, and the date and outlet that the analyst set', async () => {
    await importing({ sources: [file(1, 'a', report(bridge))] });
    await rejectFriday();
    const published = { ...dated('2026-02-02'), provenance: 'analyst' } as const;
    await articles().correct(idOf(1), { published });
    const changed = report(laterBridge, { published: dated('2026-01-30'), outlet: outlet('وكالة النهر') });
    const counts = await importing({ sources: [file(2, 'a', changed)] });

    expect(await texts()).toEqual([laterBridge]);
    expect(await database.articles.get(idOf(1))).toMatchObject({
      sourceId: sourceIdNumber(2),
      published,
      outlet: outlet('وكالة النهر'),
      asImported: { published: dated('2026-01-30') },
    });
    expect(await datesShown()).toBe(0);
    expect(await database.events.get(idOf(1))).toMatchObject({ isDated: true });
    expect(counts).toMatchObject({ articles: 0, imported: 0, updated: 1 });
    expect(await outcomes()).toEqual(['/news/a updated']);
  });

  it('is one article still when its own date and its text were put right together', async () => {
    await importing({ sources: [file(1, 'a', report(bridge, { published: dated('2026-01-29') }))] });
    const published = { ...dated('2026-02-02'), provenance: 'analyst' } as const;
    await articles().correct(idOf(1), { published });
    const changed = report(laterBridge, { published: dated('2026-01-30') });
    const counts = await importing({ sources: [file(2, 'a', changed)] });
    expect(await texts()).toEqual([laterBridge]);
    expect(await database.articles.get(idOf(1))).toMatchObject({ published });
    expect(counts).toMatchObject({ articles: 0, updated: 1 });
  });

  it('leaves nothing of the old file when all of its articles are found again', async () => {
    const original = { bytes: Uint8Array.of(1, 2), compression: 'none' } as const;
    await importing({ sources: [{ ...file(1, 'a', report(bridge)), original }] });
    await importing({ sources: [{ ...file(2, 'a', report(laterBridge)), original }] });
    expect(await sourceIds()).toEqual([sourceIdNumber(2)]);
    expect(await database.sourceTexts.count()).toBe(1);
    expect(await database.originals.count()).toBe(1);
    expect(await database.counters.get('original-bytes')).toMatchObject({ value: 2 });
  });

  it('keeps an article that is no longer in it, and the text that was read from', async () => {
    await importing({ sources: [file(1, 'a', report(bridge), report(wheat))] });
    const counts = await importing({ sources: [file(2, 'a', report(laterBridge))] });
    expect(await texts()).toEqual([laterBridge, wheat].toSorted());
    expect(await articles().getSource(sourceIdNumber(1))).toMatchObject({
      value: { places: [], formerPlaces: [place('a')] },
    });
    expect((await articles().getSourceText(sourceIdNumber(1))).ok).toBe(true);
    expect(counts).toMatchObject({ articles: 0, updated: 1 });
  });

  it('counts only the articles that it did not hold before', async () => {
    await importing({ sources: [file(1, 'a', report(bridge))] });
    const counts = await importing({ sources: [file(2, 'a', report(bridge), report(wheat))] });
    expect(counts).toMatchObject({ articles: 1, updated: 1 });
    expect(await sourceIds()).toEqual([sourceIdNumber(2)]);
  });

  it('can go back to what it was, with its corrections', async () => {
    await importing({ sources: [file(1, 'a', report(bridge))] });
    await rejectFriday();
    await importing({ sources: [file(2, 'a', report(laterBridge))] });
    const counts = await importing({ sources: [file(1, 'a', report(bridge))] });
    expect(await texts()).toEqual([bridge]);
    expect(await datesShown()).toBe(0);
    expect(await sourceIds()).toEqual([sourceIdNumber(1)]);
    expect(counts.updated).toBe(1);
  });

  it('goes its own way while another file still has the article as it was', async () => {
    const seen = [{ id: sourceIdNumber(1), place: place('copy') }];
    await importing({ sources: [file(1, 'a', report(bridge))], seen });
    await rejectFriday();
    await importing({ sources: [file(2, 'a', report(laterBridge))] });
    expect(await texts()).toEqual([bridge, laterBridge].toSorted());
    expect(await datesShown()).toBe(0);
    expect(await datesShown(idOf(2))).toBe(1);
  });

  it('is one article again, with its corrections, once the other file has changed as well', async () => {
    const seen = [{ id: sourceIdNumber(1), place: place('copy') }];
    await importing({ sources: [file(1, 'a', report(bridge))], seen });
    await rejectFriday();
    await importing({ sources: [file(2, 'a', report(laterBridge))] });
    const counts = await importing({ seen: [{ id: sourceIdNumber(2), place: place('copy') }] });
    expect(await texts()).toEqual([laterBridge]);
    expect(await datesShown()).toBe(0);
    expect(counts).toMatchObject({ unchanged: 0, updated: 1 });
  });

  it.each(ofWorking)('takes no article for an older one where %s', async (_, workOn) => {
    const seen = [{ id: sourceIdNumber(1), place: place('copy') }];
    await importing({ sources: [file(1, 'a', report(bridge))], seen });
    await importing({ sources: [file(2, 'a', report(laterBridge))] });
    await workOn(idOf(2));
    await importing({ seen: [{ id: sourceIdNumber(2), place: place('copy') }] });
    expect(await database.articles.get(idOf(2))).toMatchObject({ sourceId: sourceIdNumber(2) });
  });

  it('does not take an article away from a file that the importer was told is known', async () => {
    await importing({ sources: [file(1, 'a', report(bridge))] });
    const sink = createImportSinkRepository(database);
    const { id: run } = buildImportRun();
    await sink.hasSources([sourceIdNumber(1)]);
    const changed = buildImportBatch({ sources: [file(2, 'a', report(laterBridge))] });
    await sink.commitBatch(run, changed);
    const moved = [{ id: sourceIdNumber(1), place: place('moved') }];
    await sink.commitBatch(run, buildImportBatch({ seen: moved }));
    expect(await texts()).toEqual([bridge, laterBridge].toSorted());
    expect(await database.sources.get(sourceIdNumber(1))).toMatchObject({ places: [place('moved')] });
  });

  it('leaves alone an article whose file has moved and is seen only after a copy of it has changed', async () => {
    await importing({ sources: [file(1, 'a', report(bridge))] });
    await importing({ sources: [file(2, 'b', report(bridge))] });
    await importing({ sources: [file(3, 'c', report(laterBridge))] });
    await rejectFriday();
    const sink = createImportSinkRepository(database);
    const { id: run } = buildImportRun();
    await sink.hasSources([sourceIdNumber(1), sourceIdNumber(3)]);
    const seen = ['a', 'b'].map(name => ({ id: sourceIdNumber(3), place: place(name) }));
    await sink.commitBatch(run, buildImportBatch({ seen }));
    const moved = [{ id: sourceIdNumber(1), place: place('c') }];
    await sink.commitBatch(run, buildImportBatch({ seen: moved }));

    expect(await texts()).toEqual([bridge, laterBridge].toSorted());
    expect(await database.articles.get(idOf(1))).toMatchObject({ sourceId: sourceIdNumber(1) });
    expect(await database.sources.get(sourceIdNumber(1))).toMatchObject({ places: [place('c')] });
    expect(await datesShown()).toBe(0);
    expect(await datesShown(idOf(3))).toBe(1);
  });

  it('is not known by its name alone: what is dropped on the window has no place', async () => {
    const dropped = { path: 'a.txt', key: null, modifiedAt: null };
    await importing({ sources: [{ ...file(1, 'a', report(bridge)), place: dropped }] });
    await importing({ sources: [{ ...file(2, 'a', report(laterBridge)), place: dropped }] });
    expect(await texts()).toEqual([bridge, laterBridge].toSorted());
  });
});

describe('committing a batch a second time', () => {
  it('changes nothing', async () => {
    await importing({ sources: [file(1, 'a', report(bridge)), file(3, 'c', report(wheat))] });
    const sink = createImportSinkRepository(database);
    const run = buildImportRun({ counts: { ...noImportCounts, articles: 2, imported: 2 } });
    const sources = [file(2, 'a', report(laterBridge)), file(4, 'd', report(wheat))];
    const batch = buildImportBatch({ sources, run });
    const all = async () =>
      Object.fromEntries(
        await Promise.all(
          database.tables.map(async table => [table.name, await table.toArray()] as [string, unknown[]]),
        ),
      );
    await sink.commitBatch(run.id, batch);
    const before = await all();
    await sink.commitBatch(run.id, batch);
    expect(await all()).toEqual(before);
  });
});

describe('a file that is read again', () => {
  const row = (text: string, part: string) =>
    report(text, { origin: { url: null, thread: null, part }, title: { text, source: null } });

  it('keeps ids and corrections by its rows, and drops what only the old reading found', async () => {
    await importing({ sources: [file(1, 'a', row(wheat, '2'), report(bridge), row('خطأ', '3'))] });
    await rejectFriday(idOf(1, 1));
    const again = [row('القمح أغلى', '2'), report(bridge)];
    const revision = async () => (await database.counters.get('events'))?.value ?? 0;
    const before = await revision();
    const counts = await importing({ sources: [file(1, 'a', ...again)], rereads: true });
    expect(await texts()).toEqual(['القمح أغلى', bridge].toSorted());
    expect(await datesShown(idOf(1, 1))).toBe(0);
    expect((await articles().getBody(idOf(1, 0))).ok).toBe(true);
    expect(counts).toMatchObject({ articles: 0, updated: 1 });
    expect(await revision()).toBeGreaterThan(before);
  });

  it.each(ofWorking)('keeps what only the old reading found where %s', async (_, workOn) => {
    await importing({ sources: [file(1, 'a', report(bridge), row('خطأ', '3'))] });
    await workOn(idOf(1, 1));
    await importing({ sources: [file(1, 'a', report(bridge))], rereads: true });
    expect(await texts()).toEqual(['خطأ', bridge].toSorted());
  });

  it('has the copies of what it changed read again as well', async () => {
    await importing({ sources: [file(1, 'a', row(wheat, '2'))] });
    await importing({ sources: [file(2, 'b', row(wheat, '7'))] });
    await importing({ sources: [file(1, 'a', row('القمح أغلى', '2'))], rereads: true });
    const sink = createImportSinkRepository(database);
    expect(await sink.hasSources([sourceIdNumber(1), sourceIdNumber(2)])).toEqual({
      ok: true,
      value: [sourceIdNumber(1)],
    });
    await importing({ sources: [file(2, 'b', row(wheat, '7'))] });
    expect(await texts()).toEqual(['القمح أغلى', wheat].toSorted());
  });
});
