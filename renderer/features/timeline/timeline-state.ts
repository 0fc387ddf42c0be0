import { create } from 'zustand';
import type { ShownKinds } from '#shared/timeline/timeline-model.ts';
import type { TimeWindow } from '#shared/timeline/time-window.ts';
import { goBack, goForward, visitWindow, type ViewHistory } from './view-history.ts';

export type LaneSort = 'count' | 'name';

interface TimelineState {
  /** Null until the first model has arrived. */
  readonly history: ViewHistory | null;
  readonly shown: ShownKinds;
  readonly sort: LaneSort;
  readonly isTimeReversed: boolean;
  readonly isHijriShown: boolean;
  readonly isTable: boolean;
}

interface TimelineActions {
  visit(window: TimeWindow): void;
  back(): void;
  forward(): void;
  change(change: Partial<Omit<TimelineState, 'history'>>): void;
}

/** How the analyst looks at the timeline; kept while other views are open, so that coming back finds the same picture. */
export const useTimelineState = create<TimelineState & { readonly actions: TimelineActions }>(set => {
  const step = (move: (history: ViewHistory) => ViewHistory): void =>
    set(({ history }) => (history === null ? {} : { history: move(history) }));
  return {
    history: null,
    shown: { publication: true, event: true },
    sort: 'count',
    isTimeReversed: false,
    isHijriShown: true,
    isTable: false,
    actions: {
      visit: window =>
        set(({ history }) => ({
          history:
            history === null ? { past: [], present: window, future: [] } : visitWindow(history, window),
        })),
      back: () => step(goBack),
      forward: () => step(goForward),
      change: change => set(change),
    },
  };
});
