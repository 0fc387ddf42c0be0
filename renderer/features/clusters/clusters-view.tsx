import { useEffect, useRef } from 'react';
import { storeErrorMessage } from '#renderer/messages/error-messages.ts';
import type { MessageId } from '#renderer/messages/catalogue.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Problem } from '#renderer/ui/problem.tsx';
import { ReuseStatus } from '#renderer/workspace/reuse/reuse-status.tsx';
import { SearchState } from '#renderer/workspace/search/search-state.tsx';
import { useFoundIds } from '#renderer/workspace/search/use-found-ids.ts';
import { useObserved } from '#renderer/workspace/use-observed.ts';
import { useServices } from '#renderer/workspace/services.tsx';
import { useWorkspace } from '#renderer/workspace/workspace-store.ts';
import type { Cluster } from '#shared/domain/comparison/reuse.ts';
import { ClusterPanel } from './cluster-panel.tsx';
import { ClusterTools } from './cluster-tools.tsx';
import { ClustersGrid } from './clusters-grid.tsx';
import { goTo, setCurrent, setSort, useClustersSession } from './clusters-session.ts';
import { NoClusters } from './no-clusters.tsx';
import { useArrangedClusters } from './use-arranged-clusters.ts';
import { useCompareCluster } from './use-compare-cluster.ts';
import styles from './clusters.module.css';

const none: readonly Cluster[] = [];

function emptyReason(query: string, isSearching: boolean): MessageId {
  if (query.trim() !== '') return 'reuse.filter-empty';
  return isSearching ? 'results.clusters-empty' : 'reuse.days-empty';
}

function ClusterList({ clusters }: { readonly clusters: readonly Cluster[] }) {
  const t = useMessages();
  const { takeCluster } = useWorkspace(state => state.actions);
  const { query, sort, current: currentId } = useClustersSession();
  const searched = useFoundIds();
  const { arranged, readShare, error } = useArrangedClusters(clusters, searched);
  // What a search is not known to find is not shown as if it were.
  const shown = arranged ?? (searched.isOn ? none : clusters);
  const active = Math.max(
    0,
    shown.findIndex(({ id }) => id === currentId),
  );
  const current = shown[active];
  const grid = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLElement>(null);
  const compareCluster = useCompareCluster();
  useEffect(() => {
    const asked = takeCluster();
    if (asked !== null) goTo(asked);
  }, [takeCluster]);
  const activate = (index: number): void => {
    const cluster = shown[index];
    if (cluster) setCurrent(cluster.id);
  };
  return (
    <>
      <ClusterTools
        shown={arranged && arranged.length}
        readShare={readShare}
        count={clusters.length}
        query={query}
        searched={searched}
      />
      <SearchState found={searched} />
      {error && <Problem>{t(storeErrorMessage(error))}</Problem>}
      {!current && arranged && (
        <p className={styles.nothing} role="status">
          {t(emptyReason(query, searched.isOn))}
        </p>
      )}
      <div className={styles.columns} hidden={!current}>
        <ClustersGrid
          clusters={shown}
          active={active}
          onActive={activate}
          sort={sort}
          onSort={setSort}
          gridRef={grid}
          onEnter={() => panel.current?.querySelector('input')?.focus()}
          onCompare={() => current && void compareCluster(current)}
        />
        {current && (
          <ClusterPanel
            key={current.id}
            cluster={current}
            panelRef={panel}
            onLeave={() => grid.current?.focus()}
          />
        )}
      </div>
    </>
  );
}

/** The texts that stand in the collection more than once: who published them, who first, and the way to compare them. */
export function ClustersView() {
  const t = useMessages();
  const { reuse } = useServices();
  const observed = useObserved(() => reuse.observeClusters(), [reuse]);
  const clusters = observed.value;
  return (
    <section className={styles.clusters} aria-label={t('shell.clusters')}>
      <ReuseStatus />
      {observed.error && <Problem>{t(storeErrorMessage(observed.error))}</Problem>}
      {clusters?.length === 0 && <NoClusters />}
      {clusters && clusters.length > 0 && (
        <>
          <h1 className="visually-hidden">{t('shell.clusters')}</h1>
          <ClusterList clusters={clusters} />
        </>
      )}
    </section>
  );
}
