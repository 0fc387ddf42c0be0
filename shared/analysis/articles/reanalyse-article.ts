import type {
  ArticleBody,
  ArticleSummary,
  ArticleWarning,
  PublishedDate,
} from '#shared/domain/article/article.ts';
import type { TemporalExpression } from '#shared/domain/article/temporal-expression.ts';
import { analysisVersion } from '#shared/analysis/analysis-version.ts';
import { auditPublishedDate } from '#shared/analysis/dates/audit-published-date.ts';
import { rankPublishedCandidates } from '#shared/analysis/dates/published-candidates.ts';
import { readFindings, type TextFindings } from './read-findings.ts';

/** What reading an article again needs of it. */
export interface StoredArticle {
  readonly summary: Pick<ArticleSummary, 'language' | 'asImported'>;
  readonly body: Pick<ArticleBody, 'text' | 'title' | 'sourceMap'>;
}

/** What reading an article again gives. */
export type Reanalysed = TextFindings & Pick<ArticleBody, 'publishedCandidates' | 'analysisVersion'>;

/**
 * Reads a stored article again with the rules of today: everything that follows from its text. The text, its title, its
 * language, its outlet, its dates and where its source was split stay as they are. Pure and deterministic.
 */
export function reanalyseArticle({ summary, body }: StoredArticle): Reanalysed {
  const { text, title, sourceMap } = body;
  const findings = readFindings({ text, title: title.text, language: summary.language, sourceMap });
  return {
    ...findings,
    publishedCandidates: summary.asImported.published
      ? []
      : rankPublishedCandidates(findings.temporal, { latestDay: null }),
    analysisVersion,
  };
}

/** The warnings of an article once its dates or its publication date are others: those about weekdays are made anew. */
export function renewWarnings(
  warnings: readonly ArticleWarning[],
  temporal: readonly TemporalExpression[],
  published: PublishedDate | null,
): readonly ArticleWarning[] {
  const others = warnings.filter(({ code }) => code !== 'published-weekday-mismatch');
  return published === null ? others : [...others, ...auditPublishedDate(temporal, published)];
}

/** True for an article read by rules older than today's; versions are numbers with dots, and anything else is older. */
export function isReadByOlderRules(version: string, today: string = analysisVersion): boolean {
  if (version === today) return false;
  const [mine, theirs] = [version, today].map(text => text.split('.').map(Number));
  if (!mine || !theirs || mine.some(Number.isNaN) || theirs.some(Number.isNaN)) return true;
  for (let at = 0; at < Math.max(mine.length, theirs.length); at++) {
    const difference = (mine[at] ?? 0) - (theirs[at] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}
