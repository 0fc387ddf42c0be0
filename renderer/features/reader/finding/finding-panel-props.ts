import type { ArticleSummary } from '#shared/domain/article/article.ts';
import type { CorrectedArticle } from '#shared/stores/correction-store.ts';
import type { Finding } from './findings.ts';
import type { Correcting } from '#renderer/features/reader/correcting/use-correcting.ts';
import type { Marks } from './use-marks.ts';

/** What the panel of a finding and its parts are about. */
export interface FindingPanelProps {
  readonly summary: ArticleSummary;
  readonly article: CorrectedArticle;
  readonly finding: Finding;
  /** The findings of the layers that are switched on, which «next» and «previous» walk through. */
  readonly shown: readonly Finding[];
  readonly findings: readonly Finding[];
  readonly marks: Marks;
  readonly correcting: Correcting;
}
