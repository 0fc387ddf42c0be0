import type { ComparedArticle } from '#shared/compare/compared-article.ts';
import type { Comparison } from '#shared/compare/comparison.ts';

export interface ToCompareWorker {
  readonly articles: readonly ComparedArticle[];
}

export type FromCompareWorker =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'done'; readonly comparison: Comparison };
