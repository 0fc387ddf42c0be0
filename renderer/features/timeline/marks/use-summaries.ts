import { useMemo, useSyncExternalStore } from 'react';
import type { ArticleStore } from '#shared/stores/article-store.ts';
import { createSummaryCache, type SummaryCache } from './summary-cache.ts';

/** A cache of summaries that starts afresh with each version of the data, since articles have changed by then. */
export function useSummaryCache(articles: ArticleStore, version: number): SummaryCache {
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- the version stands for the state of the collection
  return useMemo(() => createSummaryCache(articles), [articles, version]);
}

/** Renders again whenever summaries have arrived. */
export const useSummaryArrivals = (summaries: SummaryCache): number =>
  useSyncExternalStore(summaries.subscribe, summaries.version);
