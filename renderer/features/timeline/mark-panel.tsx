import { useMessages } from '#renderer/messages/use-messages.ts';
import { directionOf } from '#shared/text/direction.ts';
import type { TimelineModel } from '#shared/timeline/timeline-model.ts';
import type { MarkList } from './listed-marks.ts';
import { MarkSymbolOf, useMarkWords } from './mark-row.tsx';
import { SidePanel } from './side-panel.tsx';
import type { SummaryCache } from './summary-cache.ts';
import type { TimelineLabels } from './timeline-labels.ts';
import { useSummaryArrivals } from './use-summaries.ts';
import styles from './timeline.module.css';

interface MarkPanelProps {
  readonly list: MarkList;
  readonly model: TimelineModel;
  readonly labels: TimelineLabels;
  readonly summaries: SummaryCache;
  readonly onOpen: (event: number) => void;
  readonly onClose: () => void;
}

/** Exactly the marks of one column, bracket or chip. */
export function MarkPanel({ list, model, labels, summaries, onOpen, onClose }: MarkPanelProps) {
  const t = useMessages();
  useSummaryArrivals(summaries);
  const wordsOf = useMarkWords(model, labels, summaries);
  const outlet = labels.laneOf(model, list.lane);
  return (
    <SidePanel
      title={t('timeline.list-title', { outlet, when: list.when })}
      hint={t('timeline.list-count', { count: list.events.length })}
      count={list.events.length}
      onClose={onClose}
      onOpen={index => onOpen(list.events[index] ?? -1)}
      renderRow={index => {
        const words = wordsOf(list.events[index] ?? -1);
        return (
          <>
            <span className={styles.panelRowHead}>
              <MarkSymbolOf kind={words.kind} unit={words.unit} />
              <span className={styles.cut}>{words.when}</span>
              <span className="visually-hidden">{words.kindName}</span>
            </span>
            <span className={styles.panelRowTitle} dir={directionOf(words.title ?? '')}>
              {words.title ?? '…'}
            </span>
          </>
        );
      }}
    />
  );
}
