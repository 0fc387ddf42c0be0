import { useMemo, useState } from 'react';
import { useCompareSession } from '#renderer/features/compare/compare-session.ts';
import type { ComparisonModel } from '#renderer/features/compare/comparison-model.ts';
import { tableItems, tableRows, type ShownRow, type TableItem } from './table-view.ts';

interface TableRows {
  readonly rows: readonly ShownRow[];
  /** The rows as they are listed, with what the filter leaves out folded. */
  readonly items: readonly TableItem[];
  /** Shows the rows of a fold, named by the first of them. */
  unfold(from: number): void;
}

/** The rows of a comparison, and which of them are shown. */
export function useTableRows(model: ComparisonModel): TableRows {
  const hidden = useCompareSession(session => session.hidden);
  const [unfolded, setUnfolded] = useState<ReadonlySet<number>>(new Set());
  const rows = useMemo(() => tableRows(model), [model]);
  const items = useMemo(() => tableItems(rows, hidden, unfolded), [rows, hidden, unfolded]);
  return { rows, items, unfold: from => setUnfolded(new Set([...unfolded, from])) };
}
