import { useEffect, useState } from 'react';
import { useServices } from '#renderer/workspace/services.tsx';
import type { Facets, SearchRequest } from '#shared/search/search-request.ts';
import { useRevision } from './use-searcher-state.ts';

/**
 * Values with which a request can be narrowed, so many of each field; those of the request before until they are counted;
 * null where they can not be.
 */
export function useFacets(request: SearchRequest | null, limit: number): Facets | null {
  const { searcher } = useServices();
  const revision = useRevision();
  const [facets, setFacets] = useState<Facets | null>(null);
  useEffect(() => {
    if (request === null) return undefined;
    let isCurrent = true;
    void searcher.countFacets(request, limit).then(counted => {
      if (!isCurrent || (!counted.ok && counted.error.code === 'cancelled')) return;
      // Without counts the list of results stands; what went wrong is said there.
      setFacets(counted.ok ? counted.value : null);
    });
    return () => {
      isCurrent = false;
    };
  }, [searcher, request, limit, revision]);
  return facets;
}
