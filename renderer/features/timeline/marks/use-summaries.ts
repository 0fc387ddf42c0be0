import { useMemo, useSyncExternalStore } from 'react';
import type { ArticleStore } from '#shared/stores/article-store.ts';
import type { TimelineModel } from '#shared/timeline/timeline-model.ts';
import { createSummaryCache, type SummaryCache } from './summary-cache.ts';

/** A cache of summaries that starts afresh with each model, since a new model means that articles have changed. */
export function useSummaryCache(articles: ArticleStore, model: TimelineModel): SummaryCache {
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- the model stands for the state of the collection
  return useMemo(() => createSummaryCache(articles), [articles, model]);
}

/** Renders again whenever summaries have arrived. */
export const useSummaryArrivals = (summaries: SummaryCache): number =>
  useSyncExternalStore(summaries.subscribe, summaries.version);
