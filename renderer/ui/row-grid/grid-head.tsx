import { Icon } from '#renderer/ui/icon.tsx';
import { HeadEdge } from './head-edge.tsx';
import { headHeight } from './row-sizes.ts';
import styles from './row-grid.module.css';

export interface GridColumn<Field> {
  /** Of this column alone. */
  readonly label: string;
  /** What pressing its head sorts by; null where nothing does. */
  readonly field: Field | null;
  /** True where sorting by it begins with the most or the newest. */
  readonly startsDescending?: boolean;
  readonly isNumber?: boolean;
}

interface GridSort<Field> {
  readonly field: Field;
  readonly descending: boolean;
}

export interface GridHeadProps<Field> {
  readonly columns: readonly GridColumn<Field>[];
  /** Null where the order is that of no column. */
  readonly sort: GridSort<Field> | null;
  readonly onSort: (sort: GridSort<Field>) => void;
  /** Makes the edges of the heads movable. Called while one is moved, then with `isDone`; null: as wide as there is room. */
  readonly onResize?: (column: number, widthPx: number | null, isDone: boolean) => void;
}

/** The head of a grid: pressing a column sorts by it, pressing it again turns the order round. */
export function GridHead<Field extends string>({ columns, sort, onSort, onResize }: GridHeadProps<Field>) {
  return (
    <div role="row" style={{ blockSize: headHeight }} aria-rowindex={1} className={styles.head}>
      {columns.map(({ label, field, startsDescending = false, isNumber = false }, index) => {
        const isSorted = sort !== null && field === sort.field;
        const order = isSorted ? (sort.descending ? 'descending' : 'ascending') : undefined;
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
              <span className={styles.words}>{label}</span>
            ) : (
              <button
                type="button"
                className={styles.sort}
                onClick={() => onSort({ field, descending: isSorted ? !sort.descending : startsDescending })}
              >
                <span className={styles.words}>{label}</span>
                {isSorted && <Icon name={sort.descending ? 'down' : 'up'} size={14} />}
              </button>
            )}
            {onResize && <HeadEdge onResize={(widthPx, isDone) => onResize(index, widthPx, isDone)} />}
          </span>
        );
      })}
    </div>
  );
}
