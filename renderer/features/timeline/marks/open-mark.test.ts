import { describe, expect, it } from 'vitest';
import type { ArticleBody } from '#shared/domain/article/article.ts';
import { newArticleId, newSourceId, type ArticleId } from '#shared/ids/ids.ts';
import { err, ok, type Result } from '#shared/result/result.ts';
import type { StoreError } from '#shared/stores/article-store.ts';
import { buildDate, placeOf } from '#shared/testing/build-findings.ts';
import { findSpan } from './open-mark.ts';

const articleId = newArticleId(newSourceId('7'.repeat(64)), 0);
const text = 'افتتح الجسر مساء الثلاثاء.';
const span = placeOf(text, 'مساء الثلاثاء');
const body = {
  text,
  temporal: [buildDate(text, span), buildDate(text, { start: -1, end: -1 })],
} as unknown as ArticleBody;
const storeOf = (answer: Result<ArticleBody, StoreError>) => {
  const read: ArticleId[] = [];
  return { read, getBody: (id: ArticleId) => (read.push(id), Promise.resolve(answer)) };
};

describe('the passage that a mark is opened at', () => {
  it('is where its date stands in the text', async () => {
    expect(await findSpan(storeOf(ok(body)), { articleId, expression: 0 })).toEqual(span);
  });

  it('is none for dates of the title, such as are no more, and texts that can’t be read', async () => {
    expect(await findSpan(storeOf(ok(body)), { articleId, expression: 1 })).toBeNull();
    expect(await findSpan(storeOf(ok(body)), { articleId, expression: 2 })).toBeNull();
    expect(await findSpan(storeOf(err({ code: 'internal' })), { articleId, expression: 0 })).toBeNull();
  });

  it('is none for a publication, for which no text is read', async () => {
    const store = storeOf(ok(body));
    expect(await findSpan(store, { articleId, expression: -1 })).toBeNull();
    expect(store.read).toEqual([]);
  });
});
