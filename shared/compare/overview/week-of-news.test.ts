import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sliceSpan } from '#shared/domain/article/span.ts';
import { compareArticles } from '#shared/compare/compare-articles.ts';
import { assertPresent } from '#shared/result/assert.ts';
import { asCompared, buildOverviewArticle } from '#shared/testing/build-overview-article.ts';
import { wordsOfText } from './article-words.ts';
import { compareEntities } from './compare-entities.ts';
import { findDisagreeingFigures } from './disagreeing-figures.ts';
import { findExclusiveSentences } from './exclusive-sentences.ts';
import type { OverviewArticle } from './overview.ts';
import { orderPublications } from './publication-order.ts';
import { findReportOrigins } from './report-origins.ts';
import { findSharedQuotations } from './shared-quotations.ts';
import { findSharedText } from './shared-text.ts';

const week = '../shared/data/arabic-news/multisource-2018-04-09_15.jsonl';
const copies = '../shared/data/reuse/pairs-in-multisource.jsonl';

interface Row {
  readonly id: string;
  readonly source: string;
  readonly title: string;
  readonly time: string;
  readonly author: string;
  readonly text: string;
}

interface CopiedPair {
  readonly a: string;
  readonly b: string;
  readonly band: string;
}

const readRows = <T>(path: string): readonly T[] =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as T);

describe.skipIf(!existsSync(week) || !existsSync(copies))('one week of news in ../shared/data', () => {
  const rows = new Map((existsSync(week) ? readRows<Row>(week) : []).map(row => [row.id, row] as const));
  const rowOf = (id: string): Row => assertPresent(rows.get(id), id);
  const read = (...ids: readonly string[]): readonly OverviewArticle[] =>
    ids
      .map(rowOf)
      .map(({ title, text, author, source, time }) =>
        buildOverviewArticle({ title, text, author, outlet: source, published: time }),
      );
  const compared = (articles: readonly OverviewArticle[]) => compareArticles(articles.map(asCompared));

  const charge = ['SK-sport-659-20180411', 'AL-sport-1251-20180411', 'BB-sport-106-20180412'];
  const korea = ['SK-internationalNews-864-20180409', 'AL-internationalNews-850-20180409'];
  const prisoners = [
    'SK-internationalNews-883-20180410',
    'AL-internationalNews-869-20180410',
    'BB-middleEast-326-20180410',
  ];

  it('finds that three reports are two: one dispatch in two outlets, and one of the third’s own', () => {
    const articles = read(...charge);
    expect(findReportOrigins(articles, compared(articles)).chains).toMatchObject([
      { articles: [0, 1], origin: { kind: 'credit', name: 'فرانس برس' } },
      { articles: [2], origin: { kind: 'article', article: 2 } },
    ]);
  });

  it('knows who was first of outlets that state their time in different zones', () => {
    expect(orderPublications(read(...charge))).toMatchObject({ first: 1, assumesOneZone: false });
    expect(orderPublications(read(...korea))).toMatchObject({ first: 0 });
  });

  it('finds one person under the spellings of all three, and what only one names', () => {
    const entities = compareEntities(read(...charge));
    const coach = entities.find(({ name }) => name.includes('غوارديولا'));
    expect(coach?.presence.map(each => each?.mentions)).toEqual([4, 4, 4]);
    const alone = entities.filter(({ reach }) => reach === 'one').map(({ name }) => name);
    expect(alone).toEqual(['فرانس برس', 'سويسرا']);
  });

  it('sets the verbs beside each other with which two outlets report one official', () => {
    const verbs = findSharedQuotations(read(...korea), []).map(({ versions }) =>
      versions.map(({ cue }) => cue?.text),
    );
    expect(verbs).toEqual([
      ['أفاد', 'قال'],
      ['نقلت', 'أوضح'],
      ['أشار', 'أشار'],
      ['يقول', 'يقول'],
    ]);
  });

  it('sees that two outlets have one dispatch speak on different days', () => {
    const articles = read('SK-middleEast-854-20180409', 'AL-internationalNews-848-20180409');
    const figures = findDisagreeingFigures(articles, {
      comparison: compared(articles),
      dismissed: new Set(),
    });
    expect(figures.map(({ kind, values }) => [kind, ...values.map(({ fact }) => fact.value)])).toEqual([
      ['conflict', 0, 1],
    ]);
  });

  it('tells what only one outlet reports, without the links that stand among its paragraphs', () => {
    const articles = read(...prisoners);
    const exclusive = findExclusiveSentences(articles, compared(articles), compareEntities(articles));
    const texts = exclusive.map((list, article) =>
      list.map(({ span }) => sliceSpan(articles[article]?.body.text ?? '', span)),
    );
    expect(texts[0]?.[0]).toContain('حاتم حسن بخيت');
    expect(texts[2]?.[0]).toContain('80 من النشطاء');
    expect(texts[2]?.some(text => text.startsWith('السودان يفرج عن عشرات'))).toBe(false);
  });

  it('takes each pair that is known to be copied for the most part for one report', () => {
    const idOf = (path: string): string => path.split('/').at(-1)?.replace('.txt', '') ?? '';
    const heavy = readRows<CopiedPair>(copies).filter(({ band }) => !['partial', 'fragment'].includes(band));
    const shares = heavy.map(({ a, b }) => {
      const [first = [], second = []] = [a, b]
        .map(path => rowOf(idOf(path)).text)
        .map(text => wordsOfText(buildOverviewArticle({ text, language: 'und' })));
      return findSharedText(first, second)?.share ?? 0;
    });
    expect(shares).toHaveLength(49);
    expect(Math.min(...shares)).toBeGreaterThan(0.4);
  });
});
