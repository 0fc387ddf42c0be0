import { create } from 'zustand';
import type { Span } from '#shared/domain/article/span.ts';
import type { FindingLayer } from '#shared/domain/correction/correction.ts';
import type { TypedSearch } from '#shared/domain/search/saved-search.ts';
import { noSearch, withChoice, withoutChoice } from '#shared/domain/search/typed-search.ts';
import type { TimelineScope } from '#shared/domain/timeline/timeline-scope.ts';
import type { ArticleId, ClusterId } from '#shared/ids/ids.ts';
import type { FacetField } from '#shared/search/search-fields.ts';
import type { DayRange } from '#shared/stores/article-store.ts';
import { keepWorkspace, readKeptWorkspace, windowStorage, type ViewName } from './kept-workspace.ts';

export type { ViewName };

interface WorkspaceState {
  readonly view: ViewName;
  /** The article in the reader and the passage to show first. */
  readonly openArticle: { readonly id: ArticleId; readonly focus: Span | null } | null;
  /** The view that it was opened from. */
  readonly readFrom: ViewName;
  /** Articles put aside for comparison, in the order they were added. */
  readonly tray: readonly ArticleId[];
  /** Articles in the comparison view. */
  readonly compared: readonly ArticleId[];
  /** The group of near-duplicates that the clusters view is to go to when it is next shown. */
  readonly openCluster: ClusterId | null;
  /** A range brushed on the timeline; every view listens. */
  readonly dateFilter: DayRange | null;
  /** What the timeline tells of. */
  readonly timelineScope: TimelineScope;
  /** What is searched for; every view that lists articles listens. */
  readonly search: TypedSearch;
  /** Layers of findings that the reader marks in the text. */
  readonly shownLayers: readonly FindingLayer[];
}

interface WorkspaceActions {
  show(view: ViewName): void;
  openArticle(id: ArticleId, focus?: Span | null): void;
  addToTray(id: ArticleId): void;
  removeFromTray(id: ArticleId): void;
  clearTray(): void;
  compare(ids: readonly ArticleId[]): void;
  showCluster(id: ClusterId): void;
  /** The cluster to go to, once. */
  takeCluster(): ClusterId | null;
  setDateFilter(range: DayRange | null): void;
  showTimeline(scope: TimelineScope): void;
  setSearch(search: TypedSearch): void;
  chooseValue(field: FacetField, value: string): void;
  dropValue(field: FacetField, value: string): void;
  clearSearch(): void;
  showLayer(layer: FindingLayer, isShown: boolean): void;
}

/** How many articles can stand in the tray: as many as the comparison takes. */
export const trayLimit = 4;

const storage = windowStorage();
const kept = storage && readKeptWorkspace(storage);

/**
 * What the analyst is looking at: which view, which article, what is put aside. It outlives a reload, and is lost on
 * purpose when the app closes.
 */
export const useWorkspace = create<WorkspaceState & { readonly actions: WorkspaceActions }>((set, get) => ({
  view: kept?.view ?? 'library',
  openArticle: kept?.read ? { id: kept.read, focus: null } : null,
  readFrom: 'library',
  tray: kept?.tray.slice(0, trayLimit) ?? [],
  compared: kept?.compared ?? [],
  openCluster: null,
  dateFilter: null,
  timelineScope: kept?.timelineScope ?? { kind: 'all' },
  search: kept?.search ?? noSearch,
  shownLayers: ['date', 'statement', 'entity', 'number'],
  actions: {
    show: view => set({ view }),
    openArticle: (id, focus = null) =>
      set(({ view, readFrom }) => ({
        view: 'reader',
        openArticle: { id, focus },
        readFrom: view === 'reader' ? readFrom : view,
      })),
    addToTray: id =>
      set(state =>
        state.tray.includes(id) || state.tray.length >= trayLimit ? state : { tray: [...state.tray, id] },
      ),
    removeFromTray: id => set(state => ({ tray: state.tray.filter(other => other !== id) })),
    clearTray: () => set({ tray: [] }),
    compare: ids => set({ view: 'compare', compared: ids }),
    showCluster: id => set({ view: 'clusters', openCluster: id }),
    takeCluster: () => {
      const { openCluster } = get();
      if (openCluster !== null) set({ openCluster: null });
      return openCluster;
    },
    setDateFilter: dateFilter => set({ dateFilter }),
    showTimeline: timelineScope => set({ view: 'timeline', timelineScope }),
    setSearch: search => set({ search }),
    chooseValue: (field, value) => set(({ search }) => ({ search: withChoice(search, field, value) })),
    dropValue: (field, value) => set(({ search }) => ({ search: withoutChoice(search, field, value) })),
    clearSearch: () => set({ search: noSearch }),
    showLayer: (layer, isShown) =>
      set(state => ({
        shownLayers: [...state.shownLayers.filter(other => other !== layer), ...(isShown ? [layer] : [])],
      })),
  },
}));

if (storage) {
  useWorkspace.subscribe(({ view, openArticle, tray, compared, timelineScope, search }) =>
    keepWorkspace(storage, { view, read: openArticle?.id ?? null, tray, compared, timelineScope, search }),
  );
}
