import { useCallback, useMemo, useRef, useState } from 'react';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { useShortcuts } from '#renderer/ui/shortcuts.ts';
import type { Comparison } from '#shared/compare/comparison.ts';
import { dismissedDisagreements } from '#shared/compare/marks/dismissed-disagreements.ts';
import { CompareBar } from './compare-bar.tsx';
import { setLayout, useCompareSession } from './compare-session.ts';
import { CompareToolbar } from './compare-toolbar.tsx';
import {
  createComparisonModel,
  type ComparisonModel,
  type PaneNumber,
  type SentencePlace,
} from './comparison-model.ts';
import { ComparisonNotes } from './comparison-notes.tsx';
import { ComparisonOverlays, type Overlay } from './comparison-overlays.tsx';
import { OverviewPanel } from './overview/overview-panel.tsx';
import { letterOf } from './pane-letters.ts';
import { SideBySide } from './panes/side-by-side.tsx';
import { RulesPanel } from './rules-panel.tsx';
import { SavedBar } from './saved/saved-bar.tsx';
import { ComparisonPrint } from './table/comparison-print.tsx';
import { ComparisonTable } from './table/comparison-table.tsx';
import type { LoadedArticle } from './use-compared-articles.ts';
import { toCompared } from './use-comparison.ts';
import { useArrangement } from './use-arrangement.ts';
import { useDecisions } from './use-decisions.ts';
import { useLayout } from './use-layout.ts';
import type { ComparisonMarks } from './use-marks.ts';
import { useSaid } from './use-said.ts';
import styles from './compare.module.css';

interface ComparisonPageProps {
  readonly articles: readonly LoadedArticle[];
  readonly comparison: Comparison;
  readonly marks: ComparisonMarks;
  /** A newer comparison of the same texts is being made. */
  readonly isComparing: boolean;
}

function useModel({ articles, comparison, marks }: ComparisonPageProps): ComparisonModel {
  const compared = useMemo(() => articles.map(toCompared), [articles]);
  const dismissed = useMemo(
    () =>
      dismissedDisagreements(
        { articles: marks.articles, dismissed: marks.placed.dismissed },
        comparison.links,
      ),
    [marks, comparison],
  );
  // Most marks dismiss nothing, and a new model draws every row anew.
  const key = comparison.links
    .flatMap(({ disagreements }, link) =>
      disagreements.flatMap((each, i) => (dismissed.has(each) ? [`${link}.${i}`] : [])),
    )
    .join(' ');
  return useMemo(
    () => createComparisonModel(compared, comparison, dismissed),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the key names all that is dismissed
    [compared, comparison, key],
  );
}

/** What to call each article: its outlet, or its letter where that is not known. */
function useNames(articles: readonly LoadedArticle[]): readonly string[] {
  const t = useMessages();
  return useMemo(
    () => articles.map(({ summary }, pane) => summary.outlet?.name ?? t(letterOf(pane as PaneNumber))),
    [articles, t],
  );
}

/** A sentence that is to be shown, from wherever it was named: among the texts, or in the form the comparison has now. */
function useWanted() {
  const [wanted, setWanted] = useState<SentencePlace | null>(null);
  const point = useCallback((place: SentencePlace): void => setWanted(place), []);
  const reveal = useCallback((place: SentencePlace): void => {
    setLayout('panes');
    setWanted(place);
  }, []);
  const onShown = useCallback((): void => setWanted(null), []);
  return { wanted, point, reveal, onShown };
}

/** Articles in comparison: beside each other or in rows, with what was found, noted and kept. */
export function ComparisonPage(props: ComparisonPageProps) {
  const { articles, marks, isComparing } = props;
  const rules = useCompareSession(session => session.rules);
  const isRulesOpen = useCompareSession(session => session.isRulesOpen);
  const isOverviewOpen = useCompareSession(session => session.isOverviewOpen);
  const body = useRef<HTMLDivElement>(null);
  const layout = useLayout(body, articles.length);
  const model = useModel(props);
  const names = useNames(articles);
  const [overlay, setOverlay] = useState<Overlay | null>(null);
  const [said, say] = useSaid();
  const decisions = useDecisions({ model, marks, names, say });
  const { makeBase, remove } = useArrangement(articles);
  const { wanted, point, reveal, onShown } = useWanted();
  useShortcuts([
    ...['?', '؟'].map(keys => ({ keys, run: () => setOverlay({ kind: 'help' }) })),
    ...['2', '٢'].map(keys => ({ keys, when: articles.length === 2, run: () => makeBase(1) })),
  ]);
  return (
    <>
      <CompareBar
        layout={layout}
        markCount={marks.all.length}
        isComparing={isComparing}
        onMarks={() => setOverlay({ kind: 'marks' })}
        onHelp={() => setOverlay({ kind: 'help' })}
      >
        <SavedBar articles={articles} rules={rules} />
      </CompareBar>
      {isRulesOpen && <RulesPanel />}
      <ComparisonNotes model={model} marksError={marks.error} />
      <div ref={body} className={styles.body}>
        <div className={styles.main}>
          {layout === 'panes' ? (
            <SideBySide
              articles={articles}
              model={model}
              names={names}
              notes={marks.placed.notes}
              decisions={decisions}
              said={said}
              say={say}
              wanted={wanted}
              onShown={onShown}
              onNotes={place => setOverlay({ kind: 'notes', place })}
              onMakeBase={makeBase}
              onRemove={remove}
            />
          ) : (
            <>
              <CompareToolbar model={model} said={said} onJump={null} onSwap={null} />
              <ComparisonTable
                articles={articles}
                model={model}
                marks={marks}
                onReveal={reveal}
                wanted={wanted}
                onShown={onShown}
              />
            </>
          )}
        </div>
        {isOverviewOpen && (
          <div className={styles.beside}>
            <OverviewPanel articles={articles} model={model} onReveal={point} />
          </div>
        )}
      </div>
      <ComparisonPrint articles={articles} model={model} marks={marks} />
      <ComparisonOverlays
        overlay={overlay}
        model={model}
        marks={marks}
        names={names}
        say={say}
        onReveal={reveal}
        onTakeBack={decisions.takeBack}
        onClose={() => setOverlay(null)}
      />
    </>
  );
}
