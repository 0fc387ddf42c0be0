import { useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { useSettings } from '#renderer/workspace/settings-store.ts';
import type { PaneNumber } from '#renderer/features/compare/comparison-model.ts';
import { stopAfter } from '#renderer/features/compare/stop-after.ts';
import type { Jump } from '#renderer/features/compare/use-jump-keys.ts';
import { stopsIn, type ShownRow, type TableItem } from './table-view.ts';

/** A cell: the row by its index in the table, whatever the filter leaves out. */
export interface CellPlace {
  readonly row: number;
  readonly pane: PaneNumber;
}

interface TableWalkPorts {
  readonly items: readonly TableItem[];
  readonly columns: number;
  /** Holds the cells. */
  readonly root: RefObject<HTMLElement | null>;
  readonly onReveal: (row: ShownRow, pane: PaneNumber) => void;
  /** Tells where a jump led, or why it led nowhere. */
  readonly say: (words: string) => void;
}

export interface TableWalk {
  /** The cell that Tab enters; null while there is none. */
  readonly tabStop: CellPlace | null;
  readonly focused: CellPlace | null;
  note(place: CellPlace | null): void;
  /** Brings a cell into sight and gives it the focus. */
  focus(place: CellPlace): void;
  readonly jump: Jump;
  onKeyDown(event: KeyboardEvent): void;
}

const rowsOf = (items: readonly TableItem[]): readonly ShownRow[] =>
  items.flatMap(item => (item.kind === 'row' ? [item.row] : []));

/** Where a key leads to from a cell; null for a key that leads nowhere. `forward` is the arrow of the reading direction. */
export function stepInTable(
  rows: readonly ShownRow[],
  columns: number,
  from: CellPlace,
  { key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>,
  forward: 'ArrowLeft' | 'ArrowRight',
): CellPlace | null {
  const at = rows.findIndex(({ index }) => index === from.row);
  const last = (columns - 1) as PaneNumber;
  const inRow = (place: number, pane: PaneNumber = from.pane): CellPlace | null => {
    const row = rows[Math.max(0, Math.min(rows.length - 1, place))];
    return row ? { row: row.index, pane } : null;
  };
  switch (key) {
    case 'ArrowDown':
      return inRow(at + 1);
    case 'ArrowUp':
      return inRow(at - 1);
    case 'PageDown':
      return inRow(at + pageRows);
    case 'PageUp':
      return inRow(at - pageRows);
    case 'Home':
      return inRow(ctrlKey ? 0 : at, 0);
    case 'End':
      return inRow(ctrlKey ? rows.length - 1 : at, last);
    case 'ArrowLeft':
    case 'ArrowRight': {
      const pane = from.pane + (key === forward ? 1 : -1);
      return inRow(at, Math.max(0, Math.min(last, pane)) as PaneNumber);
    }
    default:
      return null;
  }
}

const pageRows = 8;

/** Moves through the cells: by arrow keys, and from difference to difference. */
export function useTableWalk({ items, columns, root, onReveal, say }: TableWalkPorts): TableWalk {
  const t = useMessages();
  const forward = useSettings(({ language }) => (language === 'ar' ? 'ArrowLeft' : 'ArrowRight'));
  const [focused, setFocused] = useState<CellPlace | null>(null);
  const [kept, setKept] = useState<CellPlace | null>(null);
  const before = useRef(-1);
  const rows = rowsOf(items);
  const isListed = rows.some(({ index }) => index === kept?.row);
  const [first] = rows;
  const tabStop = kept && isListed ? kept : first ? { row: first.index, pane: 0 as const } : null;

  const focus = ({ row, pane }: CellPlace): void => {
    before.current = row;
    const cell = root.current?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${pane}"]`);
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  /** To the texts; from a cell that says where else it is told, to there. */
  const enter = ({ row: index, pane }: CellPlace): void => {
    const row = rows.find(other => other.index === index);
    const cell = row?.cells[pane];
    if (cell?.kind === 'elsewhere') focus({ row: cell.rows[0] ?? index, pane });
    else if (row) onReveal(row, pane);
  };
  return {
    tabStop,
    focused,
    focus,
    note(place) {
      setFocused(place);
      if (!place) return;
      before.current = place.row;
      setKept(place);
    },
    jump(direction, to = 'difference') {
      const found = stopAfter(stopsIn(rows, to), ({ index }) => index, { from: before.current, direction });
      say(
        found ? t(`compare.at-${to}`, { place: found.number, total: found.total }) : t(`compare.no-${to}s`),
      );
      if (!found) return;
      const row = found.stop;
      const shown = row.cells.findIndex(cell => cell.kind === 'passage' && cell.class === row.class);
      focus({ row: row.index, pane: Math.max(0, shown) as PaneNumber });
    },
    onKeyDown(event) {
      const isOnCell = event.target instanceof HTMLElement && event.target.dataset['row'] !== undefined;
      if (!focused || !isOnCell || event.altKey || event.metaKey) return;
      const next = stepInTable(rows, columns, focused, event, forward);
      if (next) focus(next);
      else if (event.key === 'Enter') enter(focused);
      else return;
      event.preventDefault();
    },
  };
}
