import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ArticleReuse } from '#shared/domain/comparison/reuse.ts';
import { newArticleId, newClusterId, type ArticleId } from '#shared/ids/ids.ts';
import { assertPresent } from '#shared/result/assert.ts';
import { buildImportBatch, buildImportRun } from '#shared/testing/build-import-batch.ts';
import { buildArticle, buildSource, sourceIdNumber } from '#shared/testing/build-imported-source.ts';
import { firstObserved } from '#shared/testing/first-observed.ts';
import { createArticleRepository } from './article-repository.ts';
import { CollectionDatabase } from './database.ts';
import { createImportSinkRepository } from './import-sink-repository.ts';
import { createRelatedSession } from './related-session.ts';
import { createReuseRepository } from './reuse-repository.ts';
import { refreshReuse } from './reuse-session.ts';

const bridge =
  'أعلنت بلدية وادي الريحان صباح أمس أن الجسر القديم سيفتح أمام السيارات مطلع الشهر المقبل بعد أشغال دامت سنتين. ' +
  'وقال رئيس البلدية رائد السالمي إن الكلفة بلغت تسعة ملايين دينار دفعت الوزارة نصفها وجمعت البلدية باقيها من رسوم السوق. ' +
  'وأضاف أن الشاحنات الثقيلة ستبقى ممنوعة من العبور حتى تنتهي تجارب التحميل التي يشرف عليها مهندسون من جامعة الساحل.';
const bridgeEdited = bridge.replace('صباح أمس', 'أمس').replace('تسعة ملايين', 'عشرة ملايين');
const trains =
  'يبدأ خط القطار الجديد رحلاته بين الميناء والمطار يوم الاثنين، بثماني رحلات في اليوم وتذكرة واحدة لكل المحطات. ' +
  'وتقول الشركة إن العربات صنعت في الخارج وركبت في ورشة محلية شارك فيها مئتا عامل من أبناء المنطقة.';
const museum =
  'عثر عمال الصيانة في متحف المدينة على صندوق من الرسائل القديمة خلف جدار في القاعة الشرقية لم يفتح منذ عقود.';
const trainsReported = `تعليق: ${museum} ${trains}`;

let database: CollectionDatabase;
beforeEach(() => {
  database = new CollectionDatabase(`reuse ${crypto.randomUUID()}`);
});
afterEach(() => database.delete());

const articleOf = (file: number): ArticleId => newArticleId(sourceIdNumber(file), 0);
const sourceOf = (file: number, text: string, parts: Parameters<typeof buildSource>[2] = {}) =>
  buildSource(file, [buildArticle({ text, title: { text: `خبر ${file}`, source: null } })], parts);
const commit = (parts: Parameters<typeof buildImportBatch>[0]) =>
  createImportSinkRepository(database).commitBatch(buildImportRun().id, buildImportBatch(parts));
const store = (...texts: readonly string[]) =>
  commit({ sources: texts.map((text, at) => sourceOf(at + 1, text)) });
const refresh = (mayGoOn = () => Promise.resolve(true)) =>
  refreshReuse(database, { onProgress: () => {}, mayGoOn });
const reuseOf = async (file: number): Promise<ArticleReuse | null> =>
  (await firstObserved(createReuseRepository(database).observeReuse([articleOf(file)])))[0] ?? null;
const behind = () => firstObserved(createReuseRepository(database).observeBehind());
const clusters = () => firstObserved(createReuseRepository(database).observeClusters());
/** The other articles that stand in a record, by their files. */
const namedBy = (reuse: ArticleReuse | null) => ({
  near: reuse?.nearDuplicates.map(({ articleId }) => articleId),
  passages: reuse?.passages.map(({ articleId }) => articleId),
});

