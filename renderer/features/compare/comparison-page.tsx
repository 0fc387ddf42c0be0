import { useEffect, useMemo, useRef, useState } from 'react';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { useWorkspace } from '#renderer/workspace/workspace-store.ts';
import type { Comparison } from '#shared/compare/comparison.ts';
import { dismissedLinks } from '#shared/compare/marks/dismissed-links.ts';
import { useCompareSession } from './compare-session.ts';
import { CompareToolbar } from './compare-toolbar.tsx';
import {
  createComparisonModel,
  type ComparisonModel,
  type PaneNumber,
  type SentencePlace,
} from './comparison-model.ts';
import { ComparisonNotes } from './comparison-notes.tsx';
import { NotesDialog } from './notes-dialog.tsx';
import { letterOf } from './pane-letters.ts';
import { PaneRow } from './panes/pane-row.tsx';
import { createPanes, type Panes } from './panes/panes.ts';
import { useCompareShortcuts } from './use-compare-shortcuts.ts';
import type { LoadedArticle } from './use-compared-articles.ts';
import { toCompared } from './use-comparison.ts';
import { useDecisions } from './use-decisions.ts';
import { useLinking } from './use-linking.ts';
import type { ComparisonMarks } from './use-marks.ts';
import { usePalette } from './panes/use-palette.ts';
import { useRowCommands } from './use-row-commands.ts';
import { useWalk } from './panes/use-walk.ts';

interface ComparisonPageProps {
  readonly articles: readonly LoadedArticle[];
  readonly comparison: Comparison;
  readonly marks: ComparisonMarks;
}

function useModel({ articles, comparison, marks }: ComparisonPageProps): ComparisonModel {
  return useMemo(() => {
    const dismissed = dismissedLinks(marks.articles, comparison.links, marks.placed.dismissed);
    return createComparisonModel(articles.map(toCompared), comparison, dismissed);
  }, [articles, comparison, marks]);
}

function usePanes(): Panes {
  const [panes] = useState(createPanes);
  const isSynced = useCompareSession(session => session.isSynced);
  useEffect(() => panes.setSynced(isSynced), [panes, isSynced]);
  return panes;
}

/** What to call each article: its outlet, or its letter where that is not known. */
function useNames(articles: readonly LoadedArticle[]): readonly string[] {
  const t = useMessages();
  return useMemo(
    () => articles.map(({ summary }, pane) => summary.outlet?.name ?? t(letterOf(pane as PaneNumber))),
    [articles, t],
  );
}

/** The order of the articles in the comparison. */
function useArrangement(articles: readonly LoadedArticle[]) {
  const { compare } = useWorkspace(state => state.actions);
  const ids = articles.map(({ summary }) => summary.id);
  return {
    /** Puts the article of a pane in front of the others. */
    makeBase: (pane: PaneNumber): void => {
      const base = ids[pane];
      if (base !== undefined) compare([base, ...ids.filter(id => id !== base)]);
    },
    remove: (pane: PaneNumber): void => compare(ids.filter((_, other) => other !== pane)),
  };
}

/** Articles beside each other, what links them, and the ways from difference to difference. */
export function ComparisonPage(props: ComparisonPageProps) {
  const { articles, marks } = props;
  const hidden = useCompareSession(session => session.hidden);
  const model = useModel(props);
  const panes = usePanes();
  const root = useRef<HTMLDivElement>(null);
  const palette = usePalette(root);
  const [pointed, setPointed] = useState<SentencePlace | null>(null);
  const [noting, setNoting] = useState<SentencePlace | null>(null);
  const [said, say] = useState('');
  const names = useNames(articles);
  const walk = useWalk({ model, panes, hidden, root, say });
  const decisions = useDecisions({ model, marks, say });
  const linking = useLinking(decisions.link, say);
  const commands = useRowCommands({
    articles,
    model,
    decisions,
    linking,
    walk,
    openNotes: setNoting,
    say,
  });
  const { makeBase, remove } = useArrangement(articles);
  useCompareShortcuts({ model, walk, commands, linking, makeBase });
  return (
    <>
      <CompareToolbar
        model={model}
        position={said}
        onJump={walk.jump}
        onSwap={articles.length === 2 ? () => makeBase(1) : null}
      />
      <ComparisonNotes model={model} />
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
        notes={marks.placed.notes}
        pointed={pointed}
        onPoint={setPointed}
        onMakeBase={makeBase}
        onRemove={articles.length > 2 ? remove : null}
      />
      {noting && (
        <NotesDialog
          model={model}
          marks={marks}
          place={noting}
          names={names}
          say={say}
          onClose={() => setNoting(null)}
        />
      )}
    </>
  );
}
