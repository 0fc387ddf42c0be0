import { expect, it } from 'vitest';
import type { ArticleBody } from '#shared/domain/article/article.ts';
import { newArticleId, newSourceId, type ArticleId } from '#shared/ids/ids.ts';
import { err, type Result } from '#shared/result/result.ts';
import type { StoreError } from '#shared/stores/article-store.ts';
import { createPassageCache } from './passage-cache.ts';

const idOf = (ordinal: number) => newArticleId(newSourceId('0'.repeat(64)), ordinal);

/** A store whose every read is answered when `answer` is called, and then fails so. */
function slowStore(code: StoreError['code'] = 'not-found') {
  const asked: ArticleId[] = [];
  const waiting: (() => void)[] = [];
  return {
    asked,
    answer: async () => {
      for (const go of waiting.splice(0)) go();
      await new Promise(resolve => setTimeout(resolve, 0));
    },
    getBody: (id: ArticleId) => {
      asked.push(id);
      return new Promise<Result<ArticleBody, StoreError>>(resolve =>
        waiting.push(() => resolve(err({ code }))),
      );
    },
  };
}

it('reads few texts at once and what was asked for last before what was scrolled past', async () => {
  const store = slowStore();
  const cache = createPassageCache(store);
  for (let article = 0; article < 200; article++) cache.get(idOf(article), 0);
  await Promise.resolve();
  expect(store.asked).toEqual([199, 198, 197].map(idOf));
  await store.answer();
  expect(store.asked.slice(3)).toEqual([196, 195, 194].map(idOf));
});

it('says that there is no passage where the text is gone, and asks no more', async () => {
  const store = slowStore();
  const cache = createPassageCache(store);
  expect(cache.get(idOf(1), 0)).toBeUndefined();
  await Promise.resolve();
  await store.answer();
  expect(cache.get(idOf(1), 0)).toBeNull();
  expect(store.asked).toHaveLength(1);
});

it('asks again for what could not be read, and calls nobody back for it', async () => {
  const store = slowStore('internal');
  const cache = createPassageCache(store);
  let calls = 0;
  cache.subscribe(() => calls++);
  cache.get(idOf(1), 0);
  await Promise.resolve();
  await store.answer();
  expect(calls).toBe(0);
  expect(cache.get(idOf(1), 0)).toBeUndefined();
  await Promise.resolve();
  expect(store.asked).toEqual([idOf(1), idOf(1)]);
});
