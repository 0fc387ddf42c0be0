import { useDeferredValue, useMemo } from 'react';
import { useFoundSet, type FoundIds } from '#renderer/workspace/search/use-found-ids.ts';
import { useWorkspace } from '#renderer/workspace/workspace-store.ts';
import type { Cluster } from '#shared/domain/comparison/reuse.ts';
import type { StoreError } from '#shared/stores/article-store.ts';
import { arrangeClusters, clustersAmong, needsDigests } from './cluster-digest.ts';
import { useClustersSession } from './clusters-session.ts';
import { useClusterDigests } from './use-cluster-digests.ts';

interface ArrangedClusters {
  /** Null while the titles are read that they are to be arranged by, or what they are to be among is looked for. */
  readonly arranged: readonly Cluster[] | null;
  /** How much of these has been read, 0 to 1. */
  readonly readShare: number;
  readonly error: StoreError | null;
}

/** The clusters that are asked for, in the order asked for; while a search is on, those with a member that it finds. */
export function useArrangedClusters(clusters: readonly Cluster[], searched: FoundIds): ArrangedClusters {
  const found = useFoundSet(searched);
  const asked = useClustersSession(session => session.asked);
  const among = useMemo(
    () => (searched.isOn ? found && clustersAmong(clusters, found, asked) : clusters),
    [clusters, searched.isOn, found, asked],
  );
  const days = useWorkspace(state => state.dateFilter);
  const sort = useClustersSession(session => session.sort);
  const query = useDeferredValue(useClustersSession(session => session.query));
  const arrangement = useMemo(() => ({ sort, query, days }), [sort, query, days]);
  const isNeeded = needsDigests(arrangement);
  const { digests, share, error } = useClusterDigests(clusters, isNeeded);
  const isReading = isNeeded && digests === null;
  const arranged = useMemo(
    () =>
      isReading || among === null
        ? null
        : arrangeClusters(among, cluster => digests?.get(cluster.id), arrangement),
    [among, digests, arrangement, isReading],
  );
  return { arranged, readShare: share, error };
}
