import type { Strictness } from '#shared/domain/comparison/saved-comparison.ts';
import { alignByFigures } from './align-by-figures.ts';
import { alignSentences, type AlignmentThresholds } from './align-sentences.ts';
import { anchorsOf, placedAnchors, type Anchors, type PlacedAnchor } from './anchors.ts';
import type { Disagreement, SentenceLink } from './comparison.ts';
import { resolveDecisions, type DecidedPairs, type SentenceDecision } from './decided-pairs.ts';
import { areDifferentLanguages } from './different-languages.ts';
import { findDisagreements } from './disagreements.ts';
import type { Fact } from './fact.ts';
import { heaviestChain } from './heaviest-chain.ts';
import type { AlignedPassage } from './passage-table.ts';
import type { ReadArticle } from './read-article.ts';
import { sharedAnchorSpans } from './shared-anchors.ts';
import { sentenceVectors } from './sentence-vectors.ts';
import { areSameWords, wordChanges } from './word-changes.ts';

/**
 * Different sentences of one real article are alike to .22 (p95), .30 (p99), .38 (at most), and those of reports of one
 * event that are alike to .22 to .34 tell the same about every second time.
 */
const thresholds: Readonly<Record<Strictness, AlignmentThresholds>> = {
  loose: { alone: 0.3, supported: 0.24, distinct: 0.2, restBeside: 0.15, restApart: 0.25 },
  normal: { alone: 0.34, supported: 0.26, distinct: 0.22, restBeside: 0.15, restApart: 0.25 },
  strict: { alone: 0.38, supported: 0.28, distinct: 0.28, restBeside: 0.2, restApart: 0.3 },
};

/** How two articles are linked. */
export interface LinkingOptions {
  readonly strictness: Strictness;
  /** Of these two, the first article's sentences in front. */
  readonly decisions: readonly SentenceDecision[];
}

/** The links between two articles, by place in the first. */
export function linkPair(
  first: ReadArticle,
  second: ReadArticle,
  { strictness, decisions }: LinkingOptions,
): readonly SentenceLink[] {
  const isAcrossLanguages = areDifferentLanguages(first.article.language, second.article.language);
  const decided = resolveDecisions(decisions);
  const passages = isAcrossLanguages
    ? alignAcrossLanguages(first, second, decided)
    : alignByWords(first, second, decided, thresholds[strictness]);
  const points = passages.map(passage => ({
    passage,
    first: passage.first[0] ?? 0,
    second: passage.second[0] ?? 0,
    weight: passage.similarity * (passage.first.length + passage.second.length),
  }));
  const inOrder = heaviestChain(points);
  const manual = new Set(decided.links.map(link => link.first[0]));
  return points.map(point =>
    describe([first, second], point.passage, {
      isMoved: !inOrder.has(point),
      isManual: manual.has(point.first),
      isAcrossLanguages,
    }),
  );
}

function alignByWords(
  first: ReadArticle,
  second: ReadArticle,
  { links, isForbidden }: DecidedPairs,
  limits: AlignmentThresholds,
): readonly AlignedPassage[] {
  const vectors = sentenceVectors([...first.keys, ...second.keys]);
  return alignSentences({
    first: vectors.slice(0, first.words.length),
    second: vectors.slice(first.words.length),
    thresholds: limits,
    fixed: links,
    mayLink: (a, b) => !isForbidden(a, b) && !first.ignored.has(a) && !second.ignored.has(b),
  });
}

function alignAcrossLanguages(
  first: ReadArticle,
  second: ReadArticle,
  { links, isForbidden }: DecidedPairs,
): readonly AlignedPassage[] {
  return alignByFigures({
    first: anchorsOfArticle(first),
    second: anchorsOfArticle(second),
    fixed: links,
    mayLink: (a, b) => !isForbidden(a, b) && !first.ignored.has(a) && !second.ignored.has(b),
  });
}

const anchorsOfArticle = ({ article, facts }: ReadArticle): readonly Anchors[] =>
  article.sentences.map((sentence, place) => anchorsOf(article.text, sentence, facts[place] ?? []));

const anchorsIn = ({ article, facts }: ReadArticle, sentences: readonly number[]): readonly PlacedAnchor[] =>
  sentences.flatMap(place =>
    placedAnchors(article.text, article.sentences[place] ?? { start: 0, end: 0 }, facts[place] ?? []),
  );

type LinkKind = Pick<SentenceLink, 'isMoved' | 'isManual' | 'isAcrossLanguages'>;

function describe(
  [first, second]: readonly [ReadArticle, ReadArticle],
  passage: AlignedPassage,
  kind: LinkKind,
): SentenceLink {
  const words = [
    passage.first.map(sentence => first.words[sentence] ?? []),
    passage.second.map(sentence => second.words[sentence] ?? []),
  ] as const;
  const isIdentical = !kind.isAcrossLanguages && areSameWords(...words);
  return {
    articles: [first.place, second.place],
    sentences: [passage.first, passage.second],
    similarity: passage.similarity,
    ...kind,
    isIdentical,
    changes: kind.isAcrossLanguages || isIdentical ? [[], []] : wordChanges(...words),
    ...(kind.isAcrossLanguages && {
      shared: sharedAnchorSpans(anchorsIn(first, passage.first), anchorsIn(second, passage.second)),
    }),
    disagreements: kind.isAcrossLanguages ? [] : disagreementsOf([first, second], passage, kind),
  };
}

function disagreementsOf(
  [first, second]: readonly [ReadArticle, ReadArticle],
  passage: AlignedPassage,
  { isManual }: LinkKind,
): readonly Disagreement[] {
  const facts = [factsOf(first, passage.first), factsOf(second, passage.second)] as const;
  if (facts[0].length === 0 || facts[1].length === 0) return [];
  // Who links two passages by hand says that they speak of the same, however they are worded.
  return findDisagreements(
    { facts: facts[0], words: passage.first.flatMap(sentence => first.words[sentence] ?? []) },
    { facts: facts[1], words: passage.second.flatMap(sentence => second.words[sentence] ?? []) },
    isManual ? 1 : passage.similarity,
  );
}

const factsOf = ({ facts }: ReadArticle, sentences: readonly number[]): readonly Fact[] =>
  sentences.flatMap(sentence => facts[sentence] ?? []);
