import { storeErrorMessage } from '#renderer/messages/error-messages.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Problem } from '#renderer/ui/problem.tsx';
import { useObserved } from '#renderer/workspace/use-observed.ts';
import { useServices } from '#renderer/workspace/services.tsx';
import type { ArticleId } from '#shared/ids/ids.ts';
import type { TagCount } from '#shared/stores/article-store.ts';
import { TagEditor } from './tag-editor.tsx';
import styles from './tags.module.css';

const none: readonly TagCount[] = [];

/** The tags of chosen articles together. */
export function TagChosen({ ids }: { readonly ids: ReadonlySet<ArticleId> }) {
  const t = useMessages();
  const { articles } = useServices();
  const { value, error } = useObserved(() => articles.observeTagsOf(ids), [articles, ids]);
  return (
    <div className={styles.chosen}>
      {error ? (
        <Problem>{t(storeErrorMessage(error))}</Problem>
      ) : (
        <TagEditor ids={[...ids]} tags={value ?? none} heading={t('tags.selected', { count: ids.size })} />
      )}
    </div>
  );
}
