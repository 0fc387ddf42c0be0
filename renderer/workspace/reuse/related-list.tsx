import { storeErrorMessage } from '#renderer/messages/error-messages.ts';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Problem } from '#renderer/ui/problem.tsx';
import type { ArticleId } from '#shared/ids/ids.ts';
import { isolated } from './isolated.ts';
import { OtherArticle } from './other-article.tsx';
import type { SharedReasons } from '#shared/reuse/shared-reasons.ts';
import { useRelated } from './use-related.ts';
import styles from './reuse.module.css';

/** Why an article is suggested, in at most three lines. */
function Reasons({ reasons }: { readonly reasons: SharedReasons }) {
  const t = useMessages();
  const formats = useFormats();
  const list = (words: readonly string[]): string => words.map(isolated).join(t('reuse.comma'));
  const { names, days, words } = reasons;
  return (
    <ul className={styles.reasons}>
      {names.length > 0 && <li>{t('reuse.both-name', { names: list(names) })}</li>}
      {days.length > 0 && <li>{t('reuse.both-days', { days: list(days.map(day => formats.day(day))) })}</li>}
      {words.length > 0 && <li>{t('reuse.both-words', { words: list(words) })}</li>}
    </ul>
  );
}

interface RelatedListProps {
  readonly id: ArticleId;
  /** Those that are named beside it already. */
  readonly except?: readonly ArticleId[];
  /** Called before another view opens. */
  readonly onLeave?: () => void;
}

/** Suggests reports of the event that this article reports, each with what speaks for it. */
export function RelatedList({ id, except = [], onLeave }: RelatedListProps) {
  const t = useMessages();
  const { related, retry } = useRelated(id);
  switch (related.kind) {
    case 'looking':
      return (
        <p className={styles.looking} role="status">
          {t('reuse.finding')}
        </p>
      );
    case 'failed':
      return (
        <Problem actions={<Button onPress={retry}>{t('shell.retry')}</Button>}>
          {t(storeErrorMessage(related.error))}
        </Problem>
      );
    case 'found': {
      const suggestions = related.suggestions.filter(({ summary }) => !except.includes(summary.id));
      if (suggestions.length === 0) return <p className={styles.muted}>{t('reuse.none-related')}</p>;
      return (
        <ul className={styles.others}>
          {suggestions.map(({ summary, reasons }) => (
            <OtherArticle key={summary.id} summary={summary} beside={id} onLeave={onLeave}>
              <Reasons reasons={reasons} />
            </OtherArticle>
          ))}
        </ul>
      );
    }
  }
}
