import { storeErrorMessage } from '#renderer/messages/error-messages.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Problem } from '#renderer/ui/problem.tsx';
import { useObserved } from '#renderer/workspace/use-observed.ts';
import { useServices } from '#renderer/workspace/services.tsx';
import type { ArticleSummary } from '#shared/domain/article/article.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import { TagEditor } from './tag-editor.tsx';
import styles from './tags.module.css';

/** The tags of chosen articles together, as far as they are still there. */
export function TagChosen({ ids }: { readonly ids: readonly ArticleId[] }) {
  const t = useMessages();
  const services = useServices();
  const { value, error } = useObserved(
    () => services.articles.observeSummaries(ids),
    [services, ids.join(' ')],
  );
  const articles = value?.filter((summary): summary is ArticleSummary => summary !== null) ?? [];
  return (
    <div className={styles.chosen}>
      {error ? (
        <Problem>{t(storeErrorMessage(error))}</Problem>
      ) : (
        <TagEditor articles={articles} heading={t('tags.selected', { count: articles.length })} />
      )}
    </div>
  );
}
