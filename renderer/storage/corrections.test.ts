import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { analysisVersion } from '#shared/analysis/analysis-version.ts';
import { reanalyseArticle, type StoredArticle } from '#shared/analysis/articles/reanalyse-article.ts';
import { dateTarget } from '#shared/corrections/correction-targets.ts';
import { newStandingRejection } from '#shared/corrections/standing-rejection.ts';
import type { AnalysedArticle } from '#shared/domain/article/article.ts';
import type { Correction } from '#shared/domain/correction/correction.ts';
import type { Statement } from '#shared/domain/article/statement.ts';
import { newArticleId, newCorrectionId, type ArticleId } from '#shared/ids/ids.ts';
import { assertPresent } from '#shared/result/assert.ts';
import { buildDate, buildStatement, placeOf } from '#shared/testing/build-findings.ts';
import { buildImportBatch, buildImportRun } from '#shared/testing/build-import-batch.ts';
import { buildArticle, buildSource, sourceIdNumber } from '#shared/testing/build-imported-source.ts';
import { createArticleRepository } from './article-repository.ts';
import { createCorrectionRepository } from './correction-repository.ts';
import { readBodies } from './bodies.ts';
import { CollectionDatabase } from './database.ts';
import { createImportSinkRepository } from './import-sink-repository.ts';
import { createReanalysisRepository } from './reanalysis-repository.ts';
import { runReanalysis } from './reanalysis-session.ts';

let database: CollectionDatabase;
let count = 0;
beforeEach(() => {
  count += 1;
  database = new CollectionDatabase(`corrections-${count}`);
});
afterEach(() => database.delete());

const text = 'اجتمع المجلس أمس الاثنين، ويعود إلى الاجتماع الجمعة المقبل.';
const run = buildImportRun();
const idOf = (n: number): ArticleId => newArticleId(sourceIdNumber(n), 0);
/** The body as it is stored, without corrections. */
const storedBody = async (ordinal: number) => (await readBodies(database, [idOf(ordinal)]))[0];
const friday = buildDate(text, placeOf(text, 'الجمعة المقبل'), {
  rule: 'weekday.modified',
  relative: { op: 'weekday', weekday: 5, anchor: 'publication', direction: 'after' },
});
const monday = buildDate(text, placeOf(text, 'أمس الاثنين'), {
  rule: 'deictic.day+weekday',
  relative: { op: 'offset', n: -1, unit: 'day', anchor: 'publication', weekdayCheck: 1 },
});
/** Published on a Wednesday, of which Monday is not the day before. */
const article = (parts: Partial<AnalysedArticle> = {}): AnalysedArticle =>
  buildArticle({
    text,
    sourceMap: [{ text: 0, source: 0, length: text.length }],
    published: { value: '2026-04-22', precision: 'day', provenance: 'stated', source: null },
    temporal: [monday, friday],
    warnings: [{ code: 'published-weekday-mismatch', message: '', source: null }],
    ...parts,
  });
const store = async (...articles: readonly AnalysedArticle[]) => {
  const sources = articles.map((one, n) => buildSource(n, [one]));
  const done = await createImportSinkRepository(database).commitBatch(run.id, buildImportBatch({ sources }));
  expect(done.ok).toBe(true);
};
const corrections = () => createCorrectionRepository(database);
const rejection = (n = 0, date = monday, id = 'c1'): Correction => ({
  id: newCorrectionId(id),
  articleId: idOf(n),
  layer: 'date',
  action: 'reject',
  target: assertPresent(dateTarget(date), 'it stands in the text'),
  createdAt: '2026-05-01T00:00:00.000Z',
});
const datesShown = async (n: number) => {
  const body = await createArticleRepository(database).getBody(idOf(n));
  return body.ok ? body.value.temporal.map(date => date.text) : body.error;
};
const eventsOf = async (n: number) =>
  (await database.events.get(idOf(n)))?.events.filter(({ kind }) => kind === 'event').length;