describe('reused text in a collection', () => {
  it('is found for what an import brought, copies apart from passages', async () => {
    await store(bridge, bridgeEdited, trains, trainsReported, museum);
    await refresh();
    expect(namedBy(await reuseOf(1))).toEqual({ near: [articleOf(2)], passages: [] });
    expect(namedBy(await reuseOf(5))).toEqual({ near: [articleOf(4)], passages: [] });
    expect(await clusters()).toMatchObject([
      { members: [articleOf(3), articleOf(4), articleOf(5)] },
      { id: newClusterId(articleOf(1)), members: [articleOf(1), articleOf(2)] },
    ]);
  });

  it('leaves articles that share nothing without a record', async () => {
    await store(bridge, museum);
    await refresh();
    expect(await database.reuse.count()).toBe(0);
    expect(await clusters()).toEqual([]);
  });

  it('is known to be behind until it was looked for, and again once articles come', async () => {
    await store(bridge, bridgeEdited);
    expect(await behind()).toBe(2);
    await refresh();
    expect(await behind()).toBe(0);
    await commit({ sources: [sourceOf(3, trains)] });
    expect(await behind()).toBe(1);
  });

  it('costs an import one record a batch, however many articles it brings', async () => {
    await store(bridge, bridgeEdited, trains, museum);
    expect(await database.sketches.count()).toBe(1);
  });

  it('follows an article whose file has another text now', async () => {
    await store(bridge, bridgeEdited, trains);
    await refresh();
    const place = { path: '/news/2.txt', key: 'place 2', modifiedAt: null };
    const changed = bridgeEdited.replace('صباح', 'مساء').replace('حتى تنتهي', 'إلى أن تنتهي');
    await commit({ sources: [sourceOf(9, `${changed} ${trains}`, { place })] });
    expect(await behind()).toBe(1);
    await refresh();
    expect(namedBy(await reuseOf(2))).toEqual({ near: [articleOf(3)], passages: [articleOf(1)] });
  });

  it('forgets what an article shared that is not read out of its file any more', async () => {
    await commit({
      sources: [buildSource(1, [buildArticle({ text: bridge }), buildArticle({ text: trains })])],
    });
    await commit({ sources: [sourceOf(2, bridgeEdited)] });
    await refresh();
    expect((await clusters()).length).toBe(1);
    await commit({ sources: [sourceOf(1, trains)], rereads: true });
    await refresh();
    expect(await clusters()).toEqual([]);
    expect(await database.reuse.count()).toBe(0);
  });

  it('is as it was when looking for it is stopped, and found by the next look', async () => {
    await store(bridge, bridgeEdited);
    await refresh();
    await commit({ sources: [sourceOf(3, trains), sourceOf(4, trains.replace('الجديد', 'السريع'))] });
    expect(await refresh(() => Promise.resolve(false))).toEqual({ isCancelled: true });
    expect([(await clusters()).length, await behind()]).toEqual([1, 2]);
    await refresh();
    expect([(await clusters()).length, await behind()]).toEqual([2, 0]);
  });

  it('is found by their texts for articles whose sketches are lost or of other rules', async () => {
    await store(bridge, bridgeEdited);
    await database.sketches.toCollection().modify({ version: 0 });
    await refresh();
    expect(await clusters()).toMatchObject([{ members: [articleOf(1), articleOf(2)] }]);
  });

  it('is looked for again with what a killed look had sketched already', async () => {
    await store(bridge, bridgeEdited);
    await database.sketches.clear();
    let asked = 0;
    await refresh(() => Promise.resolve(++asked < 2));
    const sketched = await database.sketches.count();
    await refresh();
    expect([sketched, await database.sketches.count()]).toEqual([1, 1]);
    expect((await clusters()).length).toBe(1);
  });

  it('is that of the text as it is now where an import changes it while it is being sketched', async () => {
    const place = { path: '/news/1.txt', key: 'place 1', modifiedAt: null };
    await commit({
      sources: [sourceOf(1, bridge, { place }), sourceOf(2, bridgeEdited), sourceOf(3, trains)],
    });
    await database.sketches.clear();
    const changed = bridge.replace('صباح', 'مساء').replace('حتى تنتهي', 'إلى أن تنتهي');
    const { bodies } = database;
    const read = bodies.bulkGet.bind(bodies);
    vi.spyOn(bodies, 'bulkGet').mockImplementationOnce((ids: ArticleId[]) =>
      read(ids).then(async found => {
        await commit({ sources: [sourceOf(9, `${changed} ${trains}`, { place })] });
        return found;
      }),
    );
    await refresh();
    expect(namedBy(await reuseOf(1))).toEqual({ near: [articleOf(3)], passages: [articleOf(2)] });
  });

  it('keeps no more stale sketches than live ones for long', async () => {
    await store(bridge, bridgeEdited);
    for (let again = 0; again < 300; again++) {
      const block = await database.sketches.orderBy(':id').first();
      if (block) await database.sketches.add({ ...block, key: 1000 + again });
    }
    await refresh();
    expect(await database.sketches.count()).toBe(1);
    expect((await clusters()).length).toBe(1);
  });

  it('keeps no sketches of older rules beside those of today for long', async () => {
    const files = Array.from({ length: 1_100 }, (_, at) => at + 1);
    await commit({ sources: files.map(file => sourceOf(file, `خبر ${file}`)) });
    await database.sketches.toCollection().modify({ version: 0 });
    await refresh();
    await commit({ sources: [sourceOf(2_000, bridge)] });
    await refresh();
    const stored = await database.sketches.toArray();
    expect(stored.flatMap(({ ids }) => ids)).toHaveLength(1_101);
  });

  it('keeps the sketches of articles that came one by one together, after a while', async () => {
    const files = Array.from({ length: 1_010 }, (_, at) => at + 1);
    await commit({ sources: files.map(file => sourceOf(file, file < 3 ? bridge : `خبر ${file}`)) });
    const [block] = await database.sketches.toArray();
    await database.sketches.clear();
    const { version, ids, ends, bytes } = assertPresent(block, 'a batch brings one');
    await database.sketches.bulkAdd(
      ids.map((id, at) => {
        const sketch = bytes.slice(ends[at - 1] ?? 0, ends[at]);
        return { version, ids: [id], ends: Uint32Array.of(sketch.length), bytes: sketch };
      }),
    );
    await refresh();
    expect((await database.sketches.toArray()).map(one => one.ids.length)).toEqual([500, 500, 10]);
    expect(await clusters()).toMatchObject([{ members: [articleOf(1), articleOf(2)] }]);
  });

  it('is written only where it has changed', async () => {
    await store(bridge, bridgeEdited);
    await refresh();
    await commit({ sources: [sourceOf(3, museum)] });
    const written: unknown[] = [];
    database.reuse.hook('creating', id => void written.push(id));
    database.reuse.hook('updating', (_, id) => void written.push(id));
    await refresh();
    expect(written).toEqual([]);
  });
});

