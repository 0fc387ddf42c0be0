import { useEffect, useState } from 'react';
import type { SearchError } from '#renderer/operations/searcher.ts';
import { useServices } from '#renderer/workspace/services.tsx';
import type { SearchRequest } from '#shared/search/search-request.ts';
import { findInSteps, type FoundList } from './find-in-steps.ts';
import { useRevision } from './use-searcher-state.ts';

/** What is known of the results of a search. */
export interface Found {
  /** Of the last request that was answered, an earlier one while the newest is on its way; null before the first, and after a failure. */
  readonly list: FoundList | null;
  /** Why the newest request was not answered. */
  readonly error: SearchError | null;
  readonly retry: () => void;
}

/**
 * What a request finds, the first articles before all, kept up to date, but not while whoever asks is busy with the last answer.
 * Nothing where it is null.
 */
export function useFound(request: SearchRequest | null, isBusy = false): Found {
  const { searcher } = useServices();
  const revision = useRevision(isBusy);
  const [list, setList] = useState<FoundList | null>(null);
  const [error, setError] = useState<SearchError | null>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (request === null) {
      setList(null);
      setError(null);
      return undefined;
    }
    let isCurrent = true;
    void findInSteps(searcher, request, {
      isWanted: () => isCurrent,
      before: list?.request === request && list.ids.length === list.total ? list : null,
      onFound: setList,
    }).then(done => {
      // A search that was given up for a newer one is answered by that.
      if (isCurrent && (done.ok || done.error.code !== 'cancelled')) setError(done.ok ? null : done.error);
    });
    return () => {
      isCurrent = false;
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- what is found asks for nothing
  }, [searcher, request, revision, tries]);
  return { list, error, retry: () => setTries(count => count + 1) };
}
