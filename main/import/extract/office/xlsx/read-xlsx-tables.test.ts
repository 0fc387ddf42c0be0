import { describe, expect, it } from 'vitest';
import { packParts, relationshipsXml } from '#main/import/extract/office/testing/pack-parts.ts';
import { readXlsxTables } from './read-xlsx-tables.ts';
import type { XlsxWorkbook } from './xlsx-workbook.ts';
import { columnName, columnOfAddress } from './xlsx-workbook.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const r = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

interface Book {
  readonly rows: string;
  readonly strings?: string;
  readonly styles?: string;
  readonly settings?: string;
  readonly sheetState?: string;
  readonly namespace?: string;
}

const book = ({ rows, strings = '', styles = '', settings = '', sheetState = '', namespace = main }: Book) =>
  packParts({
    '_rels/.rels': relationshipsXml([['r1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${namespace}" xmlns:r="${r}">${settings}<sheets><sheet name="أخبار" sheetId="1" r:id="s1"/><sheet name="Other" sheetId="2" r:id="s2" ${sheetState}/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationshipsXml([
      ['s1', 'worksheet', 'worksheets/sheet1.xml'],
      ['s2', 'worksheet', '/xl/worksheets/sheet2.xml'],
      ['s3', 'sharedStrings', 'sharedStrings.xml'],
      ['s4', 'styles', 'styles.xml'],
    ]),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${namespace}"><sheetData>${rows}</sheetData></worksheet>`,
    'xl/worksheets/sheet2.xml': `<worksheet xmlns="${namespace}"><sheetData/></worksheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${namespace}">${strings}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${namespace}">${styles}</styleSheet>`,
  });

async function read(bytes: Uint8Array): Promise<XlsxWorkbook> {
  const result = await readXlsxTables(bytes);
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.place ?? ''}`);
  return result.value;
}

const firstRows = async (bytes: Uint8Array) => (await read(bytes)).sheets[0]?.rows.map(({ cells }) => cells);

const styled = (codes: readonly string[]): string =>
  `<numFmts>${codes.map((code, i) => `<numFmt numFmtId="${200 + i}" formatCode="${code}"/>`).join('')}</numFmts>` +
  `<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>` +
  `<cellXfs>${codes.map((_, i) => `<xf numFmtId="${200 + i}"/>`).join('')}</cellXfs>`;

const shownAs = async (code: string, value: string, settings = ''): Promise<string | undefined> =>
  (
    await firstRows(
      book({ rows: `<row><c s="0"><v>${value}</v></c></row>`, styles: styled([code]), settings }),
    )
  )?.[0]?.[0];

describe('readXlsxTables', () => {
  it('reads strings, rich strings, strings in place, formulas, booleans and errors in their columns', async () => {
    const strings =
      '<si><t>العنوان</t></si><si><r><t xml:space="preserve">نص </t></r><r><t>غليظ</t></r><rPh><t>x</t></rPh></si>';
    const rows =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row>' +
      '<row r="3"><c r="A3" t="inlineStr"><is><t>في المكان &amp; الزمان</t></is></c><c r="B3" t="str"><f>A1&amp;"x"</f><v>ناتج</v></c>' +
      '<c r="C3" t="b"><v>1</v></c><c r="D3" t="e"><v>#N/A</v></c></row>';
    const [sheet] = (await read(book({ rows, strings }))).sheets;
    expect(sheet?.rows).toEqual([
      { number: 1, isHidden: false, cells: ['العنوان', '', 'نص غليظ'] },
      { number: 3, isHidden: false, cells: ['في المكان & الزمان', 'ناتج', 'TRUE', '#N/A'] },
    ]);
  });

  it('reads cells and rows that do not say where they stand', async () => {
    const rows = '<row><c><v>1</v></c><c/><c><v>2</v></c></row><row><c><v>3</v></c></row>';
    expect(await firstRows(book({ rows }))).toEqual([['1', '', '2'], ['3']]);
  });

  it('keeps line breaks in a cell and what XML cannot hold', async () => {
    const rows = '<row><c t="inlineStr"><is><t>سطر_x000D_\nثان_x0041_</t></is></c></row>';
    expect(await firstRows(book({ rows }))).toEqual([['سطر\nثانA']]);
  });

  it.each([
    ['yyyy\\-mm\\-dd', '45292', '2024-01-01'],
    ['[$-2060401]dd/mmmm/yyyy;@', '45292', '2024-01-01'],
    ['dd/mm/yyyy hh:mm', '45292.5', '2024-01-01T12:00:00'],
    ['mmm-yy', '45292', '2024-01-01'],
    ['h:mm AM/PM', '0.75', '18:00:00'],
    ['[h]:mm:ss', '1.5', '36:00:00'],
    ['d', '1', '1900-01-01'],
    ['d', '61', '1900-03-01'],
    ['0.0%', '0.07', '7%'],
    ['#,##0.00', '1234.5678', '1234.5678'],
    ['0', '0.30000000000000004', '0.3'],
    ['0.00E+00', '45292', '45292'],
    ['#E+0', '45292', '45292'],
    ['&quot;days&quot; 0', '45292', '45292'],
    ['[Red]0;[Blue]-0', '5', '5'],
    ['General', '966501234567', '966501234567'],
    ['yyyy', '-3', '-3'],
    ['yyyy', 'ليس رقما', 'ليس رقما'],
  ])('shows a number in the format %s: %s is %s', async (code, value, shown) => {
    expect(await shownAs(code, value)).toBe(shown);
  });

  it('counts days from 1904 where the workbook says so', async () => {
    expect(await shownAs('yyyy-mm-dd', '0', '<workbookPr date1904="1"/>')).toBe('1904-01-01');
  });

  it('knows the formats that have only a number', async () => {
    const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/></cellXfs>';
    const rows = '<row><c s="0"><v>45292</v></c><c s="1"><v>45292</v></c><c s="2"><v>45292.25</v></c></row>';
    expect(await firstRows(book({ rows, styles }))).toEqual([['45292', '2024-01-01', '2024-01-01T06:00:00']]);
  });

  it('keeps hidden sheets and rows, and marks them', async () => {
    const rows = '<row r="2" hidden="1"><c r="A2"><v>7</v></c></row>';
    const { sheets } = await read(book({ rows, sheetState: 'state="veryHidden"' }));
    expect(sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
      ['أخبار', false],
      ['Other', true],
    ]);
    expect(sheets[0]?.rows).toEqual([{ number: 2, isHidden: true, cells: ['7'] }]);
  });

  it('reads the strict variant of the format', async () => {
    const rows = '<row><c t="d"><v>2024-01-01</v></c></row>';
    const namespace = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
    expect(await firstRows(book({ rows, namespace }))).toEqual([['2024-01-01']]);
  });

  it('notes a sheet that is broken off and keeps its rows', async () => {
    const rows = '<row><c><v>1</v></c></row><row><c><v>2';
    const { sheets, notes } = await read(book({ rows: `${rows}<!--` }));
    expect(sheets[0]?.rows.map(({ cells }) => cells)).toEqual([['1'], ['2']]);
    expect(notes).toEqual([{ code: 'part-broken', place: 'أخبار' }]);
  });

  it('stops at a bound where single cells stand far out in very many rows', async () => {
    const rows = '<row><c r="XFD1"><v>1</v></c></row>'.repeat(400);
    const { sheets, notes } = await read(book({ rows }));
    expect(sheets[0]?.rows.length).toBeLessThan(400);
    expect(notes).toEqual([{ code: 'records-left-out', place: 'أخبار' }]);
  });

  it('ignores cells beyond the last column, and styles and strings that are not there', async () => {
    const rows =
      '<row><c r="ZZZ1"><v>1</v></c><c r="A1" s="99"><v>2</v></c><c r="B1" t="s"><v>99</v></c></row>';
    expect(await firstRows(book({ rows }))).toEqual([['2']]);
  });

  it('fails on what is no workbook', async () => {
    expect(await readXlsxTables(packParts({ 'a.txt': 'x' }))).toEqual({
      ok: false,
      error: { code: 'broken-file', place: 'xl/workbook.xml' },
    });
    expect(await readXlsxTables(new Uint8Array([1, 2, 3]))).toMatchObject({
      ok: false,
      error: { code: 'broken-file' },
    });
  });
});

describe('columnName', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [16_383, 'XFD'],
  ])('calls column %i %s, and finds it by that name', (column, name) => {
    expect(columnName(column)).toBe(name);
    expect(columnOfAddress(`${name}7`)).toBe(column);
  });
});
