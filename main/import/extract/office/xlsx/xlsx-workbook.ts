import type { ImportNote } from '#main/import/decode/decode-source.ts';

/** The tables of a workbook, sheet by sheet in its order. */
export interface XlsxWorkbook {
  readonly sheets: readonly XlsxSheet[];
  readonly notes: readonly ImportNote[];
}

export interface XlsxSheet {
  readonly name: string;
  /** The workbook does not show it. */
  readonly isHidden: boolean;
  /** Rows that hold something, from the top. */
  readonly rows: readonly XlsxRow[];
}

export interface XlsxRow {
  /** 1 is the first of the sheet. */
  readonly number: number;
  /** Hidden by hand or by a filter. */
  readonly isHidden: boolean;
  /** From column A on; empty for a cell without a value. */
  readonly cells: readonly string[];
}

/** How a column is called: A for 0, AA for 26. */
export function columnName(column: number): string {
  let name = '';
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26))
    name = String.fromCharCode(65 + ((left - 1) % 26)) + name;
  return name;
}

/** The column that a cell's address names, 0 for `A1`; null when it names none that a sheet has. */
export function columnOfAddress(address: string): number | null {
  const letters = /^[A-Z]{1,3}(?=\d)/i.exec(address)?.[0].toUpperCase();
  if (letters === undefined) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column <= columnLimit ? column - 1 : null;
}

/** Columns of the largest sheet there is (ECMA-376-1, section 18.3.1.4). */
export const columnLimit = 16_384;
