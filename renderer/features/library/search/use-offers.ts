import { useEffect, useMemo, useState } from 'react';
import { countInTurn } from '#renderer/workspace/search/count-in-turn.ts';
import { makeRequest } from '#renderer/workspace/search/make-request.ts';
import { useRevision } from '#renderer/workspace/search/use-searcher-state.ts';
import { useServices } from '#renderer/workspace/services.tsx';
import type { TypedSearch } from '#shared/domain/search/saved-search.ts';
import { parseQuery } from '#shared/search/query/parse-query.ts';
import type { SearchRequest } from '#shared/search/search-request.ts';
import type { DayRange } from '#shared/stores/article-store.ts';
import { listWidenings, type Widening } from './widenings.ts';

/** More would be a list to be searched itself. */
const mostOffered = 8;

/** A search without one of its parts, and how many articles it finds. */
export interface Offer extends Widening {
  readonly total: number;
}

const requestOf = ({ search, keepsDays }: Widening, days: DayRange | null): SearchRequest =>
  makeRequest({
    query: parseQuery(search.text).node,
    choices: search.choices,
    order: 'newest',
    days: keepsDays ? days : null,
  });

/** What would be found without one part, the most first; parts without which nothing is found either are left out. */
export function useOffers(search: TypedSearch, days: DayRange | null): readonly Offer[] {
  const { searcher } = useServices();
  const revision = useRevision();
  const widenings = useMemo(() => listWidenings(search, days !== null), [search, days]);
  const [offers, setOffers] = useState<readonly Offer[]>([]);
  useEffect(() => {
    let isCurrent = true;
    const since = new Date().toISOString();
    const requests = widenings.map(widening => ({ request: requestOf(widening, days), since }));
    void countInTurn(searcher, requests).then(counted => {
      if (!isCurrent || !counted.ok) return;
      const totals = counted.value.map(({ total }) => total);
      const all = widenings.map((widening, index) => ({ ...widening, total: totals[index] ?? 0 }));
      setOffers(all.filter(({ total }) => total > 0).toSorted((a, b) => b.total - a.total));
    });
    return () => {
      isCurrent = false;
    };
  }, [searcher, widenings, days, revision]);
  return offers.slice(0, mostOffered);
}
