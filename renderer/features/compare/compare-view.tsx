import { useState } from 'react';
import { storeErrorMessage } from '#renderer/messages/error-messages.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Problem } from '#renderer/ui/problem.tsx';
import { useWorkspace } from '#renderer/workspace/workspace-store.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import { ComparisonPage } from './comparison-page.tsx';
import { useComparedArticles, type LoadedArticle } from './use-compared-articles.ts';
import { useComparison } from './use-comparison.ts';
import styles from './compare.module.css';

function RunningComparison({ articles }: { readonly articles: readonly [LoadedArticle, LoadedArticle] }) {
  const t = useMessages();
  const state = useComparison(articles);
  switch (state.kind) {
    case 'running':
      return (
        <div className={styles.waiting} role="status">
          <p>{t('compare.running')}</p>
          <progress aria-label={t('compare.running')} {...(state.share > 0 && { value: state.share })} />
          <Button icon="close" onPress={state.cancel}>
            {t('shell.cancel')}
          </Button>
        </div>
      );
    case 'failed':
      return (
        <Problem actions={<Button onPress={state.retry}>{t('shell.retry')}</Button>}>
          {t(state.error.code === 'cancelled' ? 'compare.cancelled' : 'compare.failed')}
        </Problem>
      );
    case 'done': {
      const [first, second] = articles;
      const key = `${first.summary.id} ${second.summary.id}`;
      return <ComparisonPage key={key} articles={articles} comparison={state.comparison} />;
    }
  }
}

function LoadedComparison({ first, second }: { readonly first: ArticleId; readonly second: ArticleId }) {
  const t = useMessages();
  const [attempt, setAttempt] = useState(0);
  const compared = useComparedArticles(first, second, attempt);
  switch (compared.kind) {
    case 'loading':
      return (
        <p className={styles.waiting} role="status">
          {t('compare.loading')}
        </p>
      );
    case 'failed':
      return (
        <Problem actions={<Button onPress={() => setAttempt(attempt + 1)}>{t('shell.retry')}</Button>}>
          {t(storeErrorMessage(compared.error))}
        </Problem>
      );
    case 'loaded':
      return <RunningComparison articles={compared.articles} />;
  }
}

/** The first two articles chosen for comparison, or how to choose them. */
export function CompareView() {
  const t = useMessages();
  const [first, second] = useWorkspace(state => state.compared);
  const { show } = useWorkspace(state => state.actions);
  if (first === undefined || second === undefined || first === second) {
    return (
      <EmptyState icon="compare" title={t('compare.empty-title')} hint={t('compare.empty-hint')}>
        <Button icon="library" onPress={() => show('library')}>
          {t('compare.to-library')}
        </Button>
      </EmptyState>
    );
  }
  return (
    <div className={styles.view}>
      <h1 className="visually-hidden">{t('shell.compare')}</h1>
      <LoadedComparison first={first} second={second} />
    </div>
  );
}
