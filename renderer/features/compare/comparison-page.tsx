import { useEffect, useMemo, useRef, useState } from 'react';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { useShortcuts } from '#renderer/ui/shortcuts.ts';
import { useWorkspace } from '#renderer/workspace/workspace-store.ts';
import type { Comparison } from '#shared/compare/comparison.ts';
import { ComparePane } from './compare-pane.tsx';
import { dismissalKey, useCompareSession } from './compare-session.ts';
import { CompareToolbar } from './compare-toolbar.tsx';
import { createComparisonModel, type ComparisonModel } from './comparison-model.ts';
import { ComparisonNotes } from './comparison-notes.tsx';
import type { SentencePlace } from './difference-stops.ts';
import { Gutter } from './gutter.tsx';
import { createPanes, type Panes } from './panes.ts';
import type { LoadedArticle } from './use-compared-articles.ts';
import { toCompared } from './use-comparison.ts';
import { usePalette } from './use-palette.ts';
import { useRowCommands } from './use-row-commands.ts';
import { useWalk } from './use-walk.ts';
import styles from './compare.module.css';

interface ComparisonPageProps {
  readonly articles: readonly [LoadedArticle, LoadedArticle];
  readonly comparison: Comparison;
}

function useModel([first, second]: ComparisonPageProps['articles'], comparison: Comparison): ComparisonModel {
  const dismissed = useCompareSession(session => session.dismissed);
  return useMemo(() => {
    const ids = [first.summary.id, second.summary.id] as const;
    return createComparisonModel([toCompared(first), toCompared(second)], comparison, ({ sentences }) =>
      dismissed.has(dismissalKey(ids, sentences)),
    );
  }, [first, second, comparison, dismissed]);
}

function usePanes(): Panes {
  const [panes] = useState(createPanes);
  const isSynced = useCompareSession(session => session.isSynced);
  useEffect(() => panes.setSynced(isSynced), [panes, isSynced]);
  return panes;
}

/** Two articles beside each other, what links them, and the ways from difference to difference. */
export function ComparisonPage({ articles, comparison }: ComparisonPageProps) {
  const t = useMessages();
  const { compare } = useWorkspace(state => state.actions);
  const hidden = useCompareSession(session => session.hidden);
  const model = useModel(articles, comparison);
  const panes = usePanes();
  const root = useRef<HTMLDivElement>(null);
  const palette = usePalette(root);
  const [pointed, setPointed] = useState<SentencePlace | null>(null);
  const [said, say] = useState('');
  const walk = useWalk({ model, panes, hidden, root, say });
  const commands = useRowCommands({ articles, model, toPartner: walk.toPartner, say });
  const [{ summary: first }, { summary: second }] = articles;
  const firstName = first.outlet?.name ?? t('compare.letter-a');
  const secondName = second.outlet?.name ?? t('compare.letter-b');
  const names = useMemo(() => [firstName, secondName] as const, [firstName, secondName]);
  useShortcuts([
    { keys: 'n', run: () => walk.jump(1) },
    { keys: 'p', run: () => walk.jump(-1) },
    { keys: 'F7', run: () => walk.jump(1) },
    { keys: 'Shift+F7', run: () => walk.jump(-1) },
    { keys: 'c', run: () => walk.jump(1, 'conflict') },
  ]);
  const lit = pointed ?? walk.focused;
  const shared = {
    model,
    names,
    hidden,
    panes,
    palette,
    commands,
    walk,
    pointed,
    onPoint: setPointed,
  } as const;
  return (
    <>
      <CompareToolbar
        model={model}
        position={said}
        onJump={walk.jump}
        onSwap={() => compare([second.id, first.id])}
      />
      <ComparisonNotes model={model} />
      <div ref={root} className={styles.panes} role="group" aria-label={t('compare.articles')}>
        <ComparePane {...shared} side={0} summary={first} />
        <Gutter
          model={model}
          panes={panes}
          palette={palette}
          hidden={hidden}
          raised={lit && (model.panes[lit.side][lit.sentence]?.link ?? null)}
          onPoint={setPointed}
          onChoose={walk.reveal}
        />
        <ComparePane {...shared} side={1} summary={second} />
      </div>
    </>
  );
}
