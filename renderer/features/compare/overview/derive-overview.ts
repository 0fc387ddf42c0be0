import { compareEntities } from '#shared/compare/overview/compare-entities.ts';
import {
  findDisagreeingFigures,
  type JudgedComparison,
} from '#shared/compare/overview/disagreeing-figures.ts';
import { findExclusiveSentences } from '#shared/compare/overview/exclusive-sentences.ts';
import type { ComparisonOverview, OverviewArticle } from '#shared/compare/overview/overview.ts';
import { orderPublications } from '#shared/compare/overview/publication-order.ts';
import { findReportOrigins } from '#shared/compare/overview/report-origins.ts';
import { findSharedQuotations } from '#shared/compare/overview/shared-quotations.ts';

/** All that stands beside the texts of a comparison. */
export function deriveOverview(
  articles: readonly OverviewArticle[],
  judged: JudgedComparison,
): ComparisonOverview {
  const entities = compareEntities(articles);
  return {
    order: orderPublications(articles),
    origins: findReportOrigins(articles, judged.comparison),
    figures: findDisagreeingFigures(articles, judged),
    quotations: findSharedQuotations(articles, judged.comparison.links),
    entities,
    exclusive: findExclusiveSentences(articles, judged.comparison, entities),
  };
}
