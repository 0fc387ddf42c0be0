import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ArticleId } from '#shared/ids/ids.ts';
import { newArticleId } from '#shared/ids/ids.ts';
import type { ArticleList, ArticleSort, DayRange, Observed } from '#shared/stores/article-store.ts';
import { sourceIdNumber } from '#shared/testing/build-imported-source.ts';
import { toArticleRecord } from './article-records.ts';
import { createArticleRepository } from './article-repository.ts';
import { CollectionDatabase, type ArticleRecord } from './database.ts';

let database: CollectionDatabase;
let count = 0;
beforeEach(() => {
  count += 1;
  database = new CollectionDatabase(`list-${count}`);
});
afterEach(() => database.delete());

const idOf = (n: number): ArticleId => newArticleId(sourceIdNumber(n), 0);
/** One article a day from the first of 2025 on; day 0 is none. */
const recordOf = (n: number, day = n): ArticleRecord => {
  const value = new Date(Date.UTC(2025, 0, day)).toISOString().slice(0, 10);
  return toArticleRecord({
    ...({ id: idOf(n), title: `خبر ${n}`, tags: [] } as unknown as ArticleRecord), // the fields that an order asks for
    outlet: { name: 'وكالة الساحل', provenance: 'stated', source: null },
    published: day === 0 ? null : { value, precision: 'day', provenance: 'stated', source: null },
  });
};
const fill = (from: number, to: number) =>
  database.articles.bulkPut(Array.from({ length: to - from + 1 }, (_, at) => recordOf(from + at)));

const oldest: ArticleSort = { field: 'published', descending: false };

/** What is shown from now on, one after the other. */
function follow<T>(observed: Observed<T>) {
  const shown: T[] = [];
  const subscription = observed.subscribe(
    value => shown.push(value),
    error => expect.fail(error.code),
  );
  const until = (condition: (value: T) => boolean) =>
    expect
      .poll(() => shown.at(-1) !== undefined && condition(shown.at(-1) as T), { timeout: 5_000 })
      .toBe(true);
  return { shown, until, end: () => subscription.unsubscribe() };
}
const followList = (sort: ArticleSort, days: DayRange | null = null) =>
  follow<ArticleList>(createArticleRepository(database).observeList(sort, days));

describe('the list of a collection', () => {
  it('begins with a screenful and says how many there are, then has them all', async () => {
    await fill(1, 450);
    const list = followList({ field: 'published', descending: true });
    await list.until(({ ids, total }) => ids.length === total);
    list.end();
    expect(list.shown.map(({ ids, total }) => [ids.length, total])).toEqual([
      [200, 450],
      [450, 450],
    ]);
    expect(list.shown.map(({ ids }) => ids[0])).toEqual([idOf(450), idOf(450)]);
    expect(list.shown[1]?.ids.slice(0, 200)).toEqual(list.shown[0]?.ids);
  });

  it('knows how many there are without counting them once it was read whole', async () => {
    await fill(1, 250);
    const first = followList(oldest);
    await first.until(({ ids, total }) => ids.length === total);
    await expect.poll(async () => (await database.counters.get('articles'))?.value).toBe(250);
    first.end();
    await database.counters.put({ name: 'articles', value: 240 });
    const again = followList(oldest);
    await again.until(({ ids }) => ids.length === 250);
    expect(again.shown[0]?.total).toBe(240);
    await expect.poll(async () => (await database.counters.get('articles'))?.value).toBe(250);
    again.end();
  });

  it('begins as it goes on where most articles have no date', async () => {
    await database.articles.bulkPut(Array.from({ length: 300 }, (_, n) => recordOf(n, n < 5 ? n + 1 : 0)));
    const list = followList(oldest);
    await list.until(({ ids, total }) => ids.length === total);
    list.end();
    expect(list.shown[0]?.ids).toEqual(list.shown[1]?.ids.slice(0, 200));
    expect(list.shown[0]?.ids.slice(0, 5)).toEqual([0, 1, 2, 3, 4].map(idOf));
  });

  it('is shown once where a screen holds it', async () => {
    await fill(1, 3);
    const list = followList(oldest);
    await list.until(({ ids }) => ids.length === 3);
    await new Promise(resolve => setTimeout(resolve, 50));
    list.end();
    expect(list.shown).toHaveLength(1);
  });

  it('follows what comes, goes and is dated anew, and is not shown again for what leaves it as it is', async () => {
    await fill(1, 3);
    const list = followList(oldest);
    await list.until(({ ids }) => ids.length === 3);
    await database.articles.put({ ...recordOf(2), wordCount: 7 });
    await database.articles.put(recordOf(4));
    await list.until(({ ids }) => ids.length === 4);
    await database.articles.put(recordOf(1, 9));
    await list.until(({ ids }) => ids.at(-1) === idOf(1));
    await database.articles.delete(idOf(2));
    await list.until(({ ids }) => ids.length === 3);
    list.end();
    expect(list.shown).toHaveLength(4);
    expect(list.shown.at(-1)?.ids).toEqual([3, 4, 1].map(idOf));
  });

  it('keeps to the days asked for, in any order', async () => {
    await fill(1, 300);
    const days = { from: '2025-01-03', to: '2025-01-05' };
    for (const sort of [
      { field: 'published', descending: true },
      { field: 'title', descending: true },
    ] as const) {
      const list = followList(sort, days);
      await list.until(({ total }) => total === 3);
      await database.articles.put(recordOf(300, 4));
      await list.until(({ ids }) => ids.includes(idOf(300)));
      await database.articles.put(recordOf(300));
      await list.until(({ total }) => total === 3);
      list.end();
      expect(list.shown[0]?.ids).toEqual([5, 4, 3].map(idOf));
    }
  });
});
