import { useMessages } from '#renderer/messages/use-messages.ts';
import { FoldButton } from '#renderer/features/compare/fold-button.tsx';
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
        <FoldButton label={t('table.folded', { count })} onUnfold={onUnfold} />
      </td>
    </tr>
  );
}
