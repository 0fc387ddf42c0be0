import type { Span } from '#shared/domain/article/span.ts';
import type { Fact } from './fact.ts';

/** Changes when the same articles may compare differently, so that kept comparisons are known to be old. */
export const comparisonVersion = '3';

/**
 * What a link says about the two passages, the weightiest thing first: they may contradict, the passage stands
 * elsewhere, its words differ, it is the same. `linked`: in two languages, held together by figures and names that both have, or by hand.
 */
export type LinkClass = 'conflict' | 'moved' | 'reworded' | 'identical' | 'linked';

/** Two facts of the same kind and unit that can't both be right, the first article's first. */
export interface Disagreement {
  readonly facts: readonly [Fact, Fact];
}

/** A passage of one article and its counterpart in another; both sides are ascending sentence numbers, at least one each. */
export interface SentenceLink {
  /** Which articles, by their place in the input, the lower first; all pairs below are in this order. */
  readonly articles: readonly [number, number];
  readonly sentences: readonly [readonly number[], readonly number[]];
  /** 0 to 1: cosine of the words, or the share of figures in common where the languages differ (1 for what the analyst linked there). */
  readonly similarity: number;
  /** Made by the analyst, and not found. */
  readonly isManual: boolean;
  /** The languages differ: found by figures and names in Latin letters alone, or made by the analyst. */
  readonly isAcrossLanguages: boolean;
  /** The order of the passages differs between the articles here. */
  readonly isMoved: boolean;
  /** Equal but for what the rules of the comparison ignore; never across languages. */
  readonly isIdentical: boolean;
  /** What differs under these rules, as spans in the text of each article, each within a sentence; none across languages. */
  readonly changes: readonly [readonly Span[], readonly Span[]];
  /** Across languages: what both passages state, as spans in the text of each article; else absent. */
  readonly shared?: readonly [readonly Span[], readonly Span[]];
  readonly disagreements: readonly Disagreement[];
}

/** How 2 to 4 articles relate, sentence by sentence. */
export interface Comparison {
  readonly version: string;
  /** By pair of articles, then by place in the first of the two. */
  readonly links: readonly SentenceLink[];
  /** For each article the sentences that no link to any other article holds, ascending. */
  readonly only: readonly (readonly number[])[];
  /**
   * For each article the sentences that are nothing but a sign-off, where the rules ignore those: they are in no link, unless
   * the analyst made one, and not among `only` either. Ascending.
   */
  readonly ignoredSentences: readonly (readonly number[])[];
}

/** The class of a link; `isDismissed` when the analyst said that its disagreements are none. */
export function classOfLink(link: SentenceLink, isDismissed = false): LinkClass {
  if (link.isAcrossLanguages) return 'linked';
  if (link.disagreements.length > 0 && !isDismissed) return 'conflict';
  if (link.isMoved) return 'moved';
  return link.isIdentical ? 'identical' : 'reworded';
}
