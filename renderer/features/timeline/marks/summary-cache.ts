import type { ArticleSummary } from '#shared/domain/article/article.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import type { ArticleStore } from '#shared/stores/article-store.ts';

/** Summaries of the articles that were asked for, fetched together a moment later. */
export interface SummaryCache {
  /** Null: gone. Undefined: not known yet, and on its way. */
  get(id: ArticleId): ArticleSummary | null | undefined;
  /** Calls back after new summaries have arrived. */
  subscribe(listener: () => void): () => void;
  /** Changes with each arrival. */
  version(): number;
}

const gatherMs = 30;
const limit = 5000;

/** Creates an empty cache; a new one is made when the collection changes. */
export function createSummaryCache(articles: Pick<ArticleStore, 'getSummaries'>): SummaryCache {
  const known = new Map<ArticleId, ArticleSummary | null>();
  const wanted = new Set<ArticleId>();
  const listeners = new Set<() => void>();
  let version = 0;
  let isScheduled = false;

  const fetchWanted = async (): Promise<void> => {
    const ids = [...wanted];
    const result = await articles.getSummaries(ids);
    isScheduled = false;
    for (const id of ids) wanted.delete(id);
    // A read that failed leaves them unknown, so that they are asked for again when they are next looked at.
    if (!result.ok) return;
    if (known.size > limit) known.clear();
    ids.forEach((id, index) => known.set(id, result.value[index] ?? null));
    version++;
    for (const listener of listeners) listener();
    if (wanted.size > 0) schedule();
  };
  const schedule = (): void => {
    if (isScheduled) return;
    isScheduled = true;
    window.setTimeout(() => void fetchWanted(), gatherMs);
  };

  return {
    get(id) {
      const summary = known.get(id);
      if (summary === undefined) {
        wanted.add(id);
        schedule();
      }
      return summary;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    version: () => version,
  };
}
