import type { ArticleId } from '#shared/ids/ids.ts';
import type { Result } from '#shared/result/result.ts';
import type { StoreError } from '#shared/stores/article-store.ts';

/** What the interface shows of looking for reused text, while it runs and after. */
export type ReuseActivity =
  | { readonly kind: 'idle' }
  /** `share` of the work that is done, 0 to 1. */
  | { readonly kind: 'running'; readonly share: number }
  | { readonly kind: 'failed'; readonly error: StoreError };

/** An article that may report the same event, best first. */
export interface RelatedArticle {
  readonly articleId: ArticleId;
  /** How sure it is, 0 to 1. */
  readonly score: number;
}

/** Looks for near-duplicates, reused passages and reports of one event over the whole collection, in a worker. */
export interface ReuseFinder {
  readonly activity: ReuseActivity;
  subscribe(listener: () => void): () => void;
  /** Brings what is stored about reuse up to date; nothing while it runs already or where nothing has changed. */
  refresh(): void;
  /** Stops; what was stored before stays as it was. */
  cancel(): void;
  /**
   * Other articles that seem to report the event this one reports, copies of it left out, and of copies of another all but
   * one; at most `limit`.
   */
  findRelated(id: ArticleId, limit: number): Promise<Result<readonly RelatedArticle[], StoreError>>;
}
