import { walkXml } from '#main/import/extract/markup/walk-xml.ts';
import { showNumber } from './number-format.ts';
import type { NumberKind } from './number-format.ts';
import { isTrue, sheetNamespaces, unescapeString } from './workbook-parts.ts';
import { columnOfAddress, columnLimit } from './xlsx-workbook.ts';
import type { XlsxRow } from './xlsx-workbook.ts';

export interface SheetContext {
  readonly strings: readonly string[];
  readonly kinds: readonly NumberKind[];
  readonly is1904: boolean;
  /** Cells, empty ones between others too, that may still be read from the workbook. */
  cellsLeft: number;
}

export interface ReadSheet {
  readonly rows: readonly XlsxRow[];
  /** The sheet was broken off, or held more cells than are read. */
  readonly problem: 'part-broken' | 'records-left-out' | null;
}

/** Reads the rows of a worksheet until its end, or until no cells are left to read. Formulas give the values last worked out. */
export function readSheet(xml: string, context: SheetContext): ReadSheet {
  const rows: XlsxRow[] = [];
  let cells: string[] = [];
  let [number, isHidden, column] = [0, false, 0];
  let [type, style] = ['n', 0];
  let value: string[] = [];
  let isValue = false;
  let phonetic = 0;
  let isCut = false;

  const isWhole = walkXml(xml, sheetNamespaces, {
    open({ name, attribute }) {
      isValue = (name === 'x:v' || name === 'x:t') && phonetic === 0;
      if (name === 'x:rPh') phonetic++;
      if (name === 'x:row') {
        const stated = Number(attribute('r') ?? Number.NaN);
        number = Number.isSafeInteger(stated) && stated > 0 ? stated : number + 1;
        isHidden = isTrue(attribute('hidden'));
        cells = [];
        column = 0;
      }
      if (name === 'x:c') {
        column = columnOfAddress(attribute('r') ?? '') ?? column;
        type = attribute('t') ?? 'n';
        style = Number(attribute('s') ?? 0);
        value = [];
      }
    },
    text(text) {
      if (isValue) value.push(text);
    },
    close(name) {
      isValue = false;
      if (name === 'x:rPh') phonetic--;
      if (name === 'x:c') {
        put(showCell(value.join(''), type, context.kinds[style] ?? 'number'));
        column++;
      }
      if (name === 'x:row' && cells.some(cell => cell !== '')) rows.push({ number, isHidden, cells });
    },
  });

  function showCell(written: string, cellType: string, kind: NumberKind): string {
    if (cellType === 's') return context.strings[Number(written)] ?? '';
    if (cellType === 'b') return isTrue(written) ? 'TRUE' : 'FALSE';
    if (cellType === 'n') return showNumber(written, kind, context.is1904);
    return unescapeString(written);
  }

  function put(shown: string): void {
    if (shown === '' || column >= columnLimit) return;
    isCut ||= context.cellsLeft <= 0;
    if (isCut) return;
    context.cellsLeft -= Math.max(1, column + 1 - cells.length);
    while (cells.length < column) cells.push('');
    cells[column] = shown;
  }

  if (isCut) return { rows, problem: 'records-left-out' };
  return { rows, problem: isWhole ? null : 'part-broken' };
}
