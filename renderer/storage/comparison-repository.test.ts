import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { passageOf } from '#shared/compare/marks/marked-article.ts';
import { placeMarks } from '#shared/compare/marks/place-marks.ts';
import type { ComparisonMark } from '#shared/domain/comparison/comparison-mark.ts';
import type { SavedComparison } from '#shared/domain/comparison/saved-comparison.ts';
import { newArticleId, newComparisonId, newComparisonMarkId, type ArticleId } from '#shared/ids/ids.ts';
import { assertPresent } from '#shared/result/assert.ts';
import { buildImportBatch, buildImportRun } from '#shared/testing/build-import-batch.ts';
import { buildArticle, buildSource, sourceIdNumber } from '#shared/testing/build-imported-source.ts';
import { firstObserved } from '#shared/testing/first-observed.ts';
import { createArticleRepository } from './article-repository.ts';
import { createComparisonRepository } from './comparison-repository.ts';
import { CollectionDatabase } from './database.ts';
import { createImportSinkRepository } from './import-sink-repository.ts';
import type { Observed } from '#shared/stores/article-store.ts';

let database: CollectionDatabase;
let count = 0;
beforeEach(() => {
  count += 1;
  database = new CollectionDatabase(`comparisons-${count}`);
});
afterEach(() => database.delete());

const idOf = (n: number): ArticleId => newArticleId(sourceIdNumber(n), 0);
const store = () => createComparisonRepository(database);

/** The next values it gives, in order. */
const follow = <T>(observed: Observed<T>) => {
  const seen: T[] = [];
  const waiting: ((value: T) => void)[] = [];
  const { unsubscribe } = observed.subscribe(
    value => (waiting.length > 0 ? waiting.shift()?.(value) : seen.push(value)),
    error => expect.fail(error.code),
  );
  return {
    next: (): Promise<T> =>
      seen.length > 0
        ? Promise.resolve(assertPresent(seen.shift(), 'one was seen'))
        : new Promise(resolve => waiting.push(resolve)),
    end: unsubscribe,
  };
};

const comparison = (name: string, changedAt: string): SavedComparison => ({
  id: newComparisonId(name),
  name,
  articles: [idOf(1), idOf(2)],
  rules: { strictness: 'normal', ignored: ['digits'] },
  createdAt: '2026-05-01T00:00:00.000Z',
  changedAt,
});
const mark = (id: string, articles: readonly [number, number], createdAt = '2026-05-01'): ComparisonMark => ({
  id: newComparisonMarkId(id),
  createdAt,
  kind: 'link',
  passages: [
    { articleId: idOf(articles[0]), span: { start: 0, end: 3 }, text: 'نعم' },
    { articleId: idOf(articles[1]), span: { start: 0, end: 3 }, text: 'كلا' },
  ],
});

describe('saved comparisons', () => {
  it('are there when the collection is opened again, the one changed last first', async () => {
    await store().save(comparison('سيول الميناء', '2026-05-02'));
    await store().save(comparison('زيارة الوزير', '2026-05-03'));
    database.close();
    database = new CollectionDatabase(database.name);
    expect(await firstObserved(store().observeSaved())).toEqual([
      comparison('زيارة الوزير', '2026-05-03'),
      comparison('سيول الميناء', '2026-05-02'),
    ]);
  });

  it('tell those who follow them when one is renamed or removed', async () => {
    const saved = comparison('سيول', '2026-05-02');
    await store().save(saved);
    const following = follow(store().observeSaved());
    expect((await following.next()).map(({ name }) => name)).toEqual(['سيول']);
    await store().save({ ...saved, name: 'سيول الميناء' });
    expect((await following.next()).map(({ name }) => name)).toEqual(['سيول الميناء']);
    await store().remove(saved.id);
    expect(await following.next()).toEqual([]);
    following.end();
  });
});

describe('marks', () => {
  it('are read for the articles they are about and no others, oldest first', async () => {
    const [newer, older] = [mark('a', [1, 2], '2026-05-03'), mark('b', [1, 2], '2026-05-02')];
    await store().changeMarks({ remove: [], put: [newer, older, mark('c', [2, 3])] });
    expect(await firstObserved(store().observeMarks([idOf(2), idOf(1)]))).toEqual([older, newer]);
    expect(await firstObserved(store().observeMarks([idOf(1), idOf(3)]))).toEqual([]);
    expect(await firstObserved(store().observeMarks([idOf(1), idOf(2), idOf(3)]))).toHaveLength(3);
  });

  it('go and come in one step, and tell those who follow them', async () => {
    await store().changeMarks({ remove: [], put: [mark('a', [1, 2])] });
    const following = follow(store().observeMarks([idOf(1), idOf(2)]));
    expect(await following.next()).toEqual([mark('a', [1, 2])]);
    await store().changeMarks({ remove: [mark('a', [1, 2])], put: [mark('b', [1, 2])] });
    expect(await following.next()).toEqual([mark('b', [1, 2])]);
    following.end();
  });

  it('are not changed at all when a part of the change fails', async () => {
    await store().changeMarks({ remove: [], put: [mark('a', [1, 2])] });
    const unclonable = { ...mark('b', [1, 2]), createdAt: (() => '') as unknown as string };
    const done = await store().changeMarks({ remove: [mark('a', [1, 2])], put: [unclonable] });
    expect(done.ok).toBe(false);
    expect(await firstObserved(store().observeMarks([idOf(1), idOf(2)]))).toEqual([mark('a', [1, 2])]);
  });

  it('hold again when their article was gone and is imported anew', async () => {
    const text = 'وصل الوزير إلى المدينة.';
    const source = buildSource(1, [buildArticle({ text, sentences: [{ start: 0, end: text.length }] })]);
    const importIt = () =>
      createImportSinkRepository(database).commitBatch(
        buildImportRun().id,
        buildImportBatch({ sources: [source] }),
      );
    const read = async () => {
      const body = await createArticleRepository(database).getBody(idOf(1));
      return body.ok ? body.value : null;
    };
    await importIt();
    const body = assertPresent(await read(), 'it was imported');
    const passage = passageOf({ id: body.articleId, ...body }, [0]);
    const note: ComparisonMark = {
      id: newComparisonMarkId('note'),
      createdAt: '2026-05-01',
      kind: 'note',
      passages: [passage],
      note: 'متى؟',
    };
    await store().changeMarks({ remove: [], put: [note] });
    await Promise.all([database.articles.clear(), database.bodies.clear(), database.sources.clear()]);
    expect(await read()).toBeNull();
    await importIt();
    const again = assertPresent(await read(), 'it was imported again');
    const marks = await firstObserved(store().observeMarks([again.articleId]));
    expect(placeMarks([{ id: again.articleId, ...again }], marks).notes).toEqual([
      { mark: note, places: [{ article: 0, sentences: [0] }] },
    ]);
  });
});
