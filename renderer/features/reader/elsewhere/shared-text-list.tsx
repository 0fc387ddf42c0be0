import { useState, type ReactNode } from 'react';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { OtherArticle } from '#renderer/workspace/reuse/other-article.tsx';
import { summariesById } from '#renderer/workspace/summaries-by-id.ts';
import { useObserved } from '#renderer/workspace/use-observed.ts';
import { useServices } from '#renderer/workspace/services.tsx';
import type { SharedText } from '#shared/domain/comparison/reuse.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import styles from './elsewhere.module.css';

/** More than these are shown when asked for. */
const shownAtFirst = 5;

interface SharedTextListProps {
  readonly id: ArticleId;
  readonly texts: readonly SharedText[];
  readonly label: string;
  readonly renderNote: (text: SharedText) => ReactNode;
}

/** Articles that have words of an article, the closest first. */
export function SharedTextList({ id, texts, label, renderNote }: SharedTextListProps) {
  const t = useMessages();
  const { articles } = useServices();
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? texts : texts.slice(0, shownAtFirst);
  const ids = shown.map(({ articleId }) => articleId);
  const { value } = useObserved(() => articles.observeSummaries(ids), [articles, ids.join(' ')]);
  const summaries = summariesById(value ?? []);
  return (
    <>
      <ul className={styles.list} aria-label={label}>
        {shown.map(text => {
          const summary = summaries.get(text.articleId);
          return (
            summary && (
              <OtherArticle key={text.articleId} summary={summary} beside={id} note={renderNote(text)} />
            )
          );
        })}
      </ul>
      {shown.length < texts.length && (
        <Button onPress={() => setIsWhole(true)}>{t('reuse.show-all', { count: texts.length })}</Button>
      )}
    </>
  );
}
