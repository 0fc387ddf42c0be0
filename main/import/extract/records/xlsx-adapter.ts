import type { ImportNote } from '#main/import/decode/decode-source.ts';
import type { FormatAdapter } from '#main/import/extract/format-adapter.ts';
import { readXlsxTables } from '#main/import/extract/office/xlsx/read-xlsx-tables.ts';
import type { XlsxSheet } from '#main/import/extract/office/xlsx/xlsx-workbook.ts';
import type { MediumPlace } from '#shared/domain/source/medium-place.ts';
import { recordMediaTypes } from '#shared/records/record-media-types.ts';
import { readRecordText } from './records-adapter.ts';

/**
 * Reads the sheets of a workbook, each a table of its own. The text of the source is their rows, one a line with tabs
 * between the cells, written so that it can be read again; a place names each sheet. Hidden sheets are left out, and noted.
 */
export const xlsxAdapter: FormatAdapter = {
  takes: 'bytes',
  read: async ({ bytes }, options) => {
    const workbook = await readXlsxTables(bytes);
    if (!workbook.ok) return workbook;
    const shown = workbook.value.sheets.filter(({ isHidden, rows }) => !isHidden && rows.length > 0);
    const hidden = workbook.value.sheets.filter(({ isHidden }) => isHidden);
    const notes: readonly ImportNote[] = [
      ...workbook.value.notes,
      ...hidden.map(({ name }): ImportNote => ({ code: 'part-not-read', place: name })),
    ];
    return readRecordText({ ...writeSheets(shown), encoding: null, notes }, recordMediaTypes.xlsx, options);
  },
};

function writeSheets(sheets: readonly XlsxSheet[]): {
  readonly text: string;
  readonly places: readonly MediumPlace[];
} {
  const texts = sheets.map(({ rows }) =>
    rows.map(({ cells }) => `${cells.map(writeCell).join('\t')}\n`).join(''),
  );
  const places: MediumPlace[] = [];
  let start = 0;
  texts.forEach((text, i) => {
    const end = start + text.length;
    places.push({ kind: 'part', span: { start, end }, part: sheets[i]?.name ?? '' });
    start = end;
  });
  return { text: texts.join(''), places };
}

/** In quotes where the cell could be taken for something else without. */
const writeCell = (cell: string): string =>
  /[\t\r\n]|^\s*"/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
