import { useState, type ReactNode } from 'react';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { parseAnalystDate } from '#renderer/operations/correct-article.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { liesAfter } from '#shared/analysis/dates/lies-after.ts';
import { coarsen } from '#shared/corrections/date-reading.ts';
import type {
  ArticleBody,
  ArticleSummary,
  PublishedDate,
  PublishedPrecision,
} from '#shared/domain/article/article.ts';
import { PublishedCandidates } from './published-candidates.tsx';
import styles from './dating.module.css';

const precisions: readonly PublishedPrecision[] = ['time', 'day', 'month', 'year'];

interface PublishedFormProps {
  readonly summary: ArticleSummary;
  readonly body: ArticleBody;
  /** Null takes the analyst's date back. */
  readonly onSave: (published: PublishedDate | null) => void;
  readonly onClose: () => void;
  /** Puts the buttons where they belong: at the end of a dialog, or under the fields. */
  readonly renderActions: (buttons: ReactNode) => ReactNode;
}

/** The day that was typed, named in both calendars, so that a slip of the hand is seen. */
function InBothCalendars({ published }: { readonly published: PublishedDate | null }) {
  const t = useMessages();
  const formats = useFormats();
  if (published === null) return null;
  const { precision, value } = published;
  const isDay = precision === 'day' || precision === 'time';
  const hijri = isDay ? formats.hijriDay(value) : null;
  return (
    <p className={styles.notes} role="status">
      {t('correct.date-is', {
        value: isDay ? `${formats.weekday(value)} ${formats.timex(value)}` : formats.timex(value),
      })}
      {hijri !== null && <bdi> {hijri}</bdi>}
    </p>
  );
}

/** That a date lies after the import, which a slip of the hand brings about; it stays possible. */
function AfterImport({
  published,
  importedAt,
}: {
  readonly published: PublishedDate;
  readonly importedAt: string;
}) {
  const t = useMessages();
  const formats = useFormats();
  if (!liesAfter(published.value, importedAt)) return null;
  return (
    <p className={styles.caution} role="status">
      {t('correct.date-after-import', { date: formats.day(importedAt.slice(0, 10)) })}
    </p>
  );
}

/**
 * When an article was published, by the analyst's word, as precise as they know it; candidates only fill the field, they
 * are never applied unasked.
 */
export function PublishedForm({ summary, body, onSave, onClose, renderActions }: PublishedFormProps) {
  const t = useMessages();
  const [typed, setTyped] = useState(summary.published?.value.slice(0, 16) ?? '');
  const [hasProblem, setHasProblem] = useState(false);
  const published = parseAnalystDate(typed);
  const type = (next: string): void => {
    setTyped(next);
    setHasProblem(false);
  };
  const save = (): void => {
    if (published) onSave(published);
    else setHasProblem(true);
  };
  const shorter = published === null ? [] : precisions.filter(one => coarsen(published.value, one) !== null);

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
        problem={hasProblem ? t('reader.date-problem') : null}
        dir="ltr"
        autoFocus
      />
      <InBothCalendars published={published} />
      {published && <AfterImport published={published} importedAt={summary.importedAt} />}
      {published && (
        <Select
          label={t('correct.date-precision')}
          value={published.precision}
          onChange={precision => type(coarsen(published.value, precision) ?? typed)}
          options={shorter.map(value => ({ value, label: t(`timeline.precision-${value}`) }))}
        />
      )}
      {summary.asImported.published === null && (
        <PublishedCandidates summary={summary} body={body} onChoose={type} />
      )}
      {renderActions(
        <>
          {summary.published?.provenance === 'analyst' && (
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
