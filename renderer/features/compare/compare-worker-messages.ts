import type { PairDecision } from '#shared/compare/compare-articles.ts';
import type { ComparedArticle } from '#shared/compare/compared-article.ts';
import type { Comparison } from '#shared/compare/comparison.ts';
import type { ComparisonRules } from '#shared/domain/comparison/saved-comparison.ts';

export interface ToCompareWorker {
  readonly articles: readonly ComparedArticle[];
  readonly rules: ComparisonRules;
  readonly decisions: readonly PairDecision[];
}

export type FromCompareWorker =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'done'; readonly comparison: Comparison };
