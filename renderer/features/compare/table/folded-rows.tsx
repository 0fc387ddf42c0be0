import { useMessages } from '#renderer/messages/use-messages.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import styles from './table.module.css';

interface FoldedRowsProps {
  readonly count: number;
  readonly columns: number;
  readonly onUnfold: () => void;
}

/** Stands for rows that the filter leaves out; a press shows them. */
export function FoldedRows({ count, columns, onUnfold }: FoldedRowsProps) {
  const t = useMessages();
  return (
    <tr role="row">
      <td role="gridcell" colSpan={columns} className={styles.folded}>
        <button type="button" onClick={onUnfold}>
          <Icon name="down" size={14} />
          {t('table.folded', { count })}
        </button>
      </td>
    </tr>
  );
}
