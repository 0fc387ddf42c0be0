import { describe, expect, it } from 'vitest';
import type { ArticleBody } from '#shared/domain/article/article.ts';
import { newArticleId } from '#shared/ids/ids.ts';
import {
  buildDate,
  buildEntity,
  buildNumber,
  buildStatement,
  placeOf,
} from '#shared/testing/build-findings.ts';
import { buildArticle, sourceIdNumber } from '#shared/testing/build-imported-source.ts';
import { findingsOf } from './findings.ts';

const text = 'قال سامي إن 12 قاربا عادت أمس.';
const body: ArticleBody = {
  ...buildArticle({ text, title: { text: 'سامي: عادوا', source: null } }),
  articleId: newArticleId(sourceIdNumber(1), 0),
  temporal: [
    buildDate(text, placeOf(text, 'أمس')),
    { ...buildDate(text, { start: 0, end: 0 }), span: { start: -1, end: -1 } },
  ],
  statements: [
    buildStatement(placeOf(text, '12 قاربا عادت أمس')),
    buildStatement(
      { start: 6, end: 11 },
      { cue: { text: ':', span: { start: 4, end: 5 }, class: 'headline', strength: 'neutral' } },
    ),
  ],
  entities: [buildEntity(text, 'سامي', [placeOf(text, 'سامي')])],
  numbers: [buildNumber(text, placeOf(text, '12'), 12)],
};

describe('findingsOf', () => {
  it('lists what stands in the text in its order, the headline first and the outer before the inner', () => {
    expect(findingsOf(body).map(({ layer, place, words }) => [layer, place, words])).toEqual([
      ['statement', 'title', 'عادوا'],
      ['entity', 'text', 'سامي'],
      ['statement', 'text', '12 قاربا عادت أمس'],
      ['number', 'text', '12'],
      ['date', 'text', 'أمس'],
    ]);
  });

  it('gives each finding a key that does not change when others go', () => {
    const keys = findingsOf(body).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    const fewer = findingsOf({ ...body, entities: [], numbers: [] }).map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining(fewer));
  });
});
