import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitrarySentence } from '#shared/testing/arbitrary-sentence.ts';
import { buildComparedArticle } from '#shared/testing/build-comparison.ts';
import { compareArticles, type PairDecision } from './compare-articles.ts';
import type { ComparedArticle } from './compared-article.ts';
import type { Comparison, SentenceLink } from './comparison.ts';

interface Case {
  readonly articles: readonly ComparedArticle[];
  /** The place in `articles` of each article of the other order. */
  readonly order: readonly number[];
  readonly decisions: readonly PairDecision[];
}

const sentences = fc.array(fc.nat({ max: 5 }), { minLength: 1, maxLength: 2 });
const cases = fc
  .integer({ min: 2, max: 4 })
  .chain(count => {
    const places = Array.from({ length: count }, (_, place) => place);
    const place = fc.constantFrom(...places);
    return fc.record({
      texts: fc.tuple(...places.map(() => fc.array(arbitrarySentence, { maxLength: 7 }))),
      languages: fc.tuple(...places.map(() => fc.constantFrom('ar', 'ar', 'ar', 'en', 'und'))),
      order: fc.shuffledSubarray(places, { minLength: count }),
      decided: fc.array(
        fc.record({
          kind: fc.constantFrom('link' as const, 'unlink' as const),
          pair: fc.tuple(place, place).filter(([a, b]) => a < b),
          first: sentences,
          second: sentences,
        }),
        { maxLength: 4 },
      ),
    });
  })
  .map(({ texts, languages, order, decided }): Case => ({
    articles: texts.map((text, i) =>
      buildComparedArticle(`article ${i}`, text, { language: languages[i] ?? 'ar' }),
    ),
    order,
    decisions: decided.map(({ kind, pair, first, second }) => ({
      kind,
      articles: pair,
      sentences: [[...new Set(first)].sort((a, b) => a - b), [...new Set(second)].sort((a, b) => a - b)],
    })),
  }));

/** Exchanges the sides of a pair where its articles do not come in their order. */
function inOrder<Pair extends Pick<PairDecision, 'articles' | 'sentences'>>(pair: Pair): Pair {
  const { articles, sentences: sides } = pair;
  if (articles[0] < articles[1]) return pair;
  return { ...pair, articles: [articles[1], articles[0]], sentences: [sides[1], sides[0]] };
}

function linkInOrder(link: SentenceLink): SentenceLink {
  if (link.articles[0] < link.articles[1]) return link;
  return {
    ...inOrder(link),
    changes: [link.changes[1], link.changes[0]],
    ...(link.shared && { shared: [link.shared[1], link.shared[0]] as const }),
    disagreements: link.disagreements.map(({ facts: [a, b] }) => ({ facts: [b, a] })),
  };
}

const byPlace = (a: SentenceLink, b: SentenceLink): number =>
  a.articles[0] - b.articles[0] ||
  a.articles[1] - b.articles[1] ||
  (a.sentences[0][0] ?? 0) - (b.sentences[0][0] ?? 0);

/** What the comparison of the articles in the other order says, told of them in their own order. */
function comparedInOtherOrder({ articles, order, decisions }: Case): Comparison {
  const placeOf = (article: number): number => order.indexOf(article);
  const comparison = compareArticles(
    order.map(place => articles[place] as ComparedArticle),
    {
      decisions: decisions.map(decision =>
        inOrder({
          ...decision,
          articles: [placeOf(decision.articles[0]), placeOf(decision.articles[1])],
        }),
      ),
    },
  );
  const back = <Item>(items: readonly Item[]): readonly Item[] =>
    articles.map((_, article) => items[placeOf(article)] as Item);
  return {
    version: comparison.version,
    links: comparison.links
      .map(link =>
        linkInOrder({
          ...link,
          articles: [order[link.articles[0]] ?? 0, order[link.articles[1]] ?? 0],
        }),
      )
      .toSorted(byPlace),
    only: back(comparison.only),
    ignoredSentences: back(comparison.ignoredSentences),
  };
}

describe('compareArticles, for up to four articles and any decisions', () => {
  it('says the same in whichever order they come', () => {
    fc.assert(
      fc.property(cases, one => {
        const comparison = compareArticles(one.articles, { decisions: one.decisions });
        expect(comparedInOtherOrder(one)).toEqual({
          ...comparison,
          links: comparison.links.toSorted(byPlace),
        });
      }),
    );
  });

  it('never links what was parted last, and puts a sentence into one link of a pair at most', () => {
    fc.assert(
      fc.property(cases, ({ articles, decisions }) => {
        const { links } = compareArticles(articles, { decisions });
        const last = decisions.findLast(({ articles: pair, sentences: sides }) =>
          sides.every((side, i) => side.every(one => one in (articles[pair[i as 0 | 1]]?.sentences ?? []))),
        );
        for (const { articles: pair, sentences: sides } of links) {
          if (last?.kind !== 'unlink' || pair.join() !== last.articles.join()) continue;
          const parted = sides.map((side, i) => side.some(one => last.sentences[i as 0 | 1].includes(one)));
          expect(parted).not.toEqual([true, true]);
        }
        const taken = links.flatMap(({ articles: pair, sentences: sides }) =>
          sides.flatMap((side, i) => side.map(one => `${pair.join()} ${i} ${one}`)),
        );
        expect(new Set(taken).size).toBe(taken.length);
      }),
    );
  });

  it('counts a sentence as one of its article only if no link to any other holds it', () => {
    fc.assert(
      fc.property(cases, ({ articles, decisions }) => {
        const { links, only } = compareArticles(articles, { decisions });
        const linked = (article: number, one: number): boolean =>
          links.some(link =>
            link.sentences.some((side, i) => link.articles[i as 0 | 1] === article && side.includes(one)),
          );
        articles.forEach((one, place) => {
          const expected = one.sentences.map((_, i) => i).filter(i => !linked(place, i));
          expect(only[place]).toEqual(expected);
        });
      }),
    );
  });
});
