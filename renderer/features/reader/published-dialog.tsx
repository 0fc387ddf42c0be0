import { useMemo, useState } from 'react';
import { useConstraint } from './use-constraint.ts';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { parseAnalystDate } from '#renderer/operations/correct-article.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog, DialogActions } from '#renderer/ui/dialog.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { rankPublishedCandidates } from '#shared/analysis/dates/published-candidates.ts';
import type {
  ArticleBody,
  ArticleSummary,
  PublishedCandidate,
  PublishedDate,
} from '#shared/domain/article/article.ts';
import styles from './reader.module.css';

interface PublishedDialogProps {
  readonly summary: ArticleSummary;
  readonly body: ArticleBody;
  readonly onSave: (published: PublishedDate | null) => void;
  readonly onClose: () => void;
}

function Candidate({
  candidate,
  onChoose,
}: {
  readonly candidate: PublishedCandidate;
  readonly onChoose: () => void;
}) {
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

/** Sets or takes back the publication date by the analyst's word; candidates only fill the field, they are never applied unasked. */
export function PublishedDialog({ summary, body, onSave, onClose }: PublishedDialogProps) {
  const t = useMessages();
  const [typed, setTyped] = useState(summary.published?.value.slice(0, 10) ?? '');
  const [hasProblem, setHasProblem] = useState(false);
  // Nothing is published after it was imported, which puts the newest days that fit first.
  const candidates = useMemo(
    () => rankPublishedCandidates(body.temporal, { latestDay: summary.importedAt.slice(0, 10) }),
    [body, summary.importedAt],
  );

  const save = (): void => {
    const published = parseAnalystDate(typed);
    if (published) onSave(published);
    else setHasProblem(true);
  };

  return (
    <Dialog isOpen onClose={onClose} title={t('reader.date-title')}>
      <form
        className={styles.form}
        onSubmit={event => {
          event.preventDefault();
          save();
        }}
      >
        <TextField
          label={t('reader.date-label')}
          description={t('reader.date-description')}
          value={typed}
          onChange={value => {
            setTyped(value);
            setHasProblem(false);
          }}
          problem={hasProblem ? t('reader.date-problem') : null}
          dir="ltr"
          autoFocus
        />
        {summary.asImported.published === null && (
          <>
            <h3 className={styles.formHeading}>{t('reader.date-candidates')}</h3>
            {candidates.length === 0 && <p className={styles.muted}>{t('reader.date-no-candidates')}</p>}
            <ul className={styles.candidates}>
              {candidates.map(candidate => (
                <Candidate
                  key={candidate.value}
                  candidate={candidate}
                  onChoose={() => setTyped(candidate.value)}
                />
              ))}
            </ul>
          </>
        )}
        <DialogActions>
          {summary.published?.provenance === 'analyst' && (
            <Button variant="quiet" icon="undo" onPress={() => onSave(null)}>
              {t('reader.take-back')}
            </Button>
          )}
          <Button onPress={onClose}>{t('shell.cancel')}</Button>
          <Button variant="primary" type="submit">
            {t('reader.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
