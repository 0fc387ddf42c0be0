import { useMemo, useState } from 'react';
import { storeErrorMessage } from '#renderer/messages/error-messages.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Problem } from '#renderer/ui/problem.tsx';
import { useWorkspace } from '#renderer/workspace/workspace-store.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import { useCompareSession } from './compare-session.ts';
import { ComparisonPage } from './comparison-page.tsx';
import { SavedSection } from './saved/saved-section.tsx';
import { UncomparableNotice } from './uncomparable-notice.tsx';
import { useComparedArticles, type LoadedArticle } from './use-compared-articles.ts';
import { useComparison } from './use-comparison.ts';
import { useMarks, type ComparisonMarks } from './use-marks.ts';
import styles from './compare.module.css';

interface ComparedProps {
  readonly articles: readonly LoadedArticle[];
}

function RunningComparison({ articles, marks }: ComparedProps & { readonly marks: ComparisonMarks }) {
  const t = useMessages();
  const rules = useCompareSession(session => session.rules);
  const { decisions } = marks.placed;
  const asked = useMemo(() => ({ rules, decisions }), [rules, decisions]);
  const state = useComparison(articles, asked);
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
      const key = articles.map(({ summary }) => summary.id).join(' ');
      return (
        <ComparisonPage
          key={key}
          articles={articles}
          comparison={state.comparison}
          marks={marks}
          isComparing={state.isStale}
        />
      );
    }
  }
}

function Waiting() {
  const t = useMessages();
  return (
    <p className={styles.waiting} role="status">
      {t('compare.loading')}
    </p>
  );
}

function MarkedComparison({ articles }: ComparedProps) {
  const marks = useMarks(articles);
  return marks ? <RunningComparison articles={articles} marks={marks} /> : <Waiting />;
}

function LoadedComparison({ ids }: { readonly ids: readonly ArticleId[] }) {
  const t = useMessages();
  const [attempt, setAttempt] = useState(0);
  const compared = useComparedArticles(ids, attempt);
  switch (compared.kind) {
    case 'loading':
      return <Waiting />;
    case 'failed':
      return (
        <Problem actions={<Button onPress={() => setAttempt(attempt + 1)}>{t('shell.retry')}</Button>}>
          {t(storeErrorMessage(compared.error))}
        </Problem>
      );
    case 'loaded':
      return (
        <>
          <UncomparableNotice articles={compared.uncomparable} left={compared.articles.length} />
          {compared.articles.length > 1 && <MarkedComparison articles={compared.articles} />}
        </>
      );
  }
}

/** The articles chosen for comparison, or how to choose them. */
export function CompareView() {
  const t = useMessages();
  const compared = useWorkspace(state => state.compared);
  const { show } = useWorkspace(state => state.actions);
  const ids = useMemo(() => [...new Set(compared)].slice(0, 4), [compared]);
  if (ids.length < 2) {
    return (
      <div className={styles.empty}>
        <EmptyState icon="compare" title={t('compare.empty-title')} hint={t('compare.empty-hint')}>
          <Button icon="library" onPress={() => show('library')}>
            {t('compare.to-library')}
          </Button>
        </EmptyState>
        <SavedSection />
      </div>
    );
  }
  return (
    <div className={styles.view}>
      <h1 className="visually-hidden">{t('shell.compare')}</h1>
      <LoadedComparison ids={ids} />
    </div>
  );
}
