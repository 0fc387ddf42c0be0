import { useEffect, type KeyboardEvent, type RefObject } from 'react';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { RowGrid } from '#renderer/ui/row-grid/row-grid.tsx';
import { useGridRows } from '#renderer/ui/row-grid/use-grid-rows.ts';
import type { ArticleSummary } from '#shared/domain/article/article.ts';
import type { Cluster } from '#shared/domain/comparison/reuse.ts';
import type { ClusterSort } from './cluster-digest.ts';
import { clusterColumns } from './cluster-columns.ts';
import { ClusterRow, clusterRowId } from './cluster-row.tsx';
import { useClustersSession } from './clusters-session.ts';
import { useClusterMembers } from './use-cluster-members.ts';
import styles from './clusters.module.css';

const noMembers: readonly ArticleSummary[] = [];

interface ClustersGridProps {
  readonly clusters: readonly Cluster[];
  readonly active: number;
  readonly onActive: (index: number) => void;
  readonly sort: ClusterSort;
  readonly onSort: (sort: ClusterSort) => void;
  readonly gridRef: RefObject<HTMLDivElement | null>;
  /** Goes to the copies of the active cluster. */
  readonly onEnter: () => void;
  readonly onCompare: () => void;
}

/** All clusters as a grid of which only the visible rows exist, however many there are. */
export function ClustersGrid(props: ClustersGridProps) {
  const { clusters, active, onActive, sort, onSort, gridRef, onEnter, onCompare } = props;
  const t = useMessages();
  const calls = useClustersSession(session => session.calls);
  const rows = useGridRows({ count: clusters.length, active, gridRef });
  const members = useClusterMembers(clusters, rows.first, rows.last);
  // When the view is opened, the order is changed or another view asked for a cluster, the active one comes into sight.
  useEffect(() => {
    if (active >= 0) rows.scrollTo(active);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- a row pressed by mouse is in sight, and moves by key scroll
  }, [clusters, calls]);

  const onKey = (event: KeyboardEvent): boolean => {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (event.key === 'Enter') onEnter();
    else if (event.code === 'KeyV' && isPlain) onCompare();
    else return false;
    return true;
  };

  return (
    <RowGrid
      label={t('reuse.grid')}
      description={t('reuse.keys')}
      className={styles.grid}
      columns={clusterColumns.map(column => ({ ...column, label: t(column.label) }))}
      sort={sort}
      onSort={onSort}
      gridRef={gridRef}
      rows={rows}
      rowCount={clusters.length}
      activeId={clusters.length > 0 ? clusterRowId(active) : undefined}
      onMove={onActive}
      onKey={onKey}
    >
      {rows.drawn.map(({ index, offset }) => {
        const cluster = clusters[index];
        return (
          cluster && (
            <ClusterRow
              key={cluster.id}
              members={members.get(cluster.id) ?? noMembers}
              size={cluster.members.length}
              index={index}
              isActive={index === active}
              offset={offset}
              onPress={() => onActive(index)}
              onOpen={onEnter}
            />
          )
        );
      })}
    </RowGrid>
  );
}