describe('correcting what was found in an article', () => {
  it('shows and places the article without it, and stores what was found as it was', async () => {
    await store(article());
    expect(await eventsOf(0)).toBe(2);
    expect(await corrections().change(idOf(0), { remove: [], put: [rejection()] })).toMatchObject({
      ok: true,
    });
    expect(await datesShown(0)).toEqual(['الجمعة المقبل']);
    expect(await eventsOf(0)).toBe(1);
    expect((await storedBody(0))?.temporal).toEqual([monday, friday]);
  });

  it('drops the warning that the rejected date raised, and gives it back on undo', async () => {
    await store(article());
    await corrections().change(idOf(0), { remove: [], put: [rejection()] });
    expect((await database.articles.get(idOf(0)))?.warnings).toEqual([]);
    await corrections().change(idOf(0), { remove: [rejection()], put: [] });
    expect((await database.articles.get(idOf(0)))?.warnings.map(({ code }) => code)).toEqual([
      'published-weekday-mismatch',
    ]);
    expect(await eventsOf(0)).toBe(2);
  });

  it('changes nothing at all when a part of it fails', async () => {
    await store(article());
    const unclonable = { ...rejection(0, friday, 'c2'), createdAt: (() => '') as unknown as string };
    const done = await corrections().change(idOf(0), { remove: [], put: [rejection(), unclonable] });
    expect(done.ok).toBe(false);
    expect(await database.corrections.count()).toBe(0);
    expect(await eventsOf(0)).toBe(2);
  });

  it('refuses to correct an article that is gone', async () => {
    const done = await corrections().change(idOf(9), { remove: [], put: [rejection(9)] });
    expect(done).toEqual({ ok: false, error: { code: 'not-found' } });
    expect(await database.corrections.count()).toBe(0);
  });
});

describe('rejecting a date in every article', () => {
  const everywhere = newStandingRejection(
    'date',
    friday.rule,
    friday.text,
    idOf(0),
    '2026-05-01T00:00:00.000Z',
  );

  it('takes it off the timeline of all, of those imported later too, and back on when taken back', async () => {
    await store(article(), article(), article({ temporal: [monday] }));
    await corrections().changeStanding({ remove: [], put: [everywhere] });
    expect([await eventsOf(0), await eventsOf(1), await eventsOf(2)]).toEqual([1, 1, 1]);
    expect(await datesShown(1)).toEqual(['أمس الاثنين']);
    await createImportSinkRepository(database).commitBatch(
      run.id,
      buildImportBatch({ sources: [buildSource(7, [article()])] }),
    );
    expect(await eventsOf(7)).toBe(1);
    await corrections().changeStanding({ remove: [everywhere], put: [] });
    expect([await eventsOf(0), await eventsOf(1), await eventsOf(2), await eventsOf(7)]).toEqual([
      2, 2, 1, 2,
    ]);
  });

  it('finds articles whose events an older version of the collection wrote', async () => {
    await store(article());
    await database.events.toCollection().modify(record => {
      delete (record as { dateKeys?: unknown }).dateKeys;
    });
    await corrections().changeStanding({ remove: [], put: [everywhere] });
    expect(await eventsOf(0)).toBe(1);
  });
});

