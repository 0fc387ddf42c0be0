import { useEffect, useMemo, useState } from 'react';
import { countInTurn } from '#renderer/workspace/search/count-in-turn.ts';
import { makeRequest } from '#renderer/workspace/search/make-request.ts';
import { useRevision } from '#renderer/workspace/search/use-searcher-state.ts';
import { useServices } from '#renderer/workspace/services.tsx';
import type { TypedSearch } from '#shared/domain/search/saved-search.ts';
import { parseQuery } from '#shared/search/query/parse-query.ts';

interface SearchSince {
  readonly search: TypedSearch;
  /** ISO instant. */
  readonly since: string;
}

/** How many articles a search finds, and how many of them were imported after it was last looked at. */
export interface NewCount {
  readonly total: number;
  readonly added: number;
}

const asRequest = ({ search: { text, choices }, since }: SearchSince) => ({
  request: makeRequest({ query: parseQuery(text).node, choices, order: 'newest', days: null }),
  since,
});

/** What is new in each of these searches, in their order; null while that is counted for the first time. */
export function useNewCounts(searches: readonly SearchSince[]): readonly NewCount[] | null {
  const { searcher } = useServices();
  const revision = useRevision();
  const [counts, setCounts] = useState<readonly NewCount[] | null>(null);
  const key = JSON.stringify(searches);
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- searches that are written alike are alike
  const requests = useMemo(() => searches.map(asRequest), [key]);
  useEffect(() => {
    if (requests.length === 0) return undefined;
    let isCurrent = true;
    void countInTurn(searcher, requests).then(counted => {
      if (isCurrent && counted.ok) setCounts(counted.value);
    });
    return () => {
      isCurrent = false;
    };
  }, [searcher, requests, revision]);
  return counts?.length === searches.length ? counts : null;
}
