import type { MessageId } from '#renderer/messages/catalogue.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import type { ClusterSort, ClusterSortField } from './cluster-digest.ts';
import styles from './clusters.module.css';

const columns: readonly { readonly label: MessageId; readonly field: ClusterSortField | null }[] = [
  { label: 'reuse.column-text', field: null },
  { label: 'reuse.column-first', field: null },
  { label: 'reuse.column-articles', field: 'articles' },
  { label: 'reuse.column-outlets', field: 'outlets' },
  { label: 'reuse.column-days', field: 'published' },
];

export const columnCount = columns.length;

interface ClustersHeaderProps {
  readonly sort: ClusterSort;
  readonly onSort: (sort: ClusterSort) => void;
  /** In pixels. */
  readonly height: number;
}

/** The head of the grid: pressing a column sorts by it, most or newest first, and pressing it again turns the order round. */
export function ClustersHeader({ sort, onSort, height }: ClustersHeaderProps) {
  const t = useMessages();
  return (
    <div role="row" style={{ blockSize: height }} aria-rowindex={1} className={styles.header}>
      {columns.map(({ label, field }, index) => {
        const isSorted = field !== null && field === sort.field;
        const order = isSorted ? (sort.descending ? 'descending' : 'ascending') : undefined;
        const isNumber = field === 'articles';
        return (
          <span
            role="columnheader"
            key={label}
            aria-colindex={index + 1}
            aria-sort={order}
            className={styles.heading}
            data-number={isNumber || undefined}
          >
            {field === null ? (
              t(label)
            ) : (
              <button
                type="button"
                className={styles.sort}
                onClick={() => onSort({ field, descending: isSorted ? !sort.descending : true })}
              >
                {t(label)}
                {isSorted && <Icon name={sort.descending ? 'down' : 'up'} size={14} />}
              </button>
            )}
          </span>
        );
      })}
    </div>
  );
}
