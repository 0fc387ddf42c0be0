import { writeCsv } from '#shared/records/delimited/write-csv.ts';
import type { SheetCell, SheetColumn, TableSheet } from './table-sheet.ts';

const citation = ({ outlet, date, title, file, fileHash }: SheetColumn, sheet: TableSheet): string =>
  [outlet, date, title, file, `${sheet.labels.fileHash} ${fileHash}`].filter(part => part !== '').join(' · ');

/** Disputed values are told apart by their class; marks inside the words would not survive a search for them. */
function fields(cell: SheetCell): readonly [string, string] {
  if (cell.kind === 'empty') return ['', cell.text];
  const words = cell.words.map(({ text }) => text).join('');
  return [cell.className, cell.hint === '' ? words : `${words} [${cell.hint}]`];
}

/** The table as CSV: for each article two columns, the class and the words; the head of the words is the citation. */
export const writeSheetCsv = (sheet: TableSheet): string =>
  writeCsv([
    [
      sheet.numberHead,
      ...sheet.columns.flatMap(column => [
        `${sheet.labels.classOf} ${column.letter}`,
        `${column.letter}: ${citation(column, sheet)}`,
      ]),
    ],
    ...sheet.rows.map(({ number, cells }) => [number, ...cells.flatMap(fields)]),
  ]);
