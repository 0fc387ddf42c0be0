import type { CSSProperties, KeyboardEvent, MouseEvent, ReactNode, RefObject } from 'react';
import { GridHead, type GridHeadProps } from './grid-head.tsx';
import type { GridRows } from './use-grid-rows.ts';
import styles from './row-grid.module.css';

interface RowGridProps<Field> extends GridHeadProps<Field> {
  readonly label: string;
  /** Which keys do what. */
  readonly description: string;
  /** Gives `--columns`, the widths of the columns, unless `style` does. */
  readonly className: string | undefined;
  readonly style?: CSSProperties;
  readonly gridRef: RefObject<HTMLDivElement | null>;
  readonly rows: GridRows;
  readonly rowCount: number;
  /** True while some of the rows are still to come. */
  readonly isBusy?: boolean;
  /** The id of the active row; undefined where there are no rows. */
  readonly activeId: string | undefined;
  readonly isMultiselectable?: boolean;
  /** Called with the row that a key goes to; it is scrolled into sight. */
  readonly onMove: (target: number, event: KeyboardEvent) => void;
  /** Any other key; true where it meant something. */
  readonly onKey: (event: KeyboardEvent) => boolean;
  /** A menu is asked for, by the pointer or by its key; the row is that of the pointer, else the active one. */
  readonly onMenu?: (row: number, at: { readonly x: number; readonly y: number }) => void;
  /** A `GridRow` for each of the rows that are drawn. */
  readonly children: ReactNode;
}

/** A grid of rows under a head that sorts them. It has the keyboard and says which row is active; rows take the mouse. */
export function RowGrid<Field extends string>(props: RowGridProps<Field>) {
  const { label, description, className, gridRef, rows, rowCount, activeId, isMultiselectable } = props;
  const { style, columns, sort, onSort, onResize, onMove, onKey, onMenu, children } = props;

  const onKeyDown = (event: KeyboardEvent): void => {
    // They press the button of the grid that has the focus.
    if (event.target !== event.currentTarget && (event.key === 'Enter' || event.key === ' ')) return;
    const target = rows.targetOf(event.key);
    if (target !== null) {
      onMove(target, event);
      rows.scrollTo(target);
    } else if (!onKey(event)) return;
    event.preventDefault();
  };

  const onContextMenu = (event: MouseEvent): void => {
    const pressed = event.target instanceof Element ? event.target.closest('[role="row"]') : null;
    const row = pressed ?? (activeId === undefined ? null : document.getElementById(activeId));
    const index = Number(row?.getAttribute('aria-rowindex') ?? 1) - 2;
    if (!onMenu || row === null || index < 0) return;
    event.preventDefault();
    const { left, bottom } = row.getBoundingClientRect();
    onMenu(index, pressed ? { x: event.clientX, y: event.clientY } : { x: left, y: bottom });
  };

  return (
    <div className={styles.frame}>
      <div
        ref={gridRef}
        role="grid"
        aria-label={label}
        aria-description={description}
        aria-rowcount={rowCount + 1}
        aria-busy={props.isBusy}
        aria-colcount={columns.length}
        aria-multiselectable={isMultiselectable}
        aria-activedescendant={activeId}
        tabIndex={0}
        className={`${styles.grid} ${className ?? ''}`}
        style={style}
        onKeyDown={onKeyDown}
        onContextMenu={onContextMenu}
      >
        <GridHead columns={columns} sort={sort} onSort={onSort} {...(onResize && { onResize })} />
        <div role="rowgroup" className={styles.rows} style={{ blockSize: rows.height }}>
          {children}
        </div>
      </div>
    </div>
  );
}
