import { useMemo } from 'react';
import { rowsRead } from '#renderer/ui/row-grid/rows-read.ts';
import { byPublication } from '#renderer/workspace/reuse/choose-versions.ts';
import { summariesById } from '#renderer/workspace/summaries-by-id.ts';
import { useObserved } from '#renderer/workspace/use-observed.ts';
import { useServices } from '#renderer/workspace/services.tsx';
import type { ArticleSummary } from '#shared/domain/article/article.ts';
import type { Cluster } from '#shared/domain/comparison/reuse.ts';
import type { ArticleId, ClusterId } from '#shared/ids/ids.ts';

/** Fewer than of articles, as each is several. */
const blockSize = 30;
const membersRead = 60;

/** Of a cluster that is larger than is read, a row shows what its first members tell, and its last, which may have no date. */
const shownMembers = ({ members }: Cluster): readonly ArticleId[] =>
  members.length <= membersRead ? members : [...members.slice(0, membersRead - 1), ...members.slice(-1)];

/** The articles of the clusters in the rows from `first` to `last` and around them, by publication. They follow corrections. */
export function useClusterMembers(
  clusters: readonly Cluster[],
  first: number,
  last: number,
): ReadonlyMap<ClusterId, readonly ArticleSummary[]> {
  const { articles } = useServices();
  const { from, to } = rowsRead(first, last, blockSize);
  const { value } = useObserved(
    () => articles.observeSummaries(clusters.slice(from, to).flatMap(shownMembers)),
    [articles, clusters, from, to],
  );
  return useMemo(() => {
    const known = summariesById(value ?? []);
    const membersOf = (cluster: Cluster): readonly ArticleSummary[] =>
      byPublication(shownMembers(cluster).flatMap(id => known.get(id) ?? []));
    return new Map(clusters.slice(from, to).map(cluster => [cluster.id, membersOf(cluster)] as const));
  }, [clusters, from, to, value]);
}
