import { useEffect, useState } from 'react';
import { useServices } from '#renderer/workspace/services.tsx';
import type { ArticleSummary } from '#shared/domain/article/article.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import { rowsRead } from './rows-read.ts';

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
      found =>
        setSummaries(new Map(found.flatMap(summary => (summary ? [[summary.id, summary] as const] : [])))),
      () => setSummaries(new Map()),
    );
    return () => subscription.unsubscribe();
  }, [articles, ids, from, to]);
  return summaries;
}
