import { useLayoutEffect, useRef, type RefObject } from 'react';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { moveColumn, resizeColumn, showColumn, type ArrangedColumn } from './arrange-columns.ts';
import type { ColumnId } from './column-kinds.ts';
import { useColumns } from './use-columns.ts';
import styles from './columns.module.css';

/** By how much a press makes a column wider. */
const stepPx = 24;

interface ColumnLineProps {
  readonly column: ArrangedColumn;
  readonly columns: readonly ArrangedColumn[];
  /** As it is on the screen; null where it is not shown. */
  readonly seenPx: () => number | null;
  readonly onChange: (columns: readonly ArrangedColumn[]) => void;
  readonly onMove: (by: 1 | -1) => void;
}

function ColumnLine({ column, columns, seenPx, onChange, onMove }: ColumnLineProps) {
  const t = useMessages();
  const { id, isShown, widthPx, leastPx } = column;
  const name = t(column.label);
  const resize = (by: number): void =>
    onChange(resizeColumn(columns, id, (widthPx ?? seenPx() ?? leastPx) + by));
  return (
    <li className={styles.line} data-column={id}>
      <span className={styles.name}>
        <Checkbox
          isSelected={isShown}
          isDisabled={id === 'title'}
          onChange={shown => onChange(showColumn(columns, id, shown))}
        >
          {name}
        </Checkbox>
      </span>
      <IconButton
        icon="remove"
        label={t('library.column-narrower', { column: name })}
        isDisabled={!isShown || (widthPx !== null && widthPx <= leastPx)}
        onPress={() => resize(-stepPx)}
      />
      <IconButton
        icon="add"
        label={t('library.column-wider', { column: name })}
        isDisabled={!isShown}
        onPress={() => resize(stepPx)}
      />
      <IconButton
        icon="up"
        label={t('library.column-earlier', { column: name })}
        isDisabled={columns[0] === column}
        data-move={-1}
        onPress={() => onMove(-1)}
      />
      <IconButton
        icon="down"
        label={t('library.column-later', { column: name })}
        isDisabled={columns.at(-1) === column}
        data-move={1}
        onPress={() => onMove(1)}
      />
    </li>
  );
}

/** Which columns the list has, in which order and how wide. */
export function ColumnsPanel({ gridRef }: { readonly gridRef: RefObject<HTMLElement | null> }) {
  const t = useMessages();
  const { columns, shown, keep, reset } = useColumns();
  const list = useRef<HTMLUListElement>(null);
  const moved = useRef<{ readonly id: ColumnId; readonly by: 1 | -1 } | null>(null);
  useLayoutEffect(() => {
    if (moved.current === null) return;
    const { id, by } = moved.current;
    moved.current = null;
    // A line that is put elsewhere loses the focus; at the end of the list the one button is off, and the other has it.
    for (const way of [-by, by])
      list.current?.querySelector<HTMLElement>(`[data-column="${id}"] [data-move="${way}"]`)?.focus();
  }, [columns]);
  const widthOf = (column: ArrangedColumn): number | null => {
    const heads = gridRef.current?.querySelectorAll<HTMLElement>('[role="columnheader"]');
    return heads?.[shown.indexOf(column)]?.offsetWidth ?? null;
  };
  return (
    <>
      <ul ref={list} className={styles.list}>
        {columns.map(column => (
          <ColumnLine
            key={column.id}
            column={column}
            columns={columns}
            seenPx={() => widthOf(column)}
            onChange={keep}
            onMove={by => {
              moved.current = { id: column.id, by };
              keep(moveColumn(columns, column.id, by));
            }}
          />
        ))}
      </ul>
      <p className={styles.hint}>{t('library.columns-hint')}</p>
      <div>
        <Button icon="undo" onPress={reset}>
          {t('library.columns-reset')}
        </Button>
      </div>
    </>
  );
}
