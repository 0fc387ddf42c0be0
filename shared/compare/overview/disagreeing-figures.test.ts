import { describe, expect, it } from 'vitest';
import { compareArticles } from '#shared/compare/compare-articles.ts';
import { asCompared, buildOverviewArticle } from '#shared/testing/build-overview-article.ts';
import { findDisagreeingFigures } from './disagreeing-figures.ts';

const article = (text: string, published?: string) =>
  buildOverviewArticle({ text, ...(published && { published }) });

const find = (articles: readonly ReturnType<typeof article>[], dismissed: readonly number[] = []) =>
  findDisagreeingFigures(articles, {
    comparison: compareArticles(articles.map(asCompared)),
    dismissed: new Set(dismissed),
  });

const dead = (count: string): string =>
  `أعلنت وزارة الصحة مقتل ${count} شخصا في انهيار الجسر القديم وسط مدينة الميناء بعد ليلة من الأمطار.`;
const cost = (sum: string): string =>
  `وقدرت البلدية كلفة إصلاح الجسر القديم والطريق الساحلي بنحو ${sum} دولار.`;
const [morning, noon, evening] = [8, 12, 20].map(
  hour => `2026-04-13T${String(hour).padStart(2, '0')}:30:00Z`,
);

const values = (found: ReturnType<typeof find>) =>
  found.map(({ kind, values: list }) => [
    kind,
    ...list.map(({ article: place, fact }) => `${place}:${fact.value}`),
  ]);

describe('figures that disagree', () => {
  it('may be an update where the later account has the higher count', () => {
    expect(values(find([article(dead('12'), morning), article(dead('15'), evening)]))).toEqual([
      ['update', '0:12', '1:15'],
    ]);
    expect(values(find([article(dead('15'), evening), article(dead('12'), morning)]))).toEqual([
      ['update', '0:15', '1:12'],
    ]);
  });

  it('conflict where the later count is lower, or nobody can tell which is later', () => {
    expect(values(find([article(dead('15'), morning), article(dead('12'), evening)]))).toEqual([
      ['conflict', '0:15', '1:12'],
    ]);
    expect(find([article(dead('12'), '2026-04-13'), article(dead('15'), evening)])[0]?.kind).toBe('conflict');
    expect(find([article(dead('12')), article(dead('15'))])[0]?.kind).toBe('conflict');
  });

  it('are never an update where they are money', () => {
    const found = find([article(cost('3 ملايين'), morning), article(cost('5 ملايين'), evening)]);
    expect(found.map(({ kind, values: [first] }) => [kind, first?.fact.kind])).toEqual([
      ['conflict', 'money'],
    ]);
  });

  it('are never an update where they count what does not grow while it is told', () => {
    const players = (count: string): string =>
      `واستدعى مدرب المنتخب ${count} لاعبا إلى معسكر الميناء قبل مباراة الجمعة.`;
    expect(find([article(players('22'), morning), article(players('25'), evening)])[0]?.kind).toBe(
      'conflict',
    );
  });

  it('come as one for three articles, with the place of each', () => {
    const articles = [
      article(dead('12'), morning),
      article(`${cost('3 ملايين')}\n${dead('15')}`, noon),
      article(dead('18'), evening),
    ];
    const found = find(articles);
    expect(values(found)).toEqual([['update', '0:12', '1:15', '2:18']]);
    expect(found[0]?.values.map(({ sentence }) => sentence)).toEqual([0, 1, 0]);
  });

  it('are marked where the analyst dismissed all that shows them, and stay countable', () => {
    const articles = [article(dead('12')), article(dead('15'))];
    expect(find(articles, [0]).map(({ isDismissed }) => isDismissed)).toEqual([true]);
    expect(find(articles).map(({ isDismissed }) => isDismissed)).toEqual([false]);
  });
});
