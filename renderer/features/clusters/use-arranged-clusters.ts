import { useDeferredValue, useMemo } from 'react';
import { useWorkspace } from '#renderer/workspace/workspace-store.ts';
import type { Cluster } from '#shared/domain/comparison/reuse.ts';
import type { StoreError } from '#shared/stores/article-store.ts';
import { arrangeClusters, needsDigests } from './cluster-digest.ts';
import { useClustersSession } from './clusters-session.ts';
import { useClusterDigests } from './use-cluster-digests.ts';

interface ArrangedClusters {
  /** Null while the titles are read that they are to be arranged by. */
  readonly arranged: readonly Cluster[] | null;
  /** How much of these has been read, 0 to 1. */
  readonly readShare: number;
  readonly error: StoreError | null;
}

/** The clusters that are asked for, in the order asked for. */
export function useArrangedClusters(clusters: readonly Cluster[]): ArrangedClusters {
  const days = useWorkspace(state => state.dateFilter);
  const sort = useClustersSession(session => session.sort);
  const query = useDeferredValue(useClustersSession(session => session.query));
  const arrangement = useMemo(() => ({ sort, query, days }), [sort, query, days]);
  const isNeeded = needsDigests(arrangement);
  const { digests, share, error } = useClusterDigests(clusters, isNeeded);
  const isReading = isNeeded && digests === null;
  const arranged = useMemo(
    () => (isReading ? null : arrangeClusters(clusters, cluster => digests?.get(cluster.id), arrangement)),
    [clusters, digests, arrangement, isReading],
  );
  return { arranged, readShare: share, error };
}
