import type { FindingLayer, StandingRejection } from '#shared/domain/correction/correction.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import { foldText } from '#shared/text/normalise.ts';

/**
 * What a rule finds in some words, whatever the article: layer, rule and the words folded, so that spelling variants
 * are one. Entities have their type for a rule, numbers none.
 */
export const findingKey = (layer: FindingLayer, rule: string, words: string): string =>
  `${layer} ${rule} ${foldText(words).replace(/\s+/g, ' ').trim()}`;

/** The rejection of what this rule finds in these words, in every article. */
export const newStandingRejection = (
  layer: FindingLayer,
  rule: string,
  words: string,
  madeIn: ArticleId,
  createdAt: string,
): StandingRejection => ({
  key: findingKey(layer, rule, words),
  layer,
  rule,
  words,
  articleId: madeIn,
  createdAt,
});

/** Rejections by key, made once for many articles. */
export type StandingRejections = ReadonlyMap<string, StandingRejection>;

/** Indexes rejections by what they reject. */
export const indexRejections = (rejections: readonly StandingRejection[]): StandingRejections =>
  new Map(rejections.map(rejection => [rejection.key, rejection]));
