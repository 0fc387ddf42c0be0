import { useState, type ReactNode } from 'react';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { parseAnalystDate } from '#renderer/operations/correct-article.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { zoneOfValue } from '#shared/analysis/dates/stated-zone.ts';
import { coarsen } from '#shared/corrections/date-reading.ts';
import type {
  ArticleBody,
  ArticleSummary,
  PublishedDate,
  PublishedPrecision,
} from '#shared/domain/article/article.ts';
import { PublishedCandidates } from './published-candidates.tsx';
import { AfterImport, AgainstText, InBothCalendars } from './published-notes.tsx';
import { typingPauseMs, useSettled } from './use-settled.ts';
import styles from './dating.module.css';

const precisions: readonly PublishedPrecision[] = ['time', 'day', 'month', 'year'];

/** A date as it can be typed again: to the minute, with its zone. */
const asTyped = (published: PublishedDate | null): string =>
  published === null ? '' : `${published.value.slice(0, 16)}${zoneOfValue(published.value) ?? ''}`;

interface PublishedFormProps {
  /** The article with what its text says of its date; null for several at once, of which each says something else. */
  readonly article: { readonly summary: ArticleSummary; readonly body: ArticleBody } | null;
  /** Null takes the analyst's date back. */
  readonly onSave: (published: PublishedDate | null) => void;
  readonly onClose: () => void;
  /** Puts the buttons where they belong: at the end of a dialog, or under the fields. */
  readonly renderActions: (buttons: ReactNode) => ReactNode;
}

/**
 * When an article was published, or several were, by the analyst's word, as precise as they know it; candidates only fill the field, they
 * are never applied unasked.
 */
export function PublishedForm({ article, onSave, onClose, renderActions }: PublishedFormProps) {
  const t = useMessages();
  const [typed, setTyped] = useState(() => asTyped(article?.summary.published ?? null));
  const [isRefused, setIsRefused] = useState(false);
  const settled = useSettled(typed, typingPauseMs);
  const read = parseAnalystDate(typed);
  const published = read.ok ? read.value : null;
  const type = (next: string): void => {
    setTyped(next);
    setIsRefused(false);
  };
  const save = (): void => {
    if (published) onSave(published);
    else setIsRefused(true);
  };
  const shorter = published === null ? [] : precisions.filter(one => coarsen(published.value, one) !== null);
  const hasProblem = !read.ok && (isRefused || (typed === settled && typed.trim() !== ''));

  return (
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
        onChange={type}
        problem={hasProblem ? t(`reader.date-problem-${read.error.code}`) : null}
        autoFocus
      />
      {published && (
        <>
          <InBothCalendars published={published} />
          {article && (
            <>
              <AgainstText published={published} body={article.body} onTake={type} />
              <AfterImport published={published} importedAt={article.summary.importedAt} />
            </>
          )}
        </>
      )}
      {published && (
        <Select
          label={t('correct.date-precision')}
          value={published.precision}
          onChange={precision => type(coarsen(published.value, precision) ?? typed)}
          options={shorter.map(value => ({ value, label: t(`timeline.precision-${value}`) }))}
        />
      )}
      {article?.summary.asImported.published === null && <PublishedCandidates {...article} onChoose={type} />}
      {renderActions(
        <>
          {(article === null || article.summary.published?.provenance === 'analyst') && (
            <Button variant="quiet" icon="undo" onPress={() => onSave(null)}>
              {t('reader.take-back')}
            </Button>
          )}
          <Button onPress={onClose}>{t('shell.cancel')}</Button>
          <Button variant="primary" type="submit">
            {t('reader.save')}
          </Button>
        </>,
      )}
    </form>
  );
}
