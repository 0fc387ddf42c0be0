import { useEffect, useState } from 'react';
import { useServices } from '#renderer/workspace/services.tsx';
import type { Cluster } from '#shared/domain/comparison/reuse.ts';
import type { ClusterId } from '#shared/ids/ids.ts';
import { ok, type Result } from '#shared/result/result.ts';
import type { ArticleStore, StoreError } from '#shared/stores/article-store.ts';
import { digestCluster, type ClusterDigest } from './cluster-digest.ts';
import { keepDigests, useClustersSession, type Digests } from './clusters-session.ts';

/** Articles read at once: a moment's work, so that the list stays usable meanwhile. */
const articlesAtOnce = 400;
/** Progress is told in steps of this share. */
const leastStep = 0.2;

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

/** Null where it is not wanted any more. */
async function readDigests(
  articles: Pick<ArticleStore, 'getSummaries'>,
  clusters: readonly Cluster[],
  progress: { isWanted(): boolean; onShare(share: number): void },
): Promise<Result<Digests | null, StoreError>> {
  const digests = new Map<ClusterId, ClusterDigest>();
  let told = 0;
  for (const portion of portions(clusters)) {
    const read = await articles.getSummaries(portion.flatMap(({ members }) => members));
    if (!progress.isWanted()) return ok(null);
    if (!read.ok) return read;
    let from = 0;
    for (const cluster of portion) {
      const members = read.value.slice(from, (from += cluster.members.length));
      digests.set(cluster.id, digestCluster(members.filter(one => one !== null)));
    }
    const share = digests.size / clusters.length;
    // Each time it is told the list is drawn again, and spoken of.
    if (share - told < leastStep) continue;
    told = share;
    progress.onShare(share);
  }
  return ok(digests);
}

interface ReadDigests {
  /** Null until they have been read once. */
  readonly digests: Digests | null;
  /** How much of the reading is done, 0 to 1. */
  readonly share: number;
  readonly error: StoreError | null;
}

/**
 * What the list of clusters is sorted and filtered by, read bit by bit once `isNeeded`. While newer ones are read those that
 * were known before stay, from an earlier look at the view, too.
 */
export function useClusterDigests(clusters: readonly Cluster[], isNeeded: boolean): ReadDigests {
  const { articles } = useServices();
  const known = useClustersSession(session => session.digests);
  const [share, setShare] = useState(0);
  const [error, setError] = useState<StoreError | null>(null);
  const isWanted = isNeeded && known?.of !== clusters;
  useEffect(() => {
    if (!isWanted) return undefined;
    let isShown = true;
    const progress = { isWanted: () => isShown, onShare: setShare };
    void readDigests(articles, clusters, progress).then(read => {
      setError(read.ok ? null : read.error);
      if (read.ok && read.value) keepDigests(clusters, read.value);
    });
    return () => {
      isShown = false;
    };
  }, [articles, clusters, isWanted]);
  return { digests: known?.byCluster ?? null, share, error };
}
