import { useDeferredValue, useEffect, useMemo, useRef } from 'react';
import { storeErrorMessage } from '#renderer/messages/error-messages.ts';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Problem } from '#renderer/ui/problem.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { Toolbar, ToolbarSpace } from '#renderer/ui/toolbar.tsx';
import { ReuseStatus } from '#renderer/workspace/reuse/reuse-status.tsx';
import { useObserved } from '#renderer/workspace/use-observed.ts';
import { useServices } from '#renderer/workspace/services.tsx';
import { useWorkspace } from '#renderer/workspace/workspace-store.ts';
import type { Cluster } from '#shared/domain/comparison/reuse.ts';
import { arrangeClusters, needsDigests, type Arrangement } from './cluster-digest.ts';
import { ClusterPanel } from './cluster-panel.tsx';
import { ClustersGrid } from './clusters-grid.tsx';
import { goTo, setCurrent, setQuery, setSort, useClustersSession } from './clusters-session.ts';
import { NoClusters } from './no-clusters.tsx';
import { useClusterDigests } from './use-cluster-digests.ts';
import { useCompareCluster } from './use-compare-cluster.ts';
import styles from './clusters.module.css';

interface ToolsProps {
  readonly shown: number | null;
  readonly count: number;
  readonly query: string;
}

function ClusterTools({ shown, count, query }: ToolsProps) {
  const t = useMessages();
  const formats = useFormats();
  const dateFilter = useWorkspace(state => state.dateFilter);
  const { setDateFilter } = useWorkspace(state => state.actions);
  return (
    <Toolbar label={t('reuse.tools')}>
      <strong>{t('reuse.count', { count })}</strong>
      <span className={styles.muted} role="status">
        {shown === null ? t('reuse.reading') : shown < count && t('reuse.count-shown', { shown, count })}
      </span>
      {dateFilter && (
        <Button icon="close" onPress={() => setDateFilter(null)} aria-label={t('shell.date-filter-clear')}>
          {t('shell.date-filter', { from: formats.day(dateFilter.from), to: formats.day(dateFilter.to) })}
        </Button>
      )}
      <ToolbarSpace />
      <div className={styles.filter}>
        <TextField
          label={t('reuse.filter')}
          isLabelHidden
          placeholder={t('reuse.filter')}
          value={query}
          onChange={setQuery}
        />
      </div>
    </Toolbar>
  );
}

/** The clusters in the order asked for; the last ones that could be arranged stay while titles are being read. */
function useArranged(clusters: readonly Cluster[], arrangement: Arrangement) {
  const isNeeded = needsDigests(arrangement);
  const digests = useClusterDigests(clusters, isNeeded);
  const isReading = isNeeded && digests === null;
  const arranged = useMemo(
    () => (isReading ? null : arrangeClusters(clusters, cluster => digests?.get(cluster.id), arrangement)),
    [clusters, digests, arrangement, isReading],
  );
  return arranged;
}

function ClusterList({ clusters }: { readonly clusters: readonly Cluster[] }) {
  const t = useMessages();
  const days = useWorkspace(state => state.dateFilter);
  const { takeCluster } = useWorkspace(state => state.actions);
  const { query, sort, current: currentId } = useClustersSession();
  const typed = useDeferredValue(query);
  const arrangement = useMemo(() => ({ sort, query: typed, days }), [sort, typed, days]);
  const arranged = useArranged(clusters, arrangement);
  const shown = arranged ?? clusters;
  const active = Math.max(
    0,
    shown.findIndex(({ id }) => id === currentId),
  );
  const current = shown[active];
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
      <ClusterTools shown={arranged && arranged.length} count={clusters.length} query={query} />
      {!current && (
        <p className={styles.nothing} role="status">
          {t(typed.trim() === '' ? 'reuse.days-empty' : 'reuse.filter-empty')}
        </p>
      )}
      <div className={styles.columns} hidden={!current}>
        <ClustersGrid
          clusters={shown}
          active={active}
          onActive={activate}
          sort={sort}
          onSort={setSort}
          onEnter={() => panel.current?.querySelector('input')?.focus()}
          onCompare={() => current && void compareCluster(current)}
        />
        {current && <ClusterPanel key={current.id} cluster={current} panelRef={panel} />}
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
