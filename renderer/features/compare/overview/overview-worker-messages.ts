import type { SentenceLink } from '#shared/compare/comparison.ts';
import type { ComparisonOverview, OverviewArticle } from '#shared/compare/overview/overview.ts';

export interface ToOverviewWorker {
  readonly articles: readonly OverviewArticle[];
  readonly links: readonly SentenceLink[];
  readonly only: readonly (readonly number[])[];
  /** Links whose disagreements the analyst called none, by place. */
  readonly dismissed: readonly number[];
}

export interface FromOverviewWorker {
  readonly overview: ComparisonOverview;
}
