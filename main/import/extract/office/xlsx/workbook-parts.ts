import { walkXml } from '#main/import/extract/markup/walk-xml.ts';
import { kindOfBuiltIn, kindOfFormatCode } from './number-format.ts';
import type { NumberKind } from './number-format.ts';

/** The transitional and the strict variant of SpreadsheetML, and what its parts refer to. */
export const sheetNamespaces = {
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main': 'x',
  'http://purl.oclc.org/ooxml/spreadsheetml/main': 'x',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
};

export interface SheetEntry {
  readonly name: string;
  readonly relationship: string;
  readonly isHidden: boolean;
}

export interface WorkbookIndex {
  readonly sheets: readonly SheetEntry[];
  /** Days are counted from 1904 on. */
  readonly is1904: boolean;
}

/** Sheets of a workbook, in the order of their tabs. */
export function readWorkbookIndex(xml: string): WorkbookIndex {
  const sheets: SheetEntry[] = [];
  let is1904 = false;
  walkXml(xml, sheetNamespaces, {
    open({ name, attribute }) {
      if (name === 'x:workbookPr') is1904 = isTrue(attribute('date1904'));
      if (name !== 'x:sheet') return;
      const isHidden = /hidden$/i.test(attribute('state') ?? '');
      sheets.push({ name: attribute('name') ?? '', relationship: attribute('r:id') ?? '', isHidden });
    },
  });
  return { sheets, is1904 };
}

export const isTrue = (value: string | null): boolean => value === '1' || value === 'true';

/** What the numbers of each cell style stand for. */
export function readNumberKinds(xml: string): readonly NumberKind[] {
  const codes = new Map<number, string>();
  const kinds: NumberKind[] = [];
  let isInCellFormats = false;
  walkXml(xml, sheetNamespaces, {
    open({ name, attribute }) {
      const id = Number(attribute('numFmtId') ?? 0);
      if (name === 'x:numFmt') codes.set(id, attribute('formatCode') ?? '');
      if (name === 'x:cellXfs') isInCellFormats = true;
      if (name !== 'x:xf' || !isInCellFormats) return;
      const code = codes.get(id);
      kinds.push(code === undefined ? kindOfBuiltIn(id) : kindOfFormatCode(code));
    },
    close(name) {
      if (name === 'x:cellXfs') isInCellFormats = false;
    },
  });
  return kinds;
}

/** The table of strings that cells refer to by their number. Readings beside East Asian text are left out. */
export function readSharedStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  let parts: string[] = [];
  let isText = false;
  let phonetic = 0;
  walkXml(xml, sheetNamespaces, {
    open({ name }) {
      if (name === 'x:si') parts = [];
      if (name === 'x:rPh') phonetic++;
      isText = name === 'x:t' && phonetic === 0;
    },
    text(text) {
      if (isText) parts.push(text);
    },
    close(name) {
      isText = false;
      if (name === 'x:rPh') phonetic--;
      if (name === 'x:si') strings.push(unescapeString(parts.join('')));
    },
  });
  return strings;
}

/** Strings write what XML cannot hold as `_x000D_` (ECMA-376-1, section 22.4.2.4); line ends become line feeds. */
export const unescapeString = (text: string): string =>
  text
    .replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/g, '\n');
