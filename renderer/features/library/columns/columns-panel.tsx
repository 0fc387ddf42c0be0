import type { RefObject } from 'react';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { moveColumn, resizeColumn, showColumn, type ArrangedColumn } from './arrange-columns.ts';
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
}

function ColumnLine({ column, columns, seenPx, onChange }: ColumnLineProps) {
  const t = useMessages();
  const { id, isShown, widthPx, leastPx } = column;
  const name = t(column.label);
  const resize = (by: number): void =>
    onChange(resizeColumn(columns, id, (widthPx ?? seenPx() ?? leastPx) + by));
  return (
    <li className={styles.line}>
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
        onPress={() => onChange(moveColumn(columns, id, -1))}
      />
      <IconButton
        icon="down"
        label={t('library.column-later', { column: name })}
        isDisabled={columns.at(-1) === column}
        onPress={() => onChange(moveColumn(columns, id, 1))}
      />
    </li>
  );
}

/** Which columns the list has, in which order and how wide. */
export function ColumnsPanel({ gridRef }: { readonly gridRef: RefObject<HTMLElement | null> }) {
  const t = useMessages();
  const { columns, shown, keep, reset } = useColumns();
  const widthOf = (column: ArrangedColumn): number | null => {
    const heads = gridRef.current?.querySelectorAll<HTMLElement>('[role="columnheader"]');
    return heads?.[shown.indexOf(column)]?.offsetWidth ?? null;
  };
  return (
    <>
      <ul className={styles.list}>
        {columns.map(column => (
          <ColumnLine
            key={column.id}
            column={column}
            columns={columns}
            seenPx={() => widthOf(column)}
            onChange={keep}
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
