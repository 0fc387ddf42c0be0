/** A cell of a table that stands in no other; all count from 0. */
export interface CellPlace {
  /** Which table of its part it is in. */
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/** Follows the tables of a document as they are walked; what stands in a table within a cell stands in that cell. */
export interface TableCursor {
  openTable(): void;
  closeTable(): void;
  openRow(): void;
  openCell(): void;
  /** The open cell takes the place of more than one. */
  spanColumns(columns: number): void;
  /** Null outside of tables. */
  place(): CellPlace | null;
}

/** No cell reaches further in a table that people read. */
const furthestColumn = 100;

/** Begins before the first table. */
export function createTableCursor(): TableCursor {
  let [depth, table, row, column, next] = [0, -1, -1, -1, 0];
  return {
    openTable() {
      if (++depth > 1) return;
      table++;
      row = column = -1;
    },
    closeTable: () => void depth--,
    openRow() {
      if (depth > 1) return;
      row++;
      [column, next] = [-1, 0];
    },
    openCell() {
      if (depth > 1) return;
      column = next;
      next++;
    },
    spanColumns(columns) {
      if (depth === 1 && columns > 1) next = Math.max(next, Math.min(column + columns, furthestColumn));
    },
    place: () => (depth > 0 && row >= 0 && column >= 0 ? { table, row, column } : null),
  };
}
