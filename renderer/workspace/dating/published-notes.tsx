import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { zoneWords } from '#renderer/messages/zone-words.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Caution } from '#renderer/ui/caution.tsx';
import { isolated } from '#renderer/workspace/reuse/isolated.ts';
import { liesAfter } from '#shared/analysis/dates/lies-after.ts';
import { wordsAgainst } from '#shared/analysis/dates/words-against.ts';
import type { ArticleBody, PublishedDate } from '#shared/domain/article/article.ts';
import styles from './dating.module.css';

/** What was understood of what was typed, in both calendars, so that a slip of the hand is seen. */
export function InBothCalendars({ published }: { readonly published: PublishedDate }) {
  const t = useMessages();
  const formats = useFormats();
  const { precision, value } = published;
  const isDay = precision === 'day' || precision === 'time';
  const hijri = isDay ? formats.hijriDay(value.slice(0, 10)) : null;
  const zone = zoneWords(published, t);
  return (
    <p className={styles.notes} role="status">
      {t('correct.date-is', {
        value: isDay ? `${formats.weekday(value)} ${formats.timex(value)}` : formats.timex(value),
      })}
      {zone !== '' && <bdi> {zone}</bdi>}
      {hijri !== null && <bdi> {hijri}</bdi>}
    </p>
  );
}

interface AfterImportProps {
  readonly published: PublishedDate;
  readonly importedAt: string;
}

/** That a date lies after the import, which a slip of the hand brings about; it stays possible. */
export function AfterImport({ published, importedAt }: AfterImportProps) {
  const t = useMessages();
  const formats = useFormats();
  if (!liesAfter(published.value, importedAt)) return null;
  return <Caution>{t('correct.date-after-import', { date: formats.day(importedAt.slice(0, 10)) })}</Caution>;
}

interface AgainstTextProps {
  readonly published: PublishedDate;
  readonly body: Pick<ArticleBody, 'temporal'>;
  /** Called with the ISO day that the words fit. */
  readonly onTake: (day: string) => void;
}

/** That the text speaks of another weekday or date than follows from this one, with the nearest that fits. */
export function AgainstText({ published, body, onTake }: AgainstTextProps) {
  const t = useMessages();
  const formats = useFormats();
  const against = wordsAgainst(body.temporal, published);
  if (against === null) return null;
  const named = (day: string): string => `${formats.weekday(day)} ${formats.day(day)}`;
  const { text, agreeing } = against;
  return (
    <Caution
      actions={
        agreeing !== null && (
          <Button onPress={() => onTake(agreeing)}>
            {t('correct.date-take', { date: named(agreeing) })}
          </Button>
        )
      }
    >
      {t('correct.date-against', { words: isolated(text), date: named(published.value.slice(0, 10)) })}
    </Caution>
  );
}
