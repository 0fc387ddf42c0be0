import {
  dateTarget,
  mentionTarget,
  numberTarget,
  statementTarget,
} from '#shared/corrections/correction-targets.ts';
import type { ArticleBody } from '#shared/domain/article/article.ts';
import type { CorrectionTarget } from '#shared/domain/correction/correction.ts';
import type { Finding } from '#renderer/features/reader/finding/findings.ts';

/** What a correction of this finding is about; null for one that stands outside the stored text. */
export function targetOf(body: ArticleBody, finding: Finding): CorrectionTarget | null {
  switch (finding.layer) {
    case 'date':
      return dateTarget(finding.date);
    case 'statement':
      return statementTarget(body, finding.statement);
    case 'entity':
      return mentionTarget(finding.entity, finding.mention);
    case 'number':
      return numberTarget(finding.number);
  }
}
