import { useMessages } from '#renderer/messages/use-messages.ts';
import { directionOf } from '#shared/text/direction.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import type { TimelineModel } from '#shared/timeline/timeline-model.ts';
import { SidePanel } from './side-panel.tsx';
import type { SummaryCache } from './summary-cache.ts';
import { useSummaryArrivals } from './use-summaries.ts';
import styles from './timeline.module.css';

interface UndatedPanelProps {
  readonly model: TimelineModel;
  readonly summaries: SummaryCache;
  readonly onOpen: (id: ArticleId) => void;
  readonly onClose: () => void;
}

/** The tray of articles whose publication date is not known: each is one press away from being dated in the reader. */
export function UndatedPanel({ model, summaries, onOpen, onClose }: UndatedPanelProps) {
  const t = useMessages();
  useSummaryArrivals(summaries);
  const idAt = (index: number): ArticleId | undefined => model.articleIds[model.undated[index] ?? -1];
  return (
    <SidePanel
      title={t('timeline.undated-title')}
      hint={t('timeline.undated-hint')}
      count={model.undated.length}
      onClose={onClose}
      onOpen={index => {
        const id = idAt(index);
        if (id !== undefined) onOpen(id);
      }}
      renderRow={index => {
        const id = idAt(index);
        const summary = id === undefined ? null : summaries.get(id);
        const title = summary === undefined ? '…' : summary?.title || t('shell.untitled');
        return (
          <>
            <span className={styles.panelRowHead}>
              <bdi className={styles.muted}>{summary?.outlet?.name ?? t('timeline.no-outlet')}</bdi>
              <bdi className={`${styles.muted} ${styles.cut}`}>{summary?.fileName}</bdi>
            </span>
            <span className={styles.panelRowTitle} dir={directionOf(title)}>
              {title}
            </span>
          </>
        );
      }}
    />
  );
}
