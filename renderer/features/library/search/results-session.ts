import { create } from 'zustand';
import type { SavedSearchId } from '#shared/ids/ids.ts';
import type { FacetField } from '#shared/search/search-fields.ts';
import type { ResultSort } from './result-sort.ts';

interface ResultsSession {
  /** Null: the best first where words are looked for, else the newest. */
  readonly sort: ResultSort | null;
  /** Whether the ways to narrow are shown; null: while a search is on. */
  readonly showsFacets: boolean | null;
  /** Fields whose values are folded away. */
  readonly folded: readonly FacetField[];
  /** The saved search that was opened or kept last. */
  readonly opened: SavedSearchId | null;
}

/** How the library shows results: the same after a look at another view, lost when the app closes. */
export const useResultsSession = create<ResultsSession>(() => ({
  sort: null,
  showsFacets: null,
  folded: [],
  opened: null,
}));

export const setSort = (sort: ResultSort): void => useResultsSession.setState({ sort });
export const showFacets = (showsFacets: boolean): void => useResultsSession.setState({ showsFacets });
export const setOpened = (opened: SavedSearchId | null): void => useResultsSession.setState({ opened });

export const foldField = (field: FacetField, isFolded: boolean): void =>
  useResultsSession.setState(({ folded }) => ({
    folded: [...folded.filter(other => other !== field), ...(isFolded ? [field] : [])],
  }));
