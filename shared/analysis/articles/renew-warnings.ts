import type { ArticleWarning, PublishedDate } from '#shared/domain/article/article.ts';
import type { TemporalExpression } from '#shared/domain/article/temporal-expression.ts';
import { auditPublishedDate } from '#shared/analysis/dates/audit-published-date.ts';

/** The warnings of an article once its dates or its publication date are others: those about weekdays are made anew. */
export function renewWarnings(
  warnings: readonly ArticleWarning[],
  temporal: readonly TemporalExpression[],
  published: PublishedDate | null,
): readonly ArticleWarning[] {
  const others = warnings.filter(({ code }) => code !== 'published-weekday-mismatch');
  return published === null ? others : [...others, ...auditPublishedDate(temporal, published)];
}
