import { useEffect, useMemo, useRef, useState } from 'react';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { useSettings } from '#renderer/workspace/settings-store.ts';
import { useShortcuts } from '#renderer/ui/shortcuts.ts';
import { useWorkspace } from '#renderer/workspace/workspace-store.ts';
import type { Comparison } from '#shared/compare/comparison.ts';
import { ComparisonNotes } from './comparison-notes.tsx';
import { ComparePane } from './compare-pane.tsx';
import { dismissalKey, useCompareSession } from './compare-session.ts';
import { CompareToolbar } from './compare-toolbar.tsx';
import { createComparisonModel, type SentenceClass } from './comparison-model.ts';
import { nextDifference, partnerOf, type SentencePlace } from './difference-stops.ts';
import { Gutter } from './gutter.tsx';
import { rangeOf } from './pane-geometry.ts';
import { createPanes, type Panes } from './panes.ts';
import type { LoadedArticle } from './use-compared-articles.ts';
import { toCompared } from './use-comparison.ts';
import { usePalette } from './use-palette.ts';
import { useRowCommands } from './use-row-commands.ts';
import styles from './compare.module.css';

interface ComparisonPageProps {
  readonly articles: readonly [LoadedArticle, LoadedArticle];
  readonly comparison: Comparison;
}

function useModel([first, second]: ComparisonPageProps['articles'], comparison: Comparison) {
  const dismissed = useCompareSession(session => session.dismissed);
  return useMemo(() => {
    const ids = [first.summary.id, second.summary.id] as const;
    const isDismissed = ({ sentences }: Comparison['links'][number]): boolean =>
      dismissed.has(dismissalKey(ids, sentences));
    return createComparisonModel([toCompared(first), toCompared(second)], comparison, isDismissed);
  }, [first, second, comparison, dismissed]);
}

/** Follows the setting, and lets go of the panes' listeners with the page. */
function usePanes(): Panes {
  const [panes] = useState(createPanes);
  const isSynced = useCompareSession(session => session.isSynced);
  useEffect(() => panes.setSynced(isSynced), [panes, isSynced]);
  return panes;
}

const focusRow = (root: HTMLElement | null, { side, sentence }: SentencePlace): void =>
  root
    ?.querySelector<HTMLElement>(`[data-side="${side}"] [data-class][data-sentence="${sentence}"]`)
    ?.focus({ preventScroll: true });

/** Two articles beside each other, what links them, and the ways from difference to difference. */
export function ComparisonPage({ articles, comparison }: ComparisonPageProps) {
  const t = useMessages();
  const language = useSettings(settings => settings.language);
  const { compare } = useWorkspace(state => state.actions);
  const hidden = useCompareSession(session => session.hidden);
  const model = useModel(articles, comparison);
  const panes = usePanes();
  const root = useRef<HTMLDivElement>(null);
  const palette = usePalette(root);
  const [current, setCurrent] = useState<readonly [number, number]>([0, 0]);
  const [focused, setFocused] = useState<SentencePlace | null>(null);
  const [last, setLast] = useState<SentencePlace>({ side: 0, sentence: -1 });
  const [pointed, setPointed] = useState<SentencePlace | null>(null);
  const [said, setSaid] = useState('');

  const [first, second] = articles;
  const names = useMemo(
    () =>
      [
        first.summary.outlet?.name ?? t('compare.letter-a'),
        second.summary.outlet?.name ?? t('compare.letter-b'),
      ] as const,
    [first, second, t],
  );
  const rangeAt = ({ side, sentence }: SentencePlace) => {
    const link = model.panes[side][sentence]?.link ?? null;
    return rangeOf(
      panes.geometries()[side],
      link === null ? [sentence] : (model.links[link]?.sentences[side] ?? []),
    );
  };
  const note = (place: SentencePlace | null): void => {
    setFocused(place);
    if (!place) return;
    setLast(place);
    setCurrent(([a, b]) => (place.side === 0 ? [place.sentence, b] : [a, place.sentence]));
  };
  const reveal = (place: SentencePlace): void => {
    const range = rangeAt(place);
    const partner = partnerOf(model, place);
    if (range) panes.reveal(place.side, range, partner && rangeAt(partner));
    focusRow(root.current, place);
  };
  const step = (place: SentencePlace): void => {
    const range = rangeOf(panes.geometries()[place.side], [place.sentence]);
    if (range) panes.show(place.side, range);
    focusRow(root.current, place);
  };
  const toPartner = (place: SentencePlace): void => {
    const partner = partnerOf(model, place);
    setSaid(partner ? '' : t('compare.no-partner'));
    if (partner) reveal(partner);
  };
  const cross = (place: SentencePlace, key: 'ArrowLeft' | 'ArrowRight'): void => {
    const towardsSecond = (key === 'ArrowRight') === (language !== 'ar');
    if (towardsSecond === (place.side === 0)) toPartner(place);
  };
  const jump = (direction: 1 | -1, isConflict = false): void => {
    const isWanted = (kind: SentenceClass): boolean =>
      !hidden.has(kind) && (!isConflict || kind === 'conflict');
    const found = nextDifference(model, last, direction, isWanted);
    if (!found) {
      setSaid(t(isConflict ? 'compare.no-conflicts' : 'compare.no-differences'));
      return;
    }
    const message = isConflict ? 'compare.at-conflict' : 'compare.at-difference';
    setSaid(t(message, { place: found.number, total: found.total }));
    setLast(found.place);
    reveal(found.place);
  };
  const commands = useRowCommands({ articles, model, toPartner, say: setSaid });
  useShortcuts([
    { keys: 'n', run: () => jump(1) },
    { keys: 'p', run: () => jump(-1) },
    { keys: 'F7', run: () => jump(1) },
    { keys: 'Shift+F7', run: () => jump(-1) },
    { keys: 'c', run: () => jump(1, true) },
  ]);

  const raised = pointed ?? focused;
  const shared = { model, names, hidden, panes, palette, commands, focused, pointed } as const;
  const handlers = { onFocus: note, onPoint: setPointed, onStep: step, onCross: cross } as const;
  return (
    <>
      <CompareToolbar
        model={model}
        position={said}
        onNext={() => jump(1)}
        onPrevious={() => jump(-1)}
        onNextConflict={() => jump(1, true)}
        onSwap={() => compare([second.summary.id, first.summary.id])}
      />
      <ComparisonNotes model={model} />
      <div ref={root} className={styles.panes} role="group" aria-label={t('compare.articles')}>
        <ComparePane {...shared} {...handlers} side={0} summary={first.summary} current={current[0]} />
        <Gutter
          model={model}
          panes={panes}
          palette={palette}
          hidden={hidden}
          raised={raised && (model.panes[raised.side][raised.sentence]?.link ?? null)}
          onPoint={setPointed}
          onChoose={reveal}
        />
        <ComparePane {...shared} {...handlers} side={1} summary={second.summary} current={current[1]} />
      </div>
    </>
  );
}
