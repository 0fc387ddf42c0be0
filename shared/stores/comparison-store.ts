import type { ComparisonMark } from '#shared/domain/comparison/comparison-mark.ts';
import type { SavedComparison } from '#shared/domain/comparison/saved-comparison.ts';
import type { ArticleId, ComparisonId } from '#shared/ids/ids.ts';
import type { Result } from '#shared/result/result.ts';
import type { Observed, StoreError } from './article-store.ts';

/** Marks that go, and that come. */
export interface MarksChange {
  readonly remove: readonly ComparisonMark[];
  readonly put: readonly ComparisonMark[];
}

/** Keeps comparisons and what was decided in them. Every write is one transaction. */
export interface ComparisonStore {
  /** All that were saved, the one changed last first. */
  observeSaved(): Observed<readonly SavedComparison[]>;
  /** Puts it in the place of the one with its id, if there is one. */
  save(comparison: SavedComparison): Promise<Result<null, StoreError>>;
  /** Removes a saved comparison; what was decided about its articles stays. */
  remove(id: ComparisonId): Promise<Result<null, StoreError>>;
  /** What was decided about passages of these articles and of no others, oldest first. */
  observeMarks(articles: readonly ArticleId[]): Observed<readonly ComparisonMark[]>;
  changeMarks(change: MarksChange): Promise<Result<null, StoreError>>;
}
