import { useEffect, useState } from 'react';
import { useServices } from '#renderer/workspace/services.tsx';
import type { ArticleSummary } from '#shared/domain/article/article.ts';
import type { Cluster } from '#shared/domain/comparison/reuse.ts';
import type { ArticleId } from '#shared/ids/ids.ts';

/** Rows are read in blocks of this many, so that scrolling by one row reads nothing. */
const blockSize = 30;
/** Of a cluster that is larger, a row shows what its first members tell. */
export const membersRead = 60;

/** The articles of the clusters in the rows from `first` to `last` and around them, of a large one its first. They follow corrections. */
export function useClusterMembers(
  clusters: readonly Cluster[],
  first: number,
  last: number,
): ReadonlyMap<ArticleId, ArticleSummary> {
  const { articles } = useServices();
  const [known, setKnown] = useState<ReadonlyMap<ArticleId, ArticleSummary>>(new Map());
  const from = Math.max(0, (Math.floor(first / blockSize) - 1) * blockSize);
  const to = (Math.floor(last / blockSize) + 2) * blockSize;
  useEffect(() => {
    const ids = clusters.slice(from, to).flatMap(({ members }) => members.slice(0, membersRead));
    const subscription = articles.observeSummaries(ids).subscribe(
      found => setKnown(new Map(found.flatMap(one => (one ? [[one.id, one] as const] : [])))),
      () => setKnown(new Map()),
    );
    return () => subscription.unsubscribe();
  }, [articles, clusters, from, to]);
  return known;
}
