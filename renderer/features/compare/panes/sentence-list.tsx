import { memo, useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type {
  ComparisonModel,
  PaneNumber,
  SentenceClass,
} from '#renderer/features/compare/comparison-model.ts';
import { noteCounts } from '#renderer/features/compare/notes-at.ts';
import type { Linking } from '#renderer/features/compare/use-linking.ts';
import type { RowCommands } from '#renderer/features/compare/use-row-commands.ts';
import type { PlacedNote } from '#shared/compare/marks/place-marks.ts';
import type { ArticleSummary } from '#shared/domain/article/article.ts';
import type { AttentionStore } from './attention.ts';
import { FoldedRow } from './folded-row.tsx';
import { paneItems } from './pane-items.ts';
import { paneListeners } from './pane-listeners.ts';
import type { Panes } from './panes.ts';
import { SentenceRow } from './sentence-row.tsx';
import { stepInPane } from './step-in-pane.ts';
import { useSought } from './use-sought.ts';
import type { Walk } from './use-walk.ts';
import styles from './rows.module.css';

export interface SentenceListProps {
  readonly model: ComparisonModel;
  readonly pane: PaneNumber;
  readonly summary: ArticleSummary;
  /** What to call each article. */
  readonly names: readonly string[];
  readonly hidden: ReadonlySet<SentenceClass>;
  readonly panes: Panes;
  readonly commands: RowCommands;
  readonly walk: Walk;
  readonly linking: Linking;
  readonly notes: readonly PlacedNote[];
  readonly attention: AttentionStore;
}

/** The sentences of one article as a list with one stop for Tab. */
export const SentenceList = memo(function SentenceList(props: SentenceListProps) {
  const { model, pane, summary, names, hidden, panes, commands, walk, linking, notes } = props;
  const { attention } = props;
  const [unfolded, setUnfolded] = useState<ReadonlySet<number>>(new Set());
  const items = useMemo(
    () => paneItems(model.panes[pane] ?? [], hidden, unfolded),
    [model, pane, hidden, unfolded],
  );
  useEffect(() => panes.measure(model.links), [panes, items, model]);

  const unfold = (from: number): void => setUnfolded(new Set([...unfolded, from]));
  useSought({ pane, items, attention, walk, unfold });

  const counts = useMemo(() => noteCounts(notes, pane), [notes, pane]);

  const current = useStore(attention, state => state.current[pane]);
  const linkingPane = useStore(attention, state => state.linking?.pane ?? null);
  const isCurrentListed = items.some(item => item.kind === 'sentence' && item.sentence.index === current);
  const tabStop = isCurrentListed ? current : stepInPane(items, current, 'Home');
  const listeners = paneListeners({
    pane,
    items,
    walk,
    attention,
    onOpen: commands.open,
    onChoose: linking.choose,
  });
  return (
    <ul
      className={styles.list}
      aria-label={summary.title}
      dir={summary.direction}
      lang={summary.language}
      data-linking={linkingPane === null ? undefined : linkingPane === pane ? 'from' : 'to'}
      {...listeners}
    >
      {items.map(item => {
        if (item.kind === 'folded')
          return <FoldedRow key={`folded ${item.from}`} item={item} onUnfold={() => unfold(item.from)} />;
        const { index } = item.sentence;
        return (
          <SentenceRow
            key={index}
            model={model}
            pane={pane}
            sentence={item.sentence}
            names={names}
            isTabStop={index === tabStop}
            attention={attention}
            noteCount={counts.get(index) ?? 0}
            commands={commands}
          />
        );
      })}
    </ul>
  );
});
