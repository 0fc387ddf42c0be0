import type { ArticleSummary } from '#shared/domain/article/article.ts';
import type { ArticleId } from '#shared/ids/ids.ts';

/** Summaries as the store gives them, by their articles; those that are gone are left out. */
export const summariesById = (
  summaries: readonly (ArticleSummary | null)[],
): ReadonlyMap<ArticleId, ArticleSummary> =>
  new Map(summaries.flatMap(summary => (summary ? [[summary.id, summary] as const] : [])));
