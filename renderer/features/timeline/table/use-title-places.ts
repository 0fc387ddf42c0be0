import { useMemo } from 'react';
import { useObserved } from '#renderer/workspace/use-observed.ts';
import { useServices } from '#renderer/workspace/services.tsx';
import type { ArticleId } from '#shared/ids/ids.ts';
import type { ArticleSort, Observed } from '#shared/stores/article-store.ts';

const byTitle: ArticleSort = { field: 'title', descending: false };
const nothing: Observed<readonly ArticleId[]> = { subscribe: () => ({ unsubscribe: () => undefined }) };

/** The places of all articles in the order of their titles; null while it is read, and where it is not needed. */
export function useTitlePlaces(isNeeded: boolean): ReadonlyMap<ArticleId, number> | null {
  const { articles } = useServices();
  const { value } = useObserved(
    () => (isNeeded ? articles.observeIds(byTitle, null) : nothing),
    [articles, isNeeded],
  );
  return useMemo(
    () => (value && isNeeded ? new Map(value.map((id, place) => [id, place])) : null),
    [value, isNeeded],
  );
}
