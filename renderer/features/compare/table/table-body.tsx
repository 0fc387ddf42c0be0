import type { ComparisonModel } from '#renderer/features/compare/comparison-model.ts';
import type { LoadedArticle } from '#renderer/features/compare/use-compared-articles.ts';
import { CellActions } from './cell-actions.tsx';
import { FoldedRows } from './folded-rows.tsx';
import { TableRow } from './table-row.tsx';
import type { TableItem } from './table-view.ts';
import type { CellCommands } from './use-cell-commands.ts';
import type { CellPlace } from './use-table-walk.ts';

interface TableBodyProps {
  readonly articles: readonly LoadedArticle[];
  readonly model: ComparisonModel;
  readonly items: readonly TableItem[];
  readonly commands: CellCommands;
  /** The cell that Tab enters. */
  readonly tabStop: CellPlace | null;
  /** The cell that shows what can be done with it. */
  readonly acting: CellPlace | null;
  readonly onUnfold: (from: number) => void;
}

/** The rows of the table, each or folded. */
export function TableBody(props: TableBodyProps) {
  const { articles, model, items, commands, tabStop, acting, onUnfold } = props;
  return (
    <tbody>
      {items.map(item => {
        if (item.kind === 'folded') {
          const { from, count } = item;
          const columns = articles.length + 1;
          return (
            <FoldedRows
              key={`folded ${from}`}
              count={count}
              columns={columns}
              onUnfold={() => onUnfold(from)}
            />
          );
        }
        const { row } = item;
        const isActing = acting?.row === row.index;
        return (
          <TableRow
            key={row.index}
            model={model}
            articles={articles}
            row={row}
            tabStop={tabStop?.row === row.index ? tabStop.pane : null}
            acting={isActing ? acting.pane : null}
            actions={isActing && <CellActions row={row} pane={acting.pane} commands={commands} />}
          />
        );
      })}
    </tbody>
  );
}
