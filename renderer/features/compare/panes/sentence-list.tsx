import { useEffect, useMemo, useState } from 'react';
import type {
  ComparisonModel,
  PaneNumber,
  SentenceClass,
  SentencePlace,
} from '#renderer/features/compare/comparison-model.ts';
import { areLinked } from '#renderer/features/compare/difference-stops.ts';
import { noteCounts } from '#renderer/features/compare/notes-at.ts';
import type { Linking } from '#renderer/features/compare/use-linking.ts';
import type { RowCommands } from '#renderer/features/compare/use-row-commands.ts';
import type { PlacedNote } from '#shared/compare/marks/place-marks.ts';
import type { ArticleSummary } from '#shared/domain/article/article.ts';
import { FoldedRow } from './folded-row.tsx';
import { paneItems } from './pane-items.ts';
import { paneListeners } from './pane-listeners.ts';
import type { Panes } from './panes.ts';
import { RowActions } from './row-actions.tsx';
import { SentenceRow } from './sentence-row.tsx';
import { shownLinkOf } from './shown-link.ts';
import { stepInPane } from './step-in-pane.ts';
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
  readonly pointed: SentencePlace | null;
  readonly onPoint: (place: SentencePlace | null) => void;
}

const isAt = (place: SentencePlace | null, pane: PaneNumber, sentence: number): boolean =>
  place?.pane === pane && place.sentence === sentence;

/** The sentences of one article as a list with one stop for Tab. */
export function SentenceList(props: SentenceListProps) {
  const { model, pane, summary, names, hidden, panes, commands, walk, linking, notes } = props;
  const { pointed, onPoint } = props;
  const [unfolded, setUnfolded] = useState<ReadonlySet<number>>(new Set());
  const items = useMemo(
    () => paneItems(model.panes[pane] ?? [], hidden, unfolded),
    [model, pane, hidden, unfolded],
  );
  useEffect(() => panes.measure(model.links), [panes, items, model]);

  const counts = useMemo(() => noteCounts(notes, pane), [notes, pane]);

  const current = walk.current[pane];
  const isCurrentListed = items.some(item => item.kind === 'sentence' && item.sentence.index === current);
  const tabStop = isCurrentListed ? current : stepInPane(items, current, 'Home');
  const lit = pointed ?? walk.focused;
  const actionsOf = (place: SentencePlace, shownLink: number | null) =>
    [walk.focused, pointed].some(other => isAt(other, pane, place.sentence)) && (
      <RowActions model={model} place={place} shownLink={shownLink} names={names} commands={commands} />
    );
  const listeners = paneListeners({
    pane,
    items,
    walk,
    onPoint,
    onOpen: commands.open,
    onChoose: linking.choose,
  });
  return (
    <ul
      className={styles.list}
      aria-label={summary.title}
      dir={summary.direction}
      lang={summary.language}
      data-linking={linking.from ? (linking.from.pane === pane ? 'from' : 'to') : undefined}
      {...listeners}
    >
      {items.map(item => {
        if (item.kind === 'folded') {
          const unfold = (): void => setUnfolded(new Set([...unfolded, item.from]));
          return <FoldedRow key={`folded ${item.from}`} item={item} onUnfold={unfold} />;
        }
        const { index } = item.sentence;
        const place = { pane, sentence: index };
        const shownLink = shownLinkOf(model, place, lit);
        return (
          <SentenceRow
            key={index}
            model={model}
            pane={pane}
            sentence={item.sentence}
            shownLink={shownLink}
            names={names}
            isTabStop={index === tabStop}
            isLit={areLinked(model, place, lit)}
            isLinking={isAt(linking.from, pane, index)}
            noteCount={counts.get(index) ?? 0}
            commands={commands}
            actions={actionsOf(place, shownLink)}
          />
        );
      })}
    </ul>
  );
}
