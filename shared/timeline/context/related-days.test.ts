import { describe, expect, it } from 'vitest';
import type { ArticleContext } from '#shared/domain/timeline/article-context.ts';
import type { ArticleEvents } from '#shared/domain/timeline/timeline-event.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import { packContext } from './pack-context.ts';
import { collectRelatedDays } from './related-days.ts';

const dayMs = 86_400_000;

const about = (...terms: readonly number[]): ArticleContext => ({
  names: [],
  titleTerms: Uint32Array.from(terms),
  passages: [],
});

const article = (id: string, day: number | null, context: ArticleContext): ArticleEvents => ({
  articleId: id as ArticleId,
  outlet: null,
  isDated: day !== null,
  context: packContext(context),
  events:
    day === null
      ? []
      : [
          {
            kind: 'publication',
            startMs: day * dayMs,
            endMs: (day + 1) * dayMs,
            precision: 'day',
            startCertain: true,
            endCertain: true,
            expression: null,
          },
        ],
});

describe('collectRelatedDays', () => {
  const own = about(1, 2, 3, 4, 9);

  it('finds the days of articles that share rare words, the most alike first', () => {
    const collector = collectRelatedDays('own' as ArticleId, own);
    collector.add([
      article('own', null, own),
      article('a', 100, about(1, 2, 3, 4)),
      article('b', 101, about(1, 2, 3, 20)),
    ]);
    collector.add([article('c', 300, about(9, 30, 31)), article('d', 20, about(40, 41, 42))]);
    const { related, span } = collector.days();
    expect(related.map(({ day }) => day)).toEqual([100, 101]);
    expect(related[0]?.weight).toBe(1);
    expect(span).toEqual({ first: 20, last: 300 });
  });

  it('knows nothing of articles without a day, nor of none', () => {
    const collector = collectRelatedDays('own' as ArticleId, own);
    collector.add([article('a', null, own)]);
    expect(collector.days()).toEqual({ related: [], span: null });
  });
});
