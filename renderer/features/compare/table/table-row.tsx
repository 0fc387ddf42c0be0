import { memo, type ReactNode } from 'react';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import {
  paneNumbers,
  type ComparisonModel,
  type PaneNumber,
} from '#renderer/features/compare/comparison-model.ts';
import type { LoadedArticle } from '#renderer/features/compare/use-compared-articles.ts';
import { TableCell } from './table-cell.tsx';
import type { ShownRow } from './table-view.ts';
import styles from './table.module.css';

interface TableRowProps {
  readonly model: ComparisonModel;
  readonly articles: readonly LoadedArticle[];
  readonly row: ShownRow;
  /** The column that Tab enters; null where it enters another row. */
  readonly tabStop: PaneNumber | null;
  /** The column whose passage shows what can be done with it. */
  readonly acting: PaneNumber | null;
  readonly actions: ReactNode;
}

/** What all articles say of one thing. */
export const TableRow = memo(function TableRow(props: TableRowProps) {
  const { model, articles, row, tabStop, acting, actions } = props;
  const t = useMessages();
  const formats = useFormats();
  const number = formats.number(row.index + 1);
  return (
    <tr role="row">
      <th role="rowheader" scope="row" className={styles.number} aria-label={t('table.row', { number })}>
        {number}
      </th>
      {paneNumbers(model).map(pane => {
        const summary = articles[pane]?.summary;
        return (
          summary && (
            <TableCell
              key={pane}
              model={model}
              row={row}
              pane={pane}
              summary={summary}
              isTabStop={tabStop === pane}
              actions={acting === pane && actions}
            />
          )
        );
      })}
    </tr>
  );
});
