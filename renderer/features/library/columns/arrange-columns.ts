import type { ColumnSetting } from '#shared/host/host-api.ts';
import { columnKinds, type ColumnId, type ColumnKind } from './column-kinds.ts';

/** A column as it is arranged. */
export interface ArrangedColumn extends ColumnKind {
  readonly isShown: boolean;
  /** Null where it takes its share of the room. */
  readonly widthPx: number | null;
}

const asFirst = (kind: ColumnKind): ArrangedColumn => ({ ...kind, isShown: kind.isUsual, widthPx: null });

/** All columns as the user arranged them; those that the setting does not know come last, as they are at first. */
export function arrangeColumns(settings: readonly ColumnSetting[]): readonly ArrangedColumn[] {
  const known = new Map(columnKinds.map(kind => [kind.id as string, kind]));
  const chosen = settings.flatMap(({ column, isShown, widthPx }): readonly ArrangedColumn[] => {
    const kind = known.get(column);
    known.delete(column);
    return kind ? [{ ...kind, isShown: isShown || kind.id === 'title', widthPx }] : [];
  });
  return [...chosen, ...[...known.values()].map(asFirst)];
}

/** What is kept of it. */
export const settingsOf = (columns: readonly ArrangedColumn[]): readonly ColumnSetting[] =>
  columns.map(({ id, isShown, widthPx }) => ({ column: id, isShown, widthPx }));

const changed = (
  columns: readonly ArrangedColumn[],
  id: ColumnId,
  change: Partial<Pick<ArrangedColumn, 'isShown' | 'widthPx'>>,
): readonly ArrangedColumn[] => columns.map(column => (column.id === id ? { ...column, ...change } : column));

/** Shows or hides a column; the title stays. */
export const showColumn = (
  columns: readonly ArrangedColumn[],
  id: ColumnId,
  isShown: boolean,
): readonly ArrangedColumn[] => (id === 'title' ? columns : changed(columns, id, { isShown }));

/** Gives a column a width, not below what it needs; null: its share of the room again. */
export function resizeColumn(
  columns: readonly ArrangedColumn[],
  id: ColumnId,
  widthPx: number | null,
): readonly ArrangedColumn[] {
  const leastPx = columns.find(column => column.id === id)?.leastPx ?? 0;
  const bounded = widthPx === null ? null : Math.round(Math.min(1_600, Math.max(leastPx, widthPx)));
  return changed(columns, id, { widthPx: bounded });
}

/** Moves a column by so many places, towards the end where they are positive. */
export function moveColumn(
  columns: readonly ArrangedColumn[],
  id: ColumnId,
  by: number,
): readonly ArrangedColumn[] {
  const from = columns.findIndex(column => column.id === id);
  const moved = columns[from];
  if (moved === undefined) return columns;
  const to = Math.max(0, Math.min(columns.length - 1, from + by));
  return columns.toSpliced(from, 1).toSpliced(to, 0, moved);
}

/** Of the gaps between columns and the room at both ends of a row, in pixels; as `row-grid.module.css` has them. */
const gapPx = 12;
const endsPx = 32;

/** The widths of columns as a grid of CSS has them, and the least width of a row, in pixels. */
export function columnWidths(shown: readonly ArrangedColumn[]): {
  readonly template: string;
  readonly leastRowPx: number;
} {
  const tracks = shown.map(({ widthPx, leastPx, share }) =>
    widthPx === null ? `minmax(${leastPx}px, ${share}fr)` : `${widthPx}px`,
  );
  const sum = shown.reduce((total, { widthPx, leastPx }) => total + (widthPx ?? leastPx), 0);
  const takesRest = shown.some(({ widthPx }) => widthPx === null);
  return {
    template: [...tracks, ...(takesRest ? [] : ['1fr'])].join(' '),
    leastRowPx: sum + gapPx * Math.max(0, shown.length - 1) + endsPx,
  };
}
