import { describe, expect, it } from 'vitest';
import type { ArticleBody, ArticleSummary } from '#shared/domain/article/article.ts';
import { newArticleId, newSourceId } from '#shared/ids/ids.ts';
import { err, ok } from '#shared/result/result.ts';
import { sortComparable } from './use-compared-articles.ts';

const source = newSourceId('a'.repeat(64));
const idOf = (ordinal: number) => newArticleId(source, ordinal);
const summaryOf = (ordinal: number) =>
  ({ id: idOf(ordinal), title: `title ${ordinal}` }) as Partial<ArticleSummary> as ArticleSummary;
const bodyOf = (...sentences: readonly string[]) =>
  ok({ sentences: sentences.map(() => ({ start: 0, end: 1 })) } as Partial<ArticleBody> as ArticleBody);

describe('sortComparable', () => {
  it('goes on with the rest where an article is gone or has no text, and says which', () => {
    const ids = [0, 1, 2, 3].map(idOf);
    const summaries = [summaryOf(0), null, summaryOf(2), summaryOf(3)];
    const bodies = [bodyOf('one'), err({ code: 'not-found' } as const), bodyOf(), bodyOf('one', 'two')];
    const sorted = sortComparable(ids, summaries, bodies);
    expect(sorted).toMatchObject({
      kind: 'loaded',
      articles: [{ summary: { title: 'title 0' } }, { summary: { title: 'title 3' } }],
      uncomparable: [
        { id: ids[1], title: '', reason: 'gone' },
        { id: ids[2], title: 'title 2', reason: 'no-text' },
      ],
    });
  });

  it('fails where the store fails, because then nothing is known of the article', () => {
    const sorted = sortComparable([idOf(0)], [summaryOf(0)], [err({ code: 'internal' } as const)]);
    expect(sorted).toEqual({ kind: 'failed', error: { code: 'internal' } });
  });
});
