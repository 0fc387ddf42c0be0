import type { ReanalysisProgress } from '#renderer/operations/reanalyser.ts';
import type { Reanalysed, StoredArticle } from '#shared/analysis/articles/reanalyse-article.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import { ok, type Result } from '#shared/result/result.ts';
import type { StoreError } from '#shared/stores/article-store.ts';
import type { NewFindings, OldArticle, ReanalysisStore } from '#shared/stores/reanalysis-store.ts';

/** Small enough that a pause or a kill costs a second at most, large enough that transactions don't count. */
const batchSize = 100;

interface SessionPorts {
  readonly store: ReanalysisStore;
  readonly reanalyse: (article: StoredArticle) => Reanalysed;
  readonly onProgress: (progress: ReanalysisProgress) => void;
  /** Asked before each batch: resolves when it may go on, with false to stop. */
  readonly mayGoOn: () => Promise<boolean>;
}

/** Reads a batch; an article that the rules fail on is left out, so that it can't hold up the others. */
function readBatch(
  articles: readonly OldArticle[],
  reanalyse: SessionPorts['reanalyse'],
  failed: Set<ArticleId>,
): readonly NewFindings[] {
  return articles.flatMap(article => {
    try {
      return [{ id: article.id, findings: reanalyse(article) }];
    } catch {
      // Counted and shown; the article keeps its old findings and is offered again next time.
      failed.add(article.id);
      return [];
    }
  });
}

/**
 * Reads all articles again that older rules read, batch by batch, each batch one transaction. It keeps no notes of its
 * own: after a kill it goes on with what is still old.
 */
export async function runReanalysis({
  store,
  reanalyse,
  onProgress,
  mayGoOn,
}: SessionPorts): Promise<Result<{ readonly isCancelled: boolean }, StoreError>> {
  const counted = await store.countOld();
  if (!counted.ok) return counted;
  const total = counted.value;
  const failed = new Set<ArticleId>();
  let before: ReadonlySet<ArticleId> = new Set();
  let done = 0;
  for (;;) {
    onProgress({ done, total: Math.max(total, done + failed.size), failed: failed.size });
    if (!(await mayGoOn())) return ok({ isCancelled: true });
    const articles = await store.readOld(batchSize, failed);
    if (!articles.ok) return articles;
    if (articles.value.length === 0) return ok({ isCancelled: false });
    // One that is still old after it was stored would come again for ever.
    const fresh = articles.value.filter(({ id }) => !before.has(id));
    for (const { id } of articles.value) if (before.has(id)) failed.add(id);
    const batch = readBatch(fresh, reanalyse, failed);
    before = new Set(batch.map(({ id }) => id));
    const committed = await store.commit(batch);
    if (!committed.ok) return committed;
    done += batch.length;
  }
}
