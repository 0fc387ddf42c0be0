import { rankPublishedCandidates } from '#shared/analysis/dates/published-candidates.ts';
import { applyCorrections, type Corrected } from '#shared/corrections/apply-corrections.ts';
import { indexRejections, type StandingRejections } from '#shared/corrections/standing-rejection.ts';
import type { ArticleBody } from '#shared/domain/article/article.ts';
import type { Correction } from '#shared/domain/correction/correction.ts';
import type { CollectionDatabase } from './database.ts';

/** What is rejected in every article. */
export const readStanding = async (database: CollectionDatabase): Promise<StandingRejections> =>
  indexRejections(await database.rejections.toArray());

/** The body as the analyst has it. Days that an undated article may be of follow the corrected dates. */
export function correctBody(
  body: ArticleBody,
  corrections: readonly Correction[],
  standing: StandingRejections,
): Corrected<ArticleBody> {
  const corrected = applyCorrections(body, corrections, standing);
  const { temporal, publishedCandidates } = corrected.body;
  if (temporal === body.temporal || publishedCandidates.length === 0) return corrected;
  const candidates = rankPublishedCandidates(temporal, { latestDay: null });
  return { ...corrected, body: { ...corrected.body, publishedCandidates: candidates } };
}
