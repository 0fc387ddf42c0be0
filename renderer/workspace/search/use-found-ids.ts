import { useEffect, useState } from 'react';
import type { SearchError } from '#renderer/operations/searcher.ts';
import type { TypedSearch } from '#shared/domain/search/saved-search.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import { setInSteps } from './set-in-steps.ts';
import { useFound } from './use-found.ts';
import { useSearchRequest } from './use-search-request.ts';

/** The articles that a view may tell of while a search is on. */
export interface FoundIds {
  readonly isOn: boolean;
  /** What is searched for. */
  readonly search: TypedSearch;
  /** All that it finds; null while that is not known, and where no search is on. */
  readonly ids: readonly ArticleId[] | null;
  readonly error: SearchError | null;
  readonly retry: () => void;
}

/** What the search finds, for views other than the list of results. As long as one is busy with it, it stays the same. */
export function useFoundIds(isBusy = false): FoundIds {
  const { isOn, search, request } = useSearchRequest({ order: 'newest', days: null });
  const { list, error, retry } = useFound(isOn ? request : null, isBusy);
  const isWhole = isOn && list !== null && list.request === request && list.ids.length === list.total;
  return { isOn, search, ids: isWhole ? list.ids : null, error, retry };
}

/** The same as a set; null until it is made, or where nothing is to be made a set of. */
export function useFoundSet({ ids }: Pick<FoundIds, 'ids'>): ReadonlySet<ArticleId> | null {
  const [made, setMade] = useState<{ readonly of: typeof ids; readonly set: ReadonlySet<ArticleId> } | null>(
    null,
  );
  useEffect(() => {
    if (ids === null) return undefined;
    let isCurrent = true;
    void setInSteps(ids, () => isCurrent).then(set => {
      if (isCurrent && set) setMade({ of: ids, set });
    });
    return () => {
      isCurrent = false;
    };
  }, [ids]);
  return ids !== null && made?.of === ids ? made.set : null;
}
