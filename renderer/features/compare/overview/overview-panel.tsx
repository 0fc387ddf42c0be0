import { useMemo } from 'react';
import { setOverviewOpen } from '#renderer/features/compare/compare-session.ts';
import type { ComparisonModel, SentencePlace } from '#renderer/features/compare/comparison-model.ts';
import type { LoadedArticle } from '#renderer/features/compare/use-compared-articles.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { Problem } from '#renderer/ui/problem.tsx';
import { OverviewParts } from './overview-parts.tsx';
import { OverviewSceneProvider, placeOfSpan, type OverviewScene } from './overview-scene.ts';
import { useOverview } from './use-overview.ts';
import styles from './panel.module.css';

interface OverviewPanelProps {
  readonly articles: readonly LoadedArticle[];
  readonly model: ComparisonModel;
  /** Shows a sentence among the texts. */
  readonly onReveal: (place: SentencePlace) => void;
}

/** What stands beside the texts; each line leads to its place in them. */
export function OverviewPanel({ articles, model, onReveal }: OverviewPanelProps) {
  const t = useMessages();
  const { overview, hasFailed, retry } = useOverview(articles, model);
  const scene = useMemo(
    (): OverviewScene => ({
      articles,
      go: (pane, span) => onReveal(placeOfSpan(articles[pane]?.body.sentences ?? [], pane, span)),
    }),
    [articles, onReveal],
  );
  return (
    <aside className={styles.panel} aria-labelledby="overview-title">
      <div className={styles.head}>
        <h2 id="overview-title" className={styles.title}>
          {t('overview.title')}
        </h2>
        <IconButton icon="close" label={t('shell.close')} onPress={() => setOverviewOpen(false)} />
      </div>
      {hasFailed && (
        <Problem actions={<Button onPress={retry}>{t('shell.retry')}</Button>}>
          {t('overview.failed')}
        </Problem>
      )}
      {!overview && !hasFailed && (
        <p className={styles.waiting} role="status">
          {t('overview.running')}
        </p>
      )}
      {overview && (
        <OverviewSceneProvider value={scene}>
          <OverviewParts overview={overview} />
        </OverviewSceneProvider>
      )}
    </aside>
  );
}
