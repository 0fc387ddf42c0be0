import { useEffect, useState } from 'react';
import { rowsRead } from '#renderer/ui/row-grid/rows-read.ts';
import { summariesById } from '#renderer/workspace/summaries-by-id.ts';
import { useServices } from '#renderer/workspace/services.tsx';
import type { ArticleSummary } from '#shared/domain/article/article.ts';
import type { ArticleId } from '#shared/ids/ids.ts';

/**
 * The summaries of the rows from `first` to `last`, and a block more on either side. Rows that were read before
 * stay shown while newer ones are on their way.
 */
export function useVisibleSummaries(
  ids: readonly ArticleId[],
  first: number,
  last: number,
): ReadonlyMap<ArticleId, ArticleSummary> {
  const { articles } = useServices();
  const [summaries, setSummaries] = useState<ReadonlyMap<ArticleId, ArticleSummary>>(new Map());
  const { from, to } = rowsRead(first, last);

  useEffect(() => {
    const window = ids.slice(from, to);
    const subscription = articles.observeSummaries(window).subscribe(
      found => setSummaries(summariesById(found)),
      () => setSummaries(new Map()),
    );
    return () => subscription.unsubscribe();
  }, [articles, ids, from, to]);
  return summaries;
}
