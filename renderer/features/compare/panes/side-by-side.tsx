import { useEffect, useRef, useState } from 'react';
import { useCompareSession } from '#renderer/features/compare/compare-session.ts';
import { CompareToolbar } from '#renderer/features/compare/compare-toolbar.tsx';
import type {
  ComparisonModel,
  PaneNumber,
  SentencePlace,
} from '#renderer/features/compare/comparison-model.ts';
import { useCompareShortcuts } from '#renderer/features/compare/use-compare-shortcuts.ts';
import type { LoadedArticle } from '#renderer/features/compare/use-compared-articles.ts';
import type { Decisions } from '#renderer/features/compare/use-decisions.ts';
import { useLinking } from '#renderer/features/compare/use-linking.ts';
import { useRowCommands } from '#renderer/features/compare/use-row-commands.ts';
import { useStable } from '#renderer/features/compare/use-stable.ts';
import type { PlacedNote } from '#shared/compare/marks/place-marks.ts';
import { createAttention } from './attention.ts';
import { LinkingBanner } from './linking-banner.tsx';
import { PaneRow } from './pane-row.tsx';
import { createPanes, type Panes } from './panes.ts';
import { useLeftPlace } from './use-left-place.ts';
import { usePalette } from './use-palette.ts';
import { useWalk } from './use-walk.ts';

interface SideBySideProps {
  readonly articles: readonly LoadedArticle[];
  readonly model: ComparisonModel;
  readonly names: readonly string[];
  readonly notes: readonly PlacedNote[];
  readonly decisions: Decisions;
  readonly said: string;
  readonly say: (words: string) => void;
  /** A sentence to bring into sight, once. */
  readonly wanted: SentencePlace | null;
  readonly onShown: () => void;
  readonly onNotes: (place: SentencePlace) => void;
  readonly onMakeBase: (pane: PaneNumber) => void;
  readonly onRemove: (pane: PaneNumber) => void;
}

function usePanes(): Panes {
  const [panes] = useState(createPanes);
  const isSynced = useCompareSession(session => session.isSynced);
  useEffect(() => panes.setSynced(isSynced), [panes, isSynced]);
  return panes;
}

/** The texts beside each other, what links them, and the ways from difference to difference. */
export function SideBySide(props: SideBySideProps) {
  const { articles, model, names, notes, decisions, said, say, wanted } = props;
  const { onShown, onNotes, onMakeBase, onRemove } = props;
  const hidden = useCompareSession(session => session.hidden);
  const panes = usePanes();
  const root = useRef<HTMLDivElement>(null);
  const palette = usePalette(root);
  const [attention] = useState(createAttention);
  const walk = useWalk({ model, panes, attention, hidden, root, say });
  const linking = useLinking({ attention, link: decisions.link, say });
  const commands = useRowCommands({ articles, model, decisions, linking, walk, openNotes: onNotes, say });
  useCompareShortcuts({ model, attention, walk, commands, linking, makeBase: onMakeBase });
  const { makeBase, remove } = useStable({ makeBase: onMakeBase, remove: onRemove });
  useLeftPlace({ model, panes, walk, isElsewhere: wanted !== null });
  useEffect(() => {
    if (!wanted) return;
    // The panes may have been attached in this very turn.
    panes.measure(model.links);
    walk.reveal(wanted);
    onShown();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once for each wish
  }, [wanted]);
  const isPair = articles.length === 2;
  return (
    <>
      <CompareToolbar
        model={model}
        said={said}
        onJump={walk.jump}
        onSwap={isPair ? () => onMakeBase(1) : null}
      />
      <LinkingBanner attention={attention} linking={linking} />
      <PaneRow
        ref={root}
        articles={articles}
        model={model}
        names={names}
        hidden={hidden}
        panes={panes}
        palette={palette}
        commands={commands}
        walk={walk}
        linking={linking}
        notes={notes}
        attention={attention}
        onMakeBase={makeBase}
        onRemove={isPair ? null : remove}
      />
    </>
  );
}
