import { storeErrorMessage } from '#renderer/messages/error-messages.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Problem } from '#renderer/ui/problem.tsx';
import { useArticle } from '#renderer/workspace/use-article.ts';
import { useWorkspace } from '#renderer/workspace/workspace-store.ts';
import type { Span } from '#shared/domain/article/span.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import { ReaderPage } from './reader-page.tsx';
import styles from './reader.module.css';

function OpenReader({ id, focus }: { readonly id: ArticleId; readonly focus: Span | null }) {
  const t = useMessages();
  const article = useArticle(id);
  switch (article.kind) {
    case 'loading':
      return (
        <p className={styles.loading} role="status">
          {t('reader.loading')}
        </p>
      );
    case 'failed':
      return <Problem>{t(storeErrorMessage(article.error))}</Problem>;
    case 'open':
      return <ReaderPage key={id} summary={article.summary} article={article.article} focus={focus} />;
  }
}

/** The article that is open, or how to open one. */
export function ReaderView() {
  const t = useMessages();
  const open = useWorkspace(state => state.openArticle);
  const { show } = useWorkspace(state => state.actions);
  if (open) return <OpenReader id={open.id} focus={open.focus} />;
  return (
    <EmptyState icon="reader" title={t('reader.empty-title')} hint={t('reader.empty-hint')}>
      <Button icon="library" onPress={() => show('library')}>
        {t('reader.to-library')}
      </Button>
    </EmptyState>
  );
}
