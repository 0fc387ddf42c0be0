import type { ComparisonRules } from '#shared/domain/comparison/saved-comparison.ts';
import type { ComparedArticle } from './compared-article.ts';
import { comparisonVersion, type Comparison, type SentenceLink } from './comparison.ts';
import type { SentenceDecision } from './decided-pairs.ts';
import { linkPair } from './link-pair.ts';
import { readArticle, type ReadArticle } from './read-article.ts';

/** What an analyst said of passages of two of the compared articles: that they tell the same, or that they do not. */
export interface PairDecision extends SentenceDecision {
  /** By their place in the input, the lower first; `sentences` in this order, ascending, at least one each. */
  readonly articles: readonly [number, number];
}

export interface ComparisonOptions extends Partial<ComparisonRules> {
  /** Win over what is found; a later one over an earlier one. */
  readonly decisions?: readonly PairDecision[];
  /** Called after each pair of articles with the share of pairs that are done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/**
 * Compares every article with every other, sentence by sentence. Deterministic; articles in another order give the
 * same links with their sides exchanged.
 */
export function compareArticles(
  articles: readonly ComparedArticle[],
  options: ComparisonOptions = {},
): Comparison {
  const { strictness = 'normal', decisions = [], onProgress } = options;
  const read = articles.map((article, place) => readArticle(article, place, options.ignored));
  const pairs = read.flatMap((first, place) => read.slice(place + 1).map(second => [first, second] as const));
  const links: SentenceLink[] = [];
  pairs.forEach(([first, second], index) => {
    const own = decisions.filter(
      ({ articles: [a, b], sentences }) =>
        a === first.place &&
        b === second.place &&
        hasAll(first, sentences[0]) &&
        hasAll(second, sentences[1]),
    );
    links.push(...linkInOrder(first, second, { strictness, decisions: own }));
    onProgress?.((index + 1) / pairs.length);
  });
  return {
    version: comparisonVersion,
    links,
    ...unlinkedSentences(read, links),
  };
}

/** A decision may have been made about a text that has since become shorter. */
const hasAll = ({ article }: ReadArticle, sentences: readonly number[]): boolean =>
  sentences.every(sentence => sentence in article.sentences);

function unlinkedSentences(
  read: readonly ReadArticle[],
  links: readonly SentenceLink[],
): Pick<Comparison, 'only' | 'ignoredSentences'> {
  const linked = read.map(() => new Set<number>());
  for (const { articles, sentences } of links) {
    for (const side of [0, 1] as const)
      for (const sentence of sentences[side]) linked[articles[side]]?.add(sentence);
  }
  const unlinked = read.map(({ article, place }) =>
    article.sentences.map((_, sentence) => sentence).filter(sentence => !linked[place]?.has(sentence)),
  );
  const isIgnored = (place: number, sentence: number): boolean => read[place]?.ignored.has(sentence) ?? false;
  return {
    only: unlinked.map((sentences, place) => sentences.filter(sentence => !isIgnored(place, sentence))),
    ignoredSentences: unlinked.map((sentences, place) =>
      sentences.filter(sentence => isIgnored(place, sentence)),
    ),
  };
}

interface PairOptions {
  readonly strictness: ComparisonRules['strictness'];
  readonly decisions: readonly SentenceDecision[];
}

/**
 * Ties and the last digits of sums depend on which side comes first, so a pair is always computed in the order of
 * its texts and turned round afterwards where the input had it the other way.
 */
function linkInOrder(first: ReadArticle, second: ReadArticle, options: PairOptions): readonly SentenceLink[] {
  if (comesFirst(first.article, second.article)) return linkPair(first, second, options);
  const decisions = options.decisions.map(({ kind, sentences: [a, b] }) => ({
    kind,
    sentences: [b, a] as const,
  }));
  return linkPair(second, first, { ...options, decisions })
    .map(turnRound)
    .toSorted((a, b) => (a.sentences[0][0] ?? 0) - (b.sentences[0][0] ?? 0));
}

const comesFirst = (a: ComparedArticle, b: ComparedArticle): boolean =>
  a.text < b.text || (a.text === b.text && a.id <= b.id);

const turnRound = (link: SentenceLink): SentenceLink => ({
  ...link,
  articles: [link.articles[1], link.articles[0]],
  sentences: [link.sentences[1], link.sentences[0]],
  changes: [link.changes[1], link.changes[0]],
  ...(link.shared && { shared: [link.shared[1], link.shared[0]] as const }),
  disagreements: link.disagreements.map(({ facts: [a, b] }) => ({ facts: [b, a] })),
});
