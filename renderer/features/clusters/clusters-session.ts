import { create } from 'zustand';
import type { Cluster } from '#shared/domain/comparison/reuse.ts';
import type { ArticleId, ClusterId } from '#shared/ids/ids.ts';
import type { ClusterDigest, ClusterSort } from './cluster-digest.ts';

export type Digests = ReadonlyMap<ClusterId, ClusterDigest>;

interface ClustersSession {
  readonly sort: ClusterSort;
  /** What was typed to filter the list. */
  readonly query: string;
  /** The cluster that the list is on; null for its first. */
  readonly current: ClusterId | null;
  /** The cluster that another view asked for last: no search hides it. */
  readonly asked: ClusterId | null;
  /** How often another view asked for one: each time it is to be brought into sight. */
  readonly calls: number;
  /** What clusters are sorted and filtered by, as far as it was needed. */
  readonly digests: { readonly of: readonly Cluster[]; readonly byCluster: Digests } | null;
  /** Which copies of a cluster are to be compared, once that was changed. */
  readonly choice: { readonly cluster: ClusterId; readonly articles: readonly ArticleId[] } | null;
}

/** What the view of clusters shows and how: the same after a look at a comparison, lost when the app closes. */
export const useClustersSession = create<ClustersSession>(() => ({
  sort: { field: 'articles', descending: true },
  query: '',
  current: null,
  asked: null,
  calls: 0,
  digests: null,
  choice: null,
}));

export const setSort = (sort: ClusterSort): void => useClustersSession.setState({ sort });
export const setQuery = (query: string): void => useClustersSession.setState({ query });
export const keepDigests = (of: readonly Cluster[], byCluster: Digests): void =>
  useClustersSession.setState({ digests: { of, byCluster } });
export const setCurrent = (current: ClusterId): void => useClustersSession.setState({ current });

/** Goes to a cluster that another view asked for, past a filter that might hide it. */
export const goTo = (current: ClusterId): void =>
  useClustersSession.setState(({ calls }) => ({ current, asked: current, query: '', calls: calls + 1 }));

export const choose = (cluster: ClusterId, articles: readonly ArticleId[]): void =>
  useClustersSession.setState({ choice: { cluster, articles } });
