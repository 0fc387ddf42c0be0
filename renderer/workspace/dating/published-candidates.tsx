import { useMemo } from 'react';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { rankPublishedCandidates } from '#shared/analysis/dates/published-candidates.ts';
import type { ArticleBody, ArticleSummary, PublishedCandidate } from '#shared/domain/article/article.ts';
import { useConstraint } from './use-constraint.ts';
import styles from './dating.module.css';

interface CandidateProps {
  readonly candidate: PublishedCandidate;
  readonly onChoose: () => void;
}

function Candidate({ candidate, onChoose }: CandidateProps) {
  const formats = useFormats();
  const describe = useConstraint();
  return (
    <li>
      <Button variant="secondary" onPress={onChoose}>
        {formats.weekday(candidate.value)} {formats.day(candidate.value)}
      </Button>
      <span className={styles.constraints}>
        {candidate.satisfies.map(constraint => (
          <span key={constraint} className={styles.satisfied}>
            ✓ {describe(constraint)}
          </span>
        ))}
        {candidate.violates.map(constraint => (
          <span key={constraint} className={styles.violated}>
            ✗ {describe(constraint)}
          </span>
        ))}
      </span>
    </li>
  );
}

interface PublishedCandidatesProps {
  readonly summary: ArticleSummary;
  readonly body: ArticleBody;
  /** Called with an ISO day. */
  readonly onChoose: (day: string) => void;
}

/** The days on which an undated article may have been published, each with what speaks for and against it. */
export function PublishedCandidates({ summary, body, onChoose }: PublishedCandidatesProps) {
  const t = useMessages();
  // Nothing is published after it was imported, which puts the newest days that fit first.
  const candidates = useMemo(
    () => rankPublishedCandidates(body.temporal, { latestDay: summary.importedAt.slice(0, 10) }),
    [body, summary.importedAt],
  );
  return (
    <>
      <h3 className={styles.heading}>{t('reader.date-candidates')}</h3>
      {candidates.length === 0 && <p className={styles.notes}>{t('reader.date-no-candidates')}</p>}
      <ul className={styles.candidates}>
        {candidates.map(candidate => (
          <Candidate key={candidate.value} candidate={candidate} onChoose={() => onChoose(candidate.value)} />
        ))}
      </ul>
    </>
  );
}
