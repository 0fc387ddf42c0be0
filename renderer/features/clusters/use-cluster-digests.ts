import { useEffect, useState } from 'react';
import { useServices } from '#renderer/workspace/services.tsx';
import type { ArticleSummary } from '#shared/domain/article/article.ts';
import type { Cluster } from '#shared/domain/comparison/reuse.ts';
import type { ClusterId } from '#shared/ids/ids.ts';
import type { ArticleStore } from '#shared/stores/article-store.ts';
import { digestCluster, type ClusterDigest } from './cluster-digest.ts';

export type Digests = ReadonlyMap<ClusterId, ClusterDigest>;

/** Articles read at once: a moment's work, so that the list stays usable meanwhile. */
const articlesAtOnce = 400;

/** Clusters that follow each other and have together about as many members as are read at once. */
function* portions(clusters: readonly Cluster[]): Generator<readonly Cluster[]> {
  let portion: Cluster[] = [];
  let size = 0;
  for (const cluster of clusters) {
    portion.push(cluster);
    size += cluster.members.length;
    if (size < articlesAtOnce) continue;
    yield portion;
    portion = [];
    size = 0;
  }
  if (portion.length > 0) yield portion;
}

async function readDigests(
  articles: Pick<ArticleStore, 'getSummaries'>,
  clusters: readonly Cluster[],
  isWanted: () => boolean,
): Promise<Digests | null> {
  const digests = new Map<ClusterId, ClusterDigest>();
  for (const portion of portions(clusters)) {
    const read = await articles.getSummaries(portion.flatMap(({ members }) => members));
    if (!isWanted() || !read.ok) return null;
    let from = 0;
    for (const cluster of portion) {
      const members = read.value.slice(from, (from += cluster.members.length));
      digests.set(cluster.id, digestCluster(members.filter((one): one is ArticleSummary => one !== null)));
    }
  }
  return digests;
}

/**
 * What the list of clusters is sorted and filtered by, read bit by bit once `isNeeded`; null until then. While newer ones
 * are read the ones before stay.
 */
export function useClusterDigests(clusters: readonly Cluster[], isNeeded: boolean): Digests | null {
  const { articles } = useServices();
  const [digests, setDigests] = useState<Digests | null>(null);
  useEffect(() => {
    if (!isNeeded) return undefined;
    let isShown = true;
    void readDigests(articles, clusters, () => isShown).then(read => read && setDigests(read));
    return () => {
      isShown = false;
    };
  }, [articles, clusters, isNeeded]);
  return digests;
}
