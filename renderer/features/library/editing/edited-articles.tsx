import type { ListSelection } from '#renderer/features/library/use-selection.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import type { ArticleSummary } from '#shared/domain/article/article.ts';
import { selectedWords } from './selected-words.ts';
import styles from '../library.module.css';

interface EditedArticlesProps {
  /** The article, where it is only one. */
  readonly summary: ArticleSummary | undefined;
  readonly selection: ListSelection;
}

/** What is about to be changed: one article by its title; several by their number where the list does not show all of them. */
export function EditedArticles({ summary, selection: { selected, hidden } }: EditedArticlesProps) {
  const t = useMessages();
  if (!summary && hidden === 0) return null;
  return (
    <div className={styles.edited}>
      {summary && (
        <strong dir={summary.direction} lang={summary.language}>
          {summary.title || t('shell.untitled')}
        </strong>
      )}
      {hidden > 0 && (
        <span className={styles.warning}>{selectedWords(t, { count: selected.size, hidden })}</span>
      )}
    </div>
  );
}
