import { useEffect, useMemo, useRef, useState } from 'react';
import { useMessages } from '#renderer/messages/use-messages.ts';
import type { ArticleSummary } from '#shared/domain/article/article.ts';
import type { ComparePalette } from './compare-palette.ts';
import type { ComparisonModel, SentenceClass, Side } from './comparison-model.ts';
import { areLinked, type SentencePlace } from './difference-stops.ts';
import { FoldedRow } from './folded-row.tsx';
import { Minimap } from './minimap.tsx';
import { PaneHeader } from './pane-header.tsx';
import { paneItems } from './pane-items.ts';
import { paneListeners } from './pane-listeners.ts';
import type { Panes } from './panes.ts';
import { RowActions, type RowCommands } from './row-actions.tsx';
import { SentenceRow } from './sentence-row.tsx';
import { stepInPane } from './step-in-pane.ts';
import type { Walk } from './use-walk.ts';
import styles from './compare.module.css';

interface ComparePaneProps {
  readonly model: ComparisonModel;
  readonly side: Side;
  readonly summary: ArticleSummary;
  /** What to call each article. */
  readonly names: readonly [string, string];
  readonly hidden: ReadonlySet<SentenceClass>;
  readonly panes: Panes;
  readonly palette: ComparePalette | null;
  readonly commands: RowCommands;
  readonly walk: Walk;
  readonly pointed: SentencePlace | null;
  readonly onPoint: (place: SentencePlace | null) => void;
}

/** The sentences of one article as a list with one stop for Tab. */
function SentenceList(props: ComparePaneProps) {
  const { model, side, summary, names, hidden, panes, commands, walk, pointed, onPoint } = props;
  const [unfolded, setUnfolded] = useState<ReadonlySet<number>>(new Set());
  const items = useMemo(
    () => paneItems(model.panes[side], hidden, unfolded),
    [model, side, hidden, unfolded],
  );
  useEffect(() => panes.measure(model.links), [panes, items, model]);

  const current = walk.current[side];
  const isCurrentListed = items.some(item => item.kind === 'sentence' && item.sentence.index === current);
  const tabStop = isCurrentListed ? current : stepInPane(items, current, 'Home');
  const actionsOf = (place: SentencePlace) =>
    [walk.focused, pointed].some(other => other?.side === side && other.sentence === place.sentence) && (
      <RowActions model={model} place={place} commands={commands} />
    );
  return (
    <ul
      className={styles.list}
      aria-label={summary.title}
      dir={summary.direction}
      lang={summary.language}
      {...paneListeners({ side, items, walk, onPoint, onOpen: commands.open })}
    >
      {items.map(item => {
        if (item.kind === 'folded') {
          const unfold = (): void => setUnfolded(new Set([...unfolded, item.from]));
          return <FoldedRow key={`folded ${item.from}`} item={item} onUnfold={unfold} />;
        }
        const place = { side, sentence: item.sentence.index };
        return (
          <SentenceRow
            key={place.sentence}
            model={model}
            side={side}
            sentence={item.sentence}
            names={names}
            isTabStop={place.sentence === tabStop}
            isLit={areLinked(model, place, pointed ?? walk.focused)}
            actions={actionsOf(place)}
          />
        );
      })}
    </ul>
  );
}

/** One article: its head, its sentences, its minimap at the outer edge. */
export function ComparePane(props: ComparePaneProps) {
  const { model, side, summary, names, panes, palette } = props;
  const t = useMessages();
  const scroller = useRef<HTMLDivElement>(null);
  useEffect(() => (scroller.current ? panes.attach(side, scroller.current) : undefined), [panes, side]);
  const letter = t(side === 0 ? 'compare.letter-a' : 'compare.letter-b');
  const title = summary.title || t('compare.untitled');
  const label = t('compare.pane', { letter, outlet: names[side], title });
  return (
    <section className={styles.pane} data-side={side} aria-label={label}>
      <PaneHeader model={model} side={side} summary={summary} />
      <div className={styles.paneBody}>
        <Minimap model={model} side={side} panes={panes} palette={palette} />
        <div ref={scroller} className={styles.scroller} tabIndex={-1}>
          <SentenceList {...props} />
        </div>
      </div>
    </section>
  );
}
