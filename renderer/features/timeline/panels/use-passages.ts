import { useMemo, useSyncExternalStore } from 'react';
import type { ArticleStore } from '#shared/stores/article-store.ts';
import { createPassageCache, type PassageCache } from './passage-cache.ts';

/** A cache of passages that starts afresh with each version of the data, since articles have changed by then. */
export function usePassageCache(articles: ArticleStore, version: number): PassageCache {
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- the version stands for the state of the collection
  return useMemo(() => createPassageCache(articles), [articles, version]);
}

/** Renders again whenever passages have arrived. */
export const usePassageArrivals = (passages: PassageCache): number =>
  useSyncExternalStore(passages.subscribe, passages.version);
