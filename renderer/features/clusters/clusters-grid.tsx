import { useEffect, type KeyboardEvent, type RefObject } from 'react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { rowsMoved } from '#renderer/ui/grid-keys.ts';
import { rangeWithActive } from '#renderer/ui/range-with-active.ts';
import { byPublication } from '#renderer/workspace/reuse/choose-versions.ts';
import type { Cluster } from '#shared/domain/comparison/reuse.ts';
import type { ClusterSort } from './cluster-digest.ts';
import { ClusterRow, clusterRowId } from './cluster-row.tsx';
import { ClustersHeader, columnCount } from './clusters-header.tsx';
import { useClustersSession } from './clusters-session.ts';
import { membersRead, useClusterMembers } from './use-cluster-members.ts';
import styles from './clusters.module.css';

const rowHeight = 46;
/** The head stays at the top of what scrolls, so that its columns are as wide as those of the rows. */
const headHeight = 39;

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
  const rows = useVirtualizer({
    count: clusters.length,
    getScrollElement: () => gridRef.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    rangeExtractor: rangeWithActive(active),
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
  });
  const visible = rows.getVirtualItems();
  const inSight = rows.range ?? { startIndex: 0, endIndex: 0 };
  const known = useClusterMembers(clusters, inSight.startIndex, inSight.endIndex);
  // When the view is opened, the order is changed or another view asked for a cluster, the active one comes into sight.
  useEffect(() => {
    if (active >= 0) rows.scrollToIndex(active, { align: 'auto' });
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- a row pressed by mouse is in sight, and moves by key scroll
  }, [clusters, calls]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget) return;
    const height = (gridRef.current?.clientHeight ?? 0) - headHeight;
    const page = Math.max(1, Math.floor(height / rowHeight) - 1);
    const moved = rowsMoved(event.key, { active, count: clusters.length, page });
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (moved !== null) {
      const target = Math.max(0, Math.min(clusters.length - 1, active + moved));
      onActive(target);
      rows.scrollToIndex(target, { align: 'auto' });
    } else if (event.key === 'Enter') onEnter();
    else if (event.code === 'KeyV' && isPlain) onCompare();
    else return;
    event.preventDefault();
  };

  return (
    <div
      ref={gridRef}
      role="grid"
      aria-label={t('reuse.grid')}
      aria-description={t('reuse.keys')}
      aria-rowcount={clusters.length + 1}
      aria-colcount={columnCount}
      aria-activedescendant={clusters.length > 0 ? clusterRowId(active) : undefined}
      tabIndex={0}
      className={styles.grid}
      onKeyDown={onKeyDown}
    >
      <ClustersHeader sort={sort} onSort={onSort} height={headHeight} />
      <div role="rowgroup" className={styles.all} style={{ blockSize: rows.getTotalSize() }}>
        {visible.map(({ index, start }) => {
          const cluster = clusters[index];
          if (!cluster) return null;
          const members = cluster.members.slice(0, membersRead).flatMap(id => known.get(id) ?? []);
          return (
            <ClusterRow
              key={cluster.id}
              members={byPublication(members)}
              size={cluster.members.length}
              index={index}
              isActive={index === active}
              offset={start - headHeight}
              onPress={() => onActive(index)}
              onOpen={onEnter}
            />
          );
        })}
      </div>
    </div>
  );
}
