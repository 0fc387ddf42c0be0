import { describe, expect, it } from 'vitest';
import { newArticleId, newSourceId } from '#shared/ids/ids.ts';
import { createUnpacker, packQuestion } from './pack-question.ts';
import type { TimelineQuestion } from './timeline-worker-messages.ts';

const source = newSourceId('d'.repeat(64));
const articles = Array.from({ length: 3 }, (_, ordinal) => newArticleId(source, ordinal, ordinal + 1));
const about = (filter: object): TimelineQuestion => ({
  kind: 'most-reported',
  filter,
  range: { startMs: 0, endMs: 1 },
  limit: 5,
});

describe('a question on its way to the worker', () => {
  it.each([
    about({ articles, words: 'سوق العطارين', outlet: null }),
    about({ articles: [] }),
    about({ tag: 'سدود' }),
    { kind: 'marks', marks: [3, 1], version: 2 } as const,
  ])('comes out as it went in: %j', question => {
    expect(createUnpacker()(structuredClone(packQuestion(question)))).toEqual(question);
  });

  it('holds many articles as one text', () => {
    expect(packQuestion(about({ articles }))).toMatchObject({
      filter: { joinedArticles: articles.join(' ') },
    });
  });

  it('has the list of the question before where that was about the same articles', () => {
    const unpack = createUnpacker();
    const listOf = (ids: typeof articles) => {
      const question = unpack(structuredClone(packQuestion(about({ articles: ids }))));
      return 'filter' in question ? question.filter.articles : null;
    };
    const first = listOf(articles);
    expect(listOf([...articles])).toBe(first);
    expect(listOf(articles.slice(1))).toEqual(articles.slice(1));
    expect(listOf([])).toEqual([]);
  });
});
