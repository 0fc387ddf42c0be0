import { memo, useEffect, useRef } from 'react';
import { letterOf } from '#renderer/features/compare/pane-letters.ts';
import type { PaneNumber } from '#renderer/features/compare/comparison-model.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import type { ComparePalette } from './compare-palette.ts';
import { Minimap } from './minimap.tsx';
import { PaneHeader } from './pane-header.tsx';
import { SentenceList, type SentenceListProps } from './sentence-list.tsx';
import styles from './panes.module.css';

export interface ComparePaneProps extends SentenceListProps {
  readonly palette: ComparePalette | null;
  readonly onMakeBase: (pane: PaneNumber) => void;
  /** Null where the comparison would be left with one article. */
  readonly onRemove: ((pane: PaneNumber) => void) | null;
}

/** One article: its head, its sentences, its minimap at the outer edge. */
export const ComparePane = memo(function ComparePane({
  palette,
  onMakeBase,
  onRemove,
  ...listed
}: ComparePaneProps) {
  const { model, pane, summary, names, panes } = listed;
  const t = useMessages();
  const scroller = useRef<HTMLDivElement>(null);
  useEffect(() => (scroller.current ? panes.attach(pane, scroller.current) : undefined), [panes, pane]);
  const title = summary.title || t('compare.untitled');
  const label = t('compare.pane', { letter: t(letterOf(pane)), outlet: names[pane] ?? '', title });
  return (
    <section
      className={styles.pane}
      data-pane={pane}
      data-last={pane === model.panes.length - 1 || undefined}
      aria-label={label}
    >
      <PaneHeader
        model={model}
        pane={pane}
        summary={summary}
        onMakeBase={pane === 0 ? null : onMakeBase}
        onRemove={onRemove}
      />
      <div className={styles.paneBody}>
        <Minimap model={model} pane={pane} panes={panes} palette={palette} />
        <div ref={scroller} className={styles.scroller} tabIndex={-1}>
          <SentenceList {...listed} />
        </div>
      </div>
    </section>
  );
});
