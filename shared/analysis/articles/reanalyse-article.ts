import type { ArticleBody, ArticleSummary } from '#shared/domain/article/article.ts';
import { analysisVersion } from '#shared/analysis/analysis-version.ts';
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
