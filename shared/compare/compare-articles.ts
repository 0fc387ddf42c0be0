import type { ComparisonRules, Strictness } from '#shared/domain/comparison/saved-comparison.ts';
import { alignByFigures } from './align-by-figures.ts';
import { alignSentences, type AlignedPassage, type AlignmentThresholds } from './align-sentences.ts';
import type { ComparedArticle } from './compared-article.ts';
import { comparisonVersion, type Comparison, type SentenceLink } from './comparison.ts';
import { findDisagreements } from './disagreements.ts';
import { sentenceFacts, type Fact } from './facts.ts';
import { heaviestChain } from './heaviest-chain.ts';
import { sentenceVectors } from './sentence-vectors.ts';
import { sentenceWords, type ComparedWord } from './sentence-words.ts';
import { areSameWords, wordChanges } from './word-changes.ts';

/** What an analyst said of passages of two of the compared articles: that they tell the same, or that they do not. */
export interface PairDecision {
  readonly kind: 'link' | 'unlink';
  /** By their place in the input, the lower first; `sentences` in this order, ascending, at least one each. */
  readonly articles: readonly [number, number];
  readonly sentences: readonly [readonly number[], readonly number[]];
}

export interface ComparisonOptions extends Partial<ComparisonRules> {
  /** Win over what is found; a later one over an earlier one. */
  readonly decisions?: readonly PairDecision[];
  /** Called after each pair of articles with the share of pairs that are done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/** Different sentences of one real article are alike to .22 (p95), .30 (p99), .38 (at most). */
const thresholds: Readonly<Record<Strictness, AlignmentThresholds>> = {
  loose: { alone: 0.3, supported: 0.24 },
  normal: { alone: 0.34, supported: 0.26 },
  strict: { alone: 0.38, supported: 0.28 },
};

interface ReadArticle {
  readonly place: number;
  readonly article: ComparedArticle;
  readonly words: readonly (readonly ComparedWord[])[];
  readonly facts: readonly (readonly Fact[])[];
}

/**
 * Compares every article with every other, sentence by sentence. Deterministic; articles in another order give the
 * same links with their sides exchanged.
 */
export function compareArticles(
  articles: readonly ComparedArticle[],
  options: ComparisonOptions = {},
): Comparison {
  const { strictness = 'normal', onProgress } = options;
  const read = articles.map(readArticle);
  const pairs = read.flatMap((first, place) => read.slice(place + 1).map(second => [first, second] as const));
  const links: SentenceLink[] = [];
  pairs.forEach(([first, second], index) => {
    links.push(...comparePair(first, second, thresholds[strictness]));
    onProgress?.((index + 1) / pairs.length);
  });
  return {
    version: comparisonVersion,
    links,
    only: read.map(article => unlinkedSentences(article, links)),
    ignoredSentences: read.map(() => []),
  };
}

function readArticle(article: ComparedArticle, place: number): ReadArticle {
  const words = sentenceWords(article);
  return { place, article, words, facts: sentenceFacts(article, words) };
}

function unlinkedSentences(
  { place, article }: ReadArticle,
  links: readonly SentenceLink[],
): readonly number[] {
  const linked = new Set(
    links.flatMap(link => [
      ...(link.articles[0] === place ? link.sentences[0] : []),
      ...(link.articles[1] === place ? link.sentences[1] : []),
    ]),
  );
  return article.sentences.map((_, sentence) => sentence).filter(sentence => !linked.has(sentence));
}

/**
 * Ties and the last digits of sums depend on which side comes first, so a pair is always computed in the order of
 * its texts and turned round afterwards where the input had it the other way.
 */
function comparePair(
  first: ReadArticle,
  second: ReadArticle,
  limits: AlignmentThresholds,
): readonly SentenceLink[] {
  if (first.article.text <= second.article.text) return linkPair(first, second, limits);
  return linkPair(second, first, limits)
    .map(turnRound)
    .toSorted((a, b) => (a.sentences[0][0] ?? 0) - (b.sentences[0][0] ?? 0));
}

const turnRound = (link: SentenceLink): SentenceLink => ({
  ...link,
  articles: [link.articles[1], link.articles[0]],
  sentences: [link.sentences[1], link.sentences[0]],
  changes: [link.changes[1], link.changes[0]],
  disagreements: link.disagreements.map(({ facts: [a, b] }) => ({ facts: [b, a] })),
});

function linkPair(
  first: ReadArticle,
  second: ReadArticle,
  limits: AlignmentThresholds,
): readonly SentenceLink[] {
  const isAcrossLanguages = areDifferentLanguages(first.article.language, second.article.language);
  const passages = isAcrossLanguages
    ? alignByFigures(first.facts, second.facts)
    : alignByWords(first, second, limits);
  const points = passages.map(passage => ({
    passage,
    first: passage.first[0] ?? 0,
    second: passage.second[0] ?? 0,
    weight: passage.similarity * (passage.first.length + passage.second.length),
  }));
  const inOrder = heaviestChain(points);
  return points.map(point =>
    describe(point.passage, !inOrder.has(point), isAcrossLanguages, [first, second]),
  );
}

const areDifferentLanguages = (a: string, b: string): boolean => a !== b && a !== 'und' && b !== 'und';

function alignByWords(
  first: ReadArticle,
  second: ReadArticle,
  limits: AlignmentThresholds,
): readonly AlignedPassage[] {
  const keys = [...first.words, ...second.words].map(words => words.map(({ key }) => key));
  const vectors = sentenceVectors(keys);
  return alignSentences(vectors.slice(0, first.words.length), vectors.slice(first.words.length), limits);
}

function describe(
  passage: AlignedPassage,
  isMoved: boolean,
  isAcrossLanguages: boolean,
  [first, second]: readonly [ReadArticle, ReadArticle],
): SentenceLink {
  const words = [
    passage.first.map(sentence => first.words[sentence] ?? []),
    passage.second.map(sentence => second.words[sentence] ?? []),
  ] as const;
  const facts = (article: ReadArticle, sentences: readonly number[]): readonly Fact[] =>
    sentences.flatMap(sentence => article.facts[sentence] ?? []);
  return {
    articles: [first.place, second.place],
    sentences: [passage.first, passage.second],
    similarity: passage.similarity,
    isManual: false,
    isAcrossLanguages,
    isMoved,
    isIdentical: !isAcrossLanguages && areSameWords(...words),
    changes: isAcrossLanguages ? [[], []] : wordChanges(...words),
    disagreements: isAcrossLanguages
      ? []
      : findDisagreements(facts(first, passage.first), facts(second, passage.second), passage.similarity),
  };
}
