import { useMemo } from 'react';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { knowsWeekdayAlone, rankPublishedCandidates } from '#shared/analysis/dates/published-candidates.ts';
import type { ArticleBody, ArticleSummary, PublishedCandidate } from '#shared/domain/article/article.ts';
import { useConstraint } from './use-constraint.ts';
import { useOtherArticles } from './use-other-articles.ts';
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
  const others = useOtherArticles(body);
  // Nothing is published after it was imported.
  const candidates = useMemo(
    () =>
      others &&
      rankPublishedCandidates(body.temporal, { latestDay: summary.importedAt.slice(0, 10), others }),
    [body, others, summary.importedAt],
  );
  // They keep their place from the first: a list that is sorted anew under the hand is pressed wrongly.
  if (candidates === null) return null;
  return (
    <>
      <h3 className={styles.heading}>{t('reader.date-candidates')}</h3>
      {candidates.length === 0 && <p className={styles.notes}>{t('reader.date-no-candidates')}</p>}
      {knowsWeekdayAlone(candidates) && <p className={styles.notes}>{t('reader.date-only-weekday')}</p>}
      <ul className={styles.candidates}>
        {candidates.map(candidate => (
          <Candidate key={candidate.value} candidate={candidate} onChoose={() => onChoose(candidate.value)} />
        ))}
      </ul>
    </>
  );
}
