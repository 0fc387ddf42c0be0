import { useMemo } from 'react';
import type { TypedSearch } from '#shared/domain/search/saved-search.ts';
import { isSearching } from '#shared/domain/search/typed-search.ts';
import { parseQuery } from '#shared/search/query/parse-query.ts';
import type { HitOrder, SearchRequest } from '#shared/search/search-request.ts';
import type { DayRange } from '#shared/stores/article-store.ts';
import { canRank, makeRequest } from './make-request.ts';
import { useSettledSearch } from './use-settled-search.ts';

interface Wish {
  /** Null for the best first where words are looked for, else the newest first. */
  readonly order: HitOrder | null;
  /** Days that the view is filtered by besides. */
  readonly days: DayRange | null;
}

/** What is searched for, as the searcher is asked. */
export interface AskedSearch {
  /** As it was typed. */
  readonly search: TypedSearch;
  /** Whether it asks for less than everything. */
  readonly isOn: boolean;
  /** Whether articles can fit it better or worse. */
  readonly isRanked: boolean;
  /** The same as long as it asks for the same. */
  readonly request: SearchRequest;
}

/** What the analyst searches for, as far as it was typed. */
export function useSearchRequest({ order, days }: Wish): AskedSearch {
  const search = useSettledSearch();
  const { text, choices } = search;
  const query = useMemo(() => parseQuery(text).node, [text]);
  const isRanked = useMemo(() => canRank(query), [query]);
  const isOrdered = order !== null && (isRanked || order !== 'relevance');
  const asked = isOrdered ? order : isRanked ? 'relevance' : 'newest';
  const request = useMemo(
    () => makeRequest({ query, choices, order: asked, days }),
    [query, choices, asked, days],
  );
  return { search, isOn: isSearching(search), isRanked, request };
}
