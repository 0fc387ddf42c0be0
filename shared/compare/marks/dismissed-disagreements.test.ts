import { describe, expect, it } from 'vitest';
import { compareArticles } from '#shared/compare/compare-articles.ts';
import type { ComparedArticle } from '#shared/compare/compared-article.ts';
import { findQuantities } from '#shared/analysis/numbers/find-quantities.ts';
import { newArticleId, newComparisonMarkId, type ArticleId } from '#shared/ids/ids.ts';
import { splitSentences } from '#shared/text/sentences.ts';
import { sourceIdNumber } from '#shared/testing/build-imported-source.ts';
import { dismissedDisagreements } from './dismissed-disagreements.ts';
import { passageOf } from './marked-article.ts';
import { valueOf } from './marked-value.ts';
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

/** A word on all that the same sentence of both states, or on two of its values. */
const dismissing = (first: Article, second: Article, sentence: number, of?: readonly [string, string]) => {
  const value = (stating: Article, words: string) => {
    const start = stating.text.indexOf(words, stating.sentences[sentence]?.start ?? 0);
    return valueOf(stating, [sentence], { start, end: start + words.length });
  };
  return {
    id: newComparisonMarkId('dismissal'),
    createdAt: '2026-05-01T00:00:00.000Z',
    kind: 'no-conflict' as const,
    passages: [passageOf(first, [sentence]), passageOf(second, [sentence])] as const,
    ...(of && { values: [value(first, of[0]), value(second, of[1])] as const }),
  };
};

/** The numbers of the disagreements that stand no more. */
const dismissedNumbers = (articles: readonly Article[], marks: readonly ReturnType<typeof dismissing>[]) => {
  const { links } = compareArticles(articles);
  const { dismissed } = placeMarks(articles, marks);
  return [...dismissedDisagreements({ articles, dismissed }, links)].map(({ facts }) =>
    facts.map(({ value }) => value),
  );
};

describe('dismissing conflicts', () => {
  const first = article(1, dead(12), hurt(30));
  const second = article(2, dead(15), hurt(40));

  it('dismisses the conflict that was judged and no other', () => {
    expect(compareArticles([first, second]).links.map(({ disagreements }) => disagreements.length)).toEqual([
      1, 1,
    ]);
    expect(dismissedNumbers([first, second], [dismissing(first, second, 0)])).toEqual([[12, 15]]);
  });

  it('dismisses the same conflict when the articles stand the other way round', () => {
    expect(dismissedNumbers([second, first], [dismissing(first, second, 1)])).toEqual([[40, 30]]);
  });
});

describe('dismissing one of two conflicts of a sentence', () => {
  const toll = (killed: number, injured: number): string =>
    `قالت وزارة الصحة إن السيول أودت بحياة ${killed} شخصا وأصابت ${injured} شخصا في المدينة القديمة.`;
  const first = article(1, toll(12, 130));
  const second = article(2, toll(15, 140));

  it('keeps the other one', () => {
    expect(compareArticles([first, second]).links[0]?.disagreements).toHaveLength(2);
    expect(dismissedNumbers([first, second], [dismissing(first, second, 0, ['130', '140'])])).toEqual([
      [130, 140],
    ]);
    expect(dismissedNumbers([second, first], [dismissing(first, second, 0, ['12', '15'])])).toEqual([
      [15, 12],
    ]);
  });

  it('reads a word that names no values as one on all that the passages state', () => {
    expect(dismissedNumbers([first, second], [dismissing(first, second, 0)])).toHaveLength(2);
  });

  it('does not take a word on a value for one on its like later in the sentence', () => {
    const [a, b] = [article(1, toll(12, 12)), article(2, toll(15, 15))];
    expect(dismissedNumbers([a, b], [dismissing(a, b, 0, ['12', '15'])])).toHaveLength(1);
  });
});
