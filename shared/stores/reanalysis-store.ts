import type { Reanalysed, StoredArticle } from '#shared/analysis/articles/reanalyse-article.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import type { Result } from '#shared/result/result.ts';
import type { Observed, StoreError } from './article-store.ts';

/** An article that was read by older rules. */
export interface OldArticle extends StoredArticle {
  readonly id: ArticleId;
}

/** What newer rules found in an article. */
export interface NewFindings {
  readonly id: ArticleId;
  readonly findings: Reanalysed;
}

/** Finds the articles that were read by older rules, and takes what newer ones find in them. */
export interface ReanalysisStore {
  /** How many articles older rules read. */
  observeOldCount(): Observed<number>;
  countOld(): Promise<Result<number, StoreError>>;
  /** Some of them, at most `limit`, none of `except`. */
  readOld(limit: number, except: ReadonlySet<ArticleId>): Promise<Result<readonly OldArticle[], StoreError>>;
  /**
   * Replaces the findings of these articles, and with the analyst's corrections of this moment their events and
   * warnings: all of it or nothing, in one transaction. Text, dates, outlets and corrections are not touched.
   */
  commit(batch: readonly NewFindings[]): Promise<Result<null, StoreError>>;
}
