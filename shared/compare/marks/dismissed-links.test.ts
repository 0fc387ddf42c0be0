import { describe, expect, it } from 'vitest';
import { compareArticles } from '#shared/compare/compare-articles.ts';
import type { ComparedArticle } from '#shared/compare/compared-article.ts';
import { findQuantities } from '#shared/analysis/numbers/find-quantities.ts';
import { newArticleId, newComparisonMarkId, type ArticleId } from '#shared/ids/ids.ts';
import { splitSentences } from '#shared/text/sentences.ts';
import { sourceIdNumber } from '#shared/testing/build-imported-source.ts';
import { dismissedLinks } from './dismissed-links.ts';
import { passageOf } from './marked-article.ts';
import { placeMarks } from './place-marks.ts';

type Article = ComparedArticle & { readonly id: ArticleId };

const article = (n: number, ...paragraphs: readonly string[]): Article => {
  const text = paragraphs.join('\n');
  return {
    id: newArticleId(sourceIdNumber(n), 0),
    language: 'ar',
    text,
    sentences: splitSentences(text, 'ar'),
    numbers: findQuantities(text, 'ar'),
    temporal: [],
  };
};

const dead = (count: number): string => `قالت الشرطة إن السيول أودت بحياة ${count} شخصا في الأحياء المنخفضة.`;
const hurt = (count: number): string => `ونقل ${count} مصابا إلى مستشفى المدينة بعد انهيار الجسر القديم.`;

const dismissing = (first: Article, second: Article, sentence: number) => ({
  id: newComparisonMarkId('dismissal'),
  createdAt: '2026-05-01T00:00:00.000Z',
  kind: 'no-conflict' as const,
  passages: [passageOf(first, [sentence]), passageOf(second, [sentence])] as const,
});

describe('dismissing conflicts', () => {
  const first = article(1, dead(12), hurt(30));
  const second = article(2, dead(15), hurt(40));

  it('dismisses the conflict that was judged and no other', () => {
    const { links } = compareArticles([first, second]);
    expect(links.map(({ disagreements }) => disagreements.length)).toEqual([1, 1]);
    const { dismissed } = placeMarks([first, second], [dismissing(first, second, 0)]);
    expect([...dismissedLinks([first, second], links, dismissed)]).toEqual([0]);
  });

  it('dismisses the same conflict when the articles stand the other way round', () => {
    const { dismissed } = placeMarks([second, first], [dismissing(first, second, 1)]);
    const { links } = compareArticles([second, first]);
    expect([...dismissedLinks([second, first], links, dismissed)]).toEqual([1]);
  });
});
