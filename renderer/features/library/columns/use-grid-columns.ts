import { useState, type CSSProperties } from 'react';
import { useMessages } from '#renderer/messages/use-messages.ts';
import type { GridColumn } from '#renderer/ui/row-grid/grid-head.tsx';
import type { ArticleSortField } from '#shared/stores/article-store.ts';
import { columnWidths, resizeColumn, type ArrangedColumn } from './arrange-columns.ts';
import type { ColumnId } from './column-kinds.ts';
import { useColumns } from './use-columns.ts';

interface GridColumns {
  /** Those that are shown. */
  readonly shown: readonly ArrangedColumn[];
  /** Their heads. */
  readonly heads: readonly GridColumn<ArticleSortField>[];
  /** Their widths, as the grid takes them. */
  readonly style: CSSProperties;
  /** As `RowGrid` calls it. */
  onResize(column: number, widthPx: number | null, isDone: boolean): void;
}

/** The columns for the grid. While an edge is pulled its width is shown, and kept only where it is let go. */
export function useGridColumns(): GridColumns {
  const t = useMessages();
  const { columns, keep } = useColumns();
  const [pulled, setPulled] = useState<{ readonly id: ColumnId; readonly widthPx: number | null } | null>(
    null,
  );
  const seen = pulled === null ? columns : resizeColumn(columns, pulled.id, pulled.widthPx);
  const shown = seen.filter(({ isShown }) => isShown);
  const { template, leastRowPx } = columnWidths(shown);
  return {
    shown,
    heads: shown.map(column => ({ ...column, label: t(column.label) })),
    // Properties that a style sheet reads are not in the type of a style.
    style: { '--columns': template, '--least-row': `${leastRowPx}px` } as CSSProperties,
    onResize(column, widthPx, isDone) {
      const id = shown[column]?.id;
      if (id === undefined) return;
      setPulled(isDone ? null : { id, widthPx });
      if (isDone) keep(resizeColumn(columns, id, widthPx));
    },
  };
}
