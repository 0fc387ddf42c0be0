import { create } from 'zustand';
import { windowStorage } from '#renderer/workspace/kept-workspace.ts';
import { useWorkspace } from '#renderer/workspace/workspace-store.ts';
import type { TypedSearch } from '#shared/domain/search/saved-search.ts';
import type { TimelineLook } from '#shared/domain/timeline/saved-timeline-view.ts';
import type { LaneArrangement, TimelineScope } from '#shared/domain/timeline/timeline-scope.ts';
import type { TimelineViewId } from '#shared/ids/ids.ts';
import type { TimeWindow } from '#shared/timeline/time-window.ts';
import { hiddenFor, type HiddenLanes } from './lanes/hidden-lanes.ts';
import type { PanelWish } from './panel-wish.ts';
import { goBackIn, goOn, startTrail, type PanelTrail } from './panels/panel-trail.ts';
import { keepLook, readKeptLook } from './views/kept-look.ts';
import { settingsOf, windowOfLook, type TimelineSettings } from './views/timeline-look.ts';
import { goBack, goForward, visitView, type ViewHistory, type VisitedView } from './view-history.ts';

/** What the rows of the table are: marks, or lanes with the counts of their marks in each period. */
export type TableForm = 'marks' | 'periods';

interface TimelineState extends TimelineSettings, Pick<HiddenLanes, 'hiddenElsewhere'> {
  /** Null until the first model has arrived. */
  readonly history: ViewHistory | null;
  /** Null: nothing stands beside the timeline. Not kept over a reload. */
  readonly panel: PanelTrail | null;
  readonly tableForm: TableForm;
  /** The search that the window was last fitted to the marks of. */
  readonly fittedSearch: TypedSearch;
  /** The saved view that was opened or kept last. */
  readonly openedView: TimelineViewId | null;
}

interface TimelineActions {
  /** Visits another window of the scope that the present one is of. */
  visit(window: TimeWindow): void;
  /** Visits the view that shows a scope first. */
  fit(view: VisitedView): void;
  /** Notes the search, and visits the window that shows first what it finds; null where that is nothing. */
  fitSearch(search: TypedSearch, window: TimeWindow | null): void;
  /** One step back, to the window and the scope of then. */
  back(): void;
  forward(): void;
  /** Null closes what stands beside the timeline. */
  openPanel(wish: PanelWish | null): void;
  goOnToPanel(wish: PanelWish): void;
  goBackToPanel(): void;
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
export const useTimelineState = create<TimelineState & { readonly actions: TimelineActions }>((set, get) => {
  /** The lanes as this scope has them, in place of the present one. */
  const lanesFor = (scope: TimelineScope): Pick<TimelineState, 'lanes' | 'hiddenElsewhere'> => {
    const { lanes, hiddenElsewhere, history } = get();
    const { hidden, ...elsewhere } = hiddenFor(
      { hidden: lanes.hidden, hiddenElsewhere },
      history?.present.scope,
      scope,
    );
    return { lanes: hidden === lanes.hidden ? lanes : { ...lanes, hidden }, ...elsewhere };
  };
  const step = (move: (history: ViewHistory) => ViewHistory): void => {
    const before = get().history;
    if (before === null) return;
    const history = move(before);
    const { timelineScope, actions } = useWorkspace.getState();
    if (history.present.scope !== timelineScope) actions.showTimeline(history.present.scope);
    set({ history, ...lanesFor(history.present.scope) });
  };
  const { timelineScope, search: fittedSearch } = useWorkspace.getState();
  return {
    history: kept?.window ? visitView(null, { scope: timelineScope, window: kept.window }) : null,
    panel: null,
    ...(kept?.settings ?? asNew),
    hiddenElsewhere: kept?.hiddenElsewhere ?? [],
    tableForm: 'marks',
    fittedSearch,
    openedView: null,
    actions: {
      visit: window =>
        set(({ history }) => {
          const scope = history?.present.scope ?? useWorkspace.getState().timelineScope;
          return { history: visitView(history, { scope, window }) };
        }),
      fit: view => set(({ history }) => ({ history: visitView(history, view), ...lanesFor(view.scope) })),
      fitSearch(search, window) {
        set({ fittedSearch: search });
        if (window) get().actions.visit(window);
      },
      back: () => step(goBack),
      forward: () => step(goForward),
      openPanel: wish => set({ panel: wish && startTrail(wish) }),
      goOnToPanel: wish => set(({ panel }) => ({ panel: panel ? goOn(panel, wish) : startTrail(wish) })),
      goBackToPanel: () => set(({ panel }) => ({ panel: panel && goBackIn(panel) })),
      change: change => set(change),
      arrange: change => set(({ lanes }) => ({ lanes: { ...lanes, ...change } })),
      setOpened: openedView => set({ openedView }),
      apply: look =>
        set(({ history }) => {
          const window = windowOfLook(look);
          const visited = window && { history: visitView(history, { scope: look.scope, window }) };
          const { hiddenElsewhere } = lanesFor(look.scope);
          return { hiddenElsewhere, ...settingsOf(look), ...visited };
        }),
    },
  };
});

if (storage) {
  useTimelineState.subscribe(state => {
    const present = state.history?.present;
    keepLook(storage, {
      settings: settingsOf(state),
      hiddenElsewhere: state.hiddenElsewhere,
      window: present?.scope === useWorkspace.getState().timelineScope ? present.window : null,
    });
  });
}
