import { useMemo } from 'react';
import type { SearchError } from '#renderer/operations/searcher.ts';
import { useFound } from '#renderer/workspace/search/use-found.ts';
import { useFoundSet } from '#renderer/workspace/search/use-found-ids.ts';
import { useSearchRequest, type AskedSearch } from '#renderer/workspace/search/use-search-request.ts';
import { useObserved } from '#renderer/workspace/use-observed.ts';
import { useServices } from '#renderer/workspace/services.tsx';
import { useWorkspace } from '#renderer/workspace/workspace-store.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import type { ArticleList, Observed } from '#shared/stores/article-store.ts';
import { hitOrderOf, inListOrder, listSortOf, sortOfOrder, type ResultSort } from './result-sort.ts';
import { useResultsSession } from './results-session.ts';

/** What the library knows of the search. */
export interface Results {
  /** As it was typed and is asked. */
  readonly asked: AskedSearch;
  /** What was found, in the order asked for, the first of them until all are known; nothing without a search. */
  readonly list: ArticleList;
  /** Whether anything was answered since the search began. */
  readonly isKnown: boolean;
  /** The results of what is typed now are on their way; those shown are of what was typed before. */
  readonly isSearching: boolean;
  readonly sort: ResultSort;
  readonly error: SearchError | null;
  readonly retry: () => void;
}

const noIds: readonly ArticleId[] = [];
const noArticles: ArticleList = { ids: noIds, total: 0 };
const nothing: Observed<readonly ArticleId[]> = {
  subscribe(onValue) {
    onValue(noIds);
    return { unsubscribe: () => undefined };
  },
};

/** What the search finds, as the library shows it. */
export function useResults(): Results {
  const { articles } = useServices();
  const days = useWorkspace(state => state.dateFilter);
  const chosen = useResultsSession(session => session.sort);
  const asked = useSearchRequest({ order: chosen && hitOrderOf(chosen), days });
  const { isOn, request } = asked;
  const { list: found, error, retry } = useFound(isOn ? request : null);
  const listSort = isOn ? listSortOf(chosen) : null;
  const inList = useObserved(
    () => (listSort ? articles.observeIds(listSort, null) : nothing),
    [articles, listSort],
  ).value;
  const isWhole = found !== null && found.ids.length === found.total;
  const inFound = useFoundSet({ ids: listSort && isWhole ? found.ids : null });
  const list = useMemo((): ArticleList => {
    if (found === null) return noArticles;
    const ids = (listSort && inListOrder(inList ?? noIds, inFound)) ?? found.ids;
    return { ids, total: found.total };
  }, [found, inFound, listSort, inList]);
  return {
    asked,
    list,
    isKnown: found !== null,
    isSearching: isOn && error === null && found?.request !== request,
    sort: listSort ?? sortOfOrder(request.order),
    error,
    retry,
  };
}