describe('reading articles again with newer rules', () => {
  const old = (parts: Partial<AnalysedArticle> = {}) =>
    article({ analysisVersion: '0', temporal: [monday], ...parts });
  const session = (
    reanalyse: (stored: StoredArticle) => ReturnType<typeof reanalyseArticle> = reanalyseArticle,
  ) => {
    let steps = 0;
    return (mostSteps: number) =>
      runReanalysis({
        store: createReanalysisRepository(database),
        reanalyse,
        onProgress: () => undefined,
        mayGoOn: async () => (steps += 1) <= mostSteps,
      });
  };

  it('finds what newer rules find, and keeps text, title, date and corrections', async () => {
    const published = { value: '2026-04-21', precision: 'day', provenance: 'analyst', source: null } as const;
    await store(old());
    await createArticleRepository(database).correct(idOf(0), { published });
    await corrections().change(idOf(0), { remove: [], put: [rejection()] });
    expect(await session()(9)).toEqual({ ok: true, value: { isCancelled: false } });
    const body = await storedBody(0);
    expect(body).toMatchObject({ text, analysisVersion, title: { text: 'عنوان' } });
    expect(body?.temporal.map(date => date.text)).toEqual(['أمس الاثنين', 'الجمعة المقبل']);
    expect(await datesShown(0)).toEqual(['الجمعة المقبل']);
    expect(await eventsOf(0)).toBe(1);
    expect((await database.articles.get(idOf(0)))?.published).toEqual(published);
  });

  it('leaves articles of today alone and counts only the old ones', async () => {
    await store(old(), article({ analysisVersion }));
    const repository = createReanalysisRepository(database);
    expect(await repository.countOld()).toEqual({ ok: true, value: 1 });
    await session()(9);
    expect(await repository.countOld()).toEqual({ ok: true, value: 0 });
    expect((await storedBody(1))?.temporal).toHaveLength(2);
  });

  it('writes nothing of a batch that is killed, and goes on with what is still old', async () => {
    await store(old(), old(), old());
    const repository = createReanalysisRepository(database);
    const batch = await repository.readOld(10, new Set());
    const findings = (batch.ok ? batch.value : []).map(one => ({
      id: one.id,
      findings: reanalyseArticle(one),
    }));
    const fail = (): never => {
      throw new Error('the disk is full');
    };
    database.events.hook('updating', fail); // the last table that is written
    expect((await repository.commit(findings)).ok).toBe(false);
    database.events.hook('updating').unsubscribe(fail);
    expect(await repository.countOld()).toEqual({ ok: true, value: 3 });
    expect(await eventsOf(0)).toBe(1);
    await session()(9);
    expect(await repository.countOld()).toEqual({ ok: true, value: 0 });
    expect(await eventsOf(0)).toBe(2);
  });

  it('stops when asked and keeps what was read until then', async () => {
    await store(...Array.from({ length: 150 }, () => old()));
    expect(await session()(1)).toEqual({ ok: true, value: { isCancelled: true } });
    expect(await createReanalysisRepository(database).countOld()).toEqual({ ok: true, value: 50 });
  });

  it('passes over an article that the rules fail on, and reads the others', async () => {
    await store(old(), old({ language: 'en' }), old());
    const failing = session(stored => {
      if (stored.summary.language === 'en') throw new Error('a fault of a rule');
      return reanalyseArticle(stored);
    });
    expect(await failing(9)).toEqual({ ok: true, value: { isCancelled: false } });
    expect(await createReanalysisRepository(database).countOld()).toEqual({ ok: true, value: 1 });
  });

  it('ends where an article stays old whatever is stored of it', async () => {
    await store(old(), old());
    const stuck = session(stored => ({ ...reanalyseArticle(stored), analysisVersion: '0' }));
    expect(await stuck(9)).toEqual({ ok: true, value: { isCancelled: false } });
  });
});

describe('a collection of version 1', () => {
  it('shows statements that its rules left without strength and without those who passed them on', async () => {
    const content = { start: 0, end: 5 };
    const old = {
      ...buildStatement(content),
      attributedVia: undefined,
      cue: { text: 'قال', span: content, class: 'claims' },
    } as unknown as Statement;
    await store(article({ statements: [old] }));
    const body = await createArticleRepository(database).getBody(idOf(0));
    expect(body.ok && body.value.statements).toMatchObject([
      { attributedVia: [], cue: { strength: 'tentative' } },
    ]);
  });

  it('opens with all that it held, tells its old articles, and takes corrections', async () => {
    const name = `old-${count}`;
    const before = new Dexie(name);
    before.version(1).stores({
      articles: 'id, publishedKey, titleKey, outletKey, importedAt',
      bodies: 'articleId',
      sources: 'id',
      sourceTexts: 'sourceId',
      events: 'articleId',
      runs: 'id, startedAt',
      outcomes: '[runId+path]',
      counters: 'name',
    });
    await store(article({ analysisVersion: '0' }));
    const tables = ['articles', 'bodies', 'sources', 'sourceTexts', 'events', 'runs', 'counters'] as const;
    const kept: Record<string, unknown[]> = {};
    for (const table of tables) {
      kept[table] = await database[table].toArray();
      await before.table(table).bulkAdd(kept[table]);
    }
    before.close();

    const after = new CollectionDatabase(name);
    for (const table of tables) expect(await after[table].toArray()).toEqual(kept[table]);
    expect(await createReanalysisRepository(after).countOld()).toEqual({ ok: true, value: 1 });
    expect(
      await createCorrectionRepository(after).change(idOf(0), { remove: [], put: [rejection()] }),
    ).toMatchObject({
      ok: true,
    });
    await after.delete();
  });
});