describe('reports of one event', () => {
  const dated = (file: number, title: string, text: string, day: string | null) =>
    buildSource(file, [
      buildArticle({
        title: { text: title, source: null },
        text,
        published: day ? { value: day, precision: 'day', provenance: 'stated', source: null } : null,
      }),
    ]);
  const retold =
    'يفتح الجسر القديم في وادي الريحان للسيارات أول الشهر القادم بحسب رئيس البلدية السالمي، وتمنع الشاحنات إلى حين.';

  it('are found near its day though they share no passage, copies left out', async () => {
    await commit({
      sources: [
        dated(1, 'فتح جسر وادي الريحان', bridge, '2026-03-01'),
        dated(2, 'الجسر القديم يفتح في وادي الريحان', retold, '2026-03-02'),
        dated(3, 'بلدية وادي الريحان تفتح الجسر', bridgeEdited, '2026-03-01'),
        dated(4, 'قطار المطار ينطلق', trains, '2026-03-01'),
        dated(5, 'الجسر القديم في وادي الريحان', `${retold} `, '2025-03-01'),
        dated(6, 'رسائل خلف جدار المتحف', museum, null),
      ],
    });
    await refresh();
    const related = await createRelatedSession(database).findRelated(articleOf(1), 5);
    expect(related.map(({ articleId }) => articleId)).toEqual([articleOf(2)]);
  });

  it('are named once, however many print the same', async () => {
    await commit({
      sources: [
        dated(1, 'فتح جسر وادي الريحان', bridge, '2026-03-01'),
        dated(2, 'الجسر القديم يفتح في وادي الريحان', retold, '2026-03-02'),
        dated(3, 'يفتح الجسر القديم في وادي الريحان', `عاجل ${retold}`, '2026-03-02'),
      ],
    });
    await refresh();
    const related = await createRelatedSession(database).findRelated(articleOf(1), 5);
    expect(related).toHaveLength(1);
  });

  it('are those of the collection as it is now', async () => {
    await commit({ sources: [dated(1, 'فتح جسر وادي الريحان', bridge, '2026-03-01'), sourceOf(7, museum)] });
    const session = createRelatedSession(database);
    expect(await session.findRelated(articleOf(1), 5)).toEqual([]);
    await commit({ sources: [dated(2, 'الجسر القديم يفتح في وادي الريحان', retold, '2026-03-02')] });
    expect(await session.findRelated(articleOf(1), 5)).toMatchObject([{ articleId: articleOf(2) }]);
  });

  it('follow the date of an article', async () => {
    await commit({
      sources: [
        dated(1, 'فتح جسر وادي الريحان', bridge, '2026-03-01'),
        dated(2, 'الجسر القديم يفتح في وادي الريحان', retold, '2020-03-02'),
      ],
    });
    const session = createRelatedSession(database);
    expect(await session.findRelated(articleOf(1), 5)).toEqual([]);
    const published = { value: '2026-03-02', precision: 'day', provenance: 'analyst', source: null } as const;
    await createArticleRepository(database).correct(articleOf(2), { published });
    expect(await session.findRelated(articleOf(1), 5)).toMatchObject([{ articleId: articleOf(2) }]);
  });
});
