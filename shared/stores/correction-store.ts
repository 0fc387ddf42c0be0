import type { CorrectionChange } from '#shared/corrections/plan-correction.ts';
import type { ArticleBody } from '#shared/domain/article/article.ts';
import type { Correction, StandingRejection } from '#shared/domain/correction/correction.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import type { Result } from '#shared/result/result.ts';
import type { Observed, StoreError } from './article-store.ts';

/** An article as the analyst has it, with what they set right in it. */
export interface CorrectedArticle {
  /** Corrections applied; what was found stays stored beside them. */
  readonly body: ArticleBody;
  /** All corrections of the article, oldest first. */
  readonly corrections: readonly Correction[];
  /** Those of them whose place or finding is not there (any more). */
  readonly unplaced: readonly Correction[];
  /** Rejections for every article that took something away in this one. */
  readonly standing: readonly StandingRejection[];
}

/** Rejections for every article that go, and that come. */
export interface StandingChange {
  readonly remove: readonly StandingRejection[];
  readonly put: readonly StandingRejection[];
}

/** Keeps what analysts set right. Every write is one transaction together with everything that follows from it. */
export interface CorrectionStore {
  /** The article, again after each change of it or of its corrections; null when it is gone. */
  observeArticle(id: ArticleId): Observed<CorrectedArticle | null>;
  /** Changes the corrections of one article and rewrites its events and warnings. */
  change(id: ArticleId, change: CorrectionChange): Promise<Result<null, StoreError>>;
  /** What is rejected in every article, newest first. */
  observeStanding(): Observed<readonly StandingRejection[]>;
  /** Changes what is rejected in every article, and rewrites the events and warnings of each article that is touched. */
  changeStanding(change: StandingChange): Promise<Result<null, StoreError>>;
}
