import { create } from 'zustand';
import type {
  AxisCalendars,
  LaneArrangement,
  TimelineScope,
} from '#shared/domain/timeline/timeline-scope.ts';
import type { ShownKinds } from '#shared/timeline/timeline-model.ts';
import type { TimeWindow } from '#shared/timeline/time-window.ts';
import { goBack, goForward, visitWindow, type ViewHistory } from './view-history.ts';

interface TimelineState {
  /** Null until the first model has arrived. */
  readonly history: ViewHistory | null;
  readonly scope: TimelineScope;
  readonly lanes: LaneArrangement;
  readonly shown: ShownKinds;
  /** Whether marks of one event are drawn as one where each is seen. */
  readonly isGathered: boolean;
  readonly calendars: AxisCalendars;
  readonly isTimeReversed: boolean;
  readonly isTable: boolean;
}

interface TimelineActions {
  visit(window: TimeWindow): void;
  back(): void;
  forward(): void;
  change(change: Partial<Omit<TimelineState, 'history'>>): void;
  arrange(change: Partial<LaneArrangement>): void;
}

/** How the analyst looks at the timeline; kept while other views are open, so that coming back finds the same picture. */
export const useTimelineState = create<TimelineState & { readonly actions: TimelineActions }>(set => {
  const step = (move: (history: ViewHistory) => ViewHistory): void =>
    set(({ history }) => (history === null ? {} : { history: move(history) }));
  return {
    history: null,
    scope: { kind: 'all' },
    lanes: { by: 'outlet', sort: 'count', order: [], pinned: [], collapsed: [], hidden: [] },
    shown: { publication: true, event: true },
    isGathered: true,
    calendars: ['gregorian', 'hijri'],
    isTimeReversed: false,
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
      arrange: change => set(({ lanes }) => ({ lanes: { ...lanes, ...change } })),
    },
  };
});
