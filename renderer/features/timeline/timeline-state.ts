import { create } from 'zustand';
import { windowStorage } from '#renderer/workspace/kept-workspace.ts';
import { useWorkspace } from '#renderer/workspace/workspace-store.ts';
import type { TimelineLook } from '#shared/domain/timeline/saved-timeline-view.ts';
import type { LaneArrangement, TimelineScope } from '#shared/domain/timeline/timeline-scope.ts';
import type { TimelineViewId } from '#shared/ids/ids.ts';
import type { TimeWindow } from '#shared/timeline/time-window.ts';
import { keepLook, readKeptLook } from './views/kept-look.ts';
import { settingsOf, windowOfLook, type TimelineSettings } from './views/timeline-look.ts';
import { goBack, goForward, visitWindow, type ViewHistory } from './view-history.ts';

/** What the rows of the table are: marks, or lanes with the counts of their marks in each period. */
export type TableForm = 'marks' | 'periods';

interface TimelineState extends TimelineSettings {
  /** Null until the first model has arrived. */
  readonly history: ViewHistory | null;
  /** The scope whose marks the window was fitted to, or that it was given with; null before the first. */
  readonly fittedScope: TimelineScope | null;
  readonly tableForm: TableForm;
  /** The saved view that was opened or kept last. */
  readonly openedView: TimelineViewId | null;
}

interface TimelineActions {
  visit(window: TimeWindow): void;
  /** Visits the window that shows this scope. */
  fit(scope: TimelineScope, window: TimeWindow): void;
  back(): void;
  forward(): void;
  change(change: Partial<TimelineSettings & Pick<TimelineState, 'tableForm'>>): void;
  arrange(change: Partial<LaneArrangement>): void;
  /** Shows what a look shows; its scope has to be given to the workspace, too. */
  apply(look: TimelineLook): void;
  setOpened(view: TimelineViewId): void;
}

const asNew: TimelineSettings = {
  lanes: { by: 'outlet', sort: 'count', order: [], pinned: [], collapsed: [], hidden: [] },
  shown: { publication: true, event: true },
  isGathered: true,
  calendars: ['gregorian', 'hijri'],
  timeDirection: 'auto',
  isTable: false,
};

const storage = windowStorage();
const kept = storage && readKeptLook(storage);

/**
 * How the analyst looks at the timeline; kept while other views are open and over a reload, so that coming back finds the
 * same picture. It is lost on purpose when the app closes: what is to stay is saved as a view.
 */
export const useTimelineState = create<TimelineState & { readonly actions: TimelineActions }>(set => {
  const step = (move: (history: ViewHistory) => ViewHistory): void =>
    set(({ history }) => (history === null ? {} : { history: move(history) }));
  const visited = (history: ViewHistory | null, window: TimeWindow): ViewHistory =>
    history === null ? { past: [], present: window, future: [] } : visitWindow(history, window);
  return {
    history: kept?.window ? { past: [], present: kept.window, future: [] } : null,
    fittedScope: kept?.window ? useWorkspace.getState().timelineScope : null,
    ...(kept?.settings ?? asNew),
    tableForm: 'marks',
    openedView: null,
    actions: {
      visit: window => set(({ history }) => ({ history: visited(history, window) })),
      fit: (scope, window) =>
        set(({ history }) => ({ history: visited(history, window), fittedScope: scope })),
      back: () => step(goBack),
      forward: () => step(goForward),
      change: change => set(change),
      arrange: change => set(({ lanes }) => ({ lanes: { ...lanes, ...change } })),
      setOpened: openedView => set({ openedView }),
      apply: look =>
        set(({ history }) => {
          const window = windowOfLook(look);
          const fitted = window && { history: visited(history, window), fittedScope: look.scope };
          return { ...settingsOf(look), ...fitted };
        }),
    },
  };
});

if (storage) {
  useTimelineState.subscribe(state => {
    const isFitted = state.fittedScope === useWorkspace.getState().timelineScope;
    keepLook(storage, {
      settings: settingsOf(state),
      window: isFitted ? (state.history?.present ?? null) : null,
    });
  });
}
