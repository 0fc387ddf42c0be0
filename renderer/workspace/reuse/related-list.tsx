import { storeErrorMessage } from '#renderer/messages/error-messages.ts';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Problem } from '#renderer/ui/problem.tsx';
import { DateFilterButton } from '#renderer/workspace/date-filter-button.tsx';
import { useWorkspace } from '#renderer/workspace/workspace-store.ts';
import type { PublishedDate } from '#shared/domain/article/article.ts';
import { beginsIn } from '#shared/domain/article/published-in.ts';
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

/** Suggests reports of the event that this article reports, of the days the app is narrowed to, each with what speaks for it. */
export function RelatedList({ id, except = [], onLeave }: RelatedListProps) {
  const t = useMessages();
  const { related, retry } = useRelated(id);
  const days = useWorkspace(state => state.dateFilter);
  const { showTimeline } = useWorkspace(state => state.actions);
  const isWanted = (published: PublishedDate | null): boolean =>
    days === null || (published !== null && beginsIn(published.value, days));
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
      const shown = suggestions.filter(({ summary: { published } }) => isWanted(published));
      if (suggestions.length === 0) return <p className={styles.muted}>{t('reuse.none-related')}</p>;
      return (
        <>
          {shown.length < suggestions.length && (
            <div className={styles.narrowed}>
              <span className={styles.muted}>
                {t('reuse.related-outside', { count: suggestions.length - shown.length })}
              </span>
              <DateFilterButton />
            </div>
          )}
          <ul className={styles.others}>
            {shown.map(({ summary, reasons }) => (
              <OtherArticle key={summary.id} summary={summary} beside={id} onLeave={onLeave}>
                <Reasons reasons={reasons} />
              </OtherArticle>
            ))}
          </ul>
          <span>
            <Button
              icon="timeline"
              onPress={() => {
                onLeave?.();
                const articles = [id, ...suggestions.map(({ summary }) => summary.id)];
                showTimeline({ kind: 'articles', articles, name: t('scope.named-related') });
              }}
            >
              {t('scope.of-related')}
            </Button>
          </span>
        </>
      );
    }
  }
}
