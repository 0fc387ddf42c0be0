import { useMemo } from 'react';
import type { SearchError } from '#renderer/operations/searcher.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import { useFound } from './use-found.ts';
import { useSearchRequest } from './use-search-request.ts';

/** The articles that a view may tell of while a search is on. */
export interface FoundIds {
  readonly isOn: boolean;
  /** All of them; null while they are not known, and where no search is on. */
  readonly ids: readonly ArticleId[] | null;
  /** The same as a set. */
  readonly set: ReadonlySet<ArticleId> | null;
  readonly error: SearchError | null;
  readonly retry: () => void;
}

/** What the search finds, for views other than the list of results. */
export function useFoundIds(): FoundIds {
  const { isOn, request } = useSearchRequest({ order: 'newest', days: null });
  const { list, error, retry } = useFound(isOn ? request : null);
  const isWhole = isOn && list !== null && list.request === request && list.ids.length === list.total;
  const ids = isWhole ? list.ids : null;
  const set = useMemo(() => ids && new Set(ids), [ids]);
  return { isOn, ids, set, error, retry };
}
