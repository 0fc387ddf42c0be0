import { useEffect } from 'react';
import type { SentencePlace } from '#renderer/features/compare/comparison-model.ts';
import { isFoldOver, rowOf, type ShownRow, type TableItem } from './table-view.ts';
import type { TableWalk } from './use-table-walk.ts';

interface WantedPorts {
  /** A sentence whose cell is to have the focus, once. */
  readonly wanted: SentencePlace | null;
  readonly onShown: () => void;
  readonly rows: readonly ShownRow[];
  readonly items: readonly TableItem[];
  readonly unfold: (from: number) => void;
  readonly walk: TableWalk;
}

/** Gives the cell of a sentence the focus, after its row was unfolded if it had to be. */
export function useWantedCell({ wanted, onShown, rows, items, unfold, walk }: WantedPorts): void {
  useEffect(() => {
    const row = wanted && rowOf(rows, wanted);
    if (!wanted || !row) return;
    const fold = items.find(item => isFoldOver(item, row.index));
    if (fold?.kind === 'folded') {
      unfold(fold.from);
      return;
    }
    walk.focus({ row: row.index, pane: wanted.pane });
    onShown();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once for each wish, and once more when its row is unfolded
  }, [wanted, items]);
}
