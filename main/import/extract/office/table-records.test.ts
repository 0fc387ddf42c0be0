import { describe, expect, it } from 'vitest';
import { extractDocx } from './docx/extract-docx.ts';
import { extractOdt } from './odt/extract-odt.ts';
import { extractRtf } from './rtf/extract-rtf.ts';
import { packParts } from './testing/pack-parts.ts';
import { readOrThrow } from './testing/read-lines.ts';
import { wordDocument, wordParagraph } from './testing/word-document.ts';

const ferry = 'تعود القوارب إلى عبور الخليج في نيسان، بعدما أقر المجلس البلدي الخطة بفارق صوت واحد.';
const fares = 'وتقل كلفة الرحلة عن أجرة الحافلة.';
const market = 'اندلع حريق قبل الفجر في قاعة اللحوم، فأتى على أحد عشر دكانا، ولم يصب أحد.';

/** Each cell of one paragraph or more. */
type Rows = readonly (readonly (string | readonly string[])[])[];
const listOf = (cell: string | readonly string[]) => (typeof cell === 'string' ? [cell] : cell);
const wordTable = (rows: Rows) =>
  `<w:tbl>${rows
    .map(
      row =>
        `<w:tr>${row
          .map(
            cell =>
              `<w:tc>${listOf(cell)
                .map(text => wordParagraph(text))
                .join('')}</w:tc>`,
          )
          .join('')}</w:tr>`,
    )
    .join('')}</w:tbl>`;
const read = (body: string) => readOrThrow(extractDocx({ bytes: wordDocument({ body }) }));
const readTable = (rows: Rows) => read(wordTable(rows));

const monitored: Rows = [
  ['م', 'الوسيلة', 'العنوان', 'التاريخ', 'النص'],
  ['1', 'البيدر', 'قوارب الخليج تعود', '2/3/2025', [ferry, fares]],
  ['2', 'الميناء الجديد', 'حريق في قاعة اللحوم', '15/3/2025', market],
];
const expected = [
  ['قوارب الخليج تعود', 'البيدر', '2025-03-02', `${ferry}\n${fares}`],
  ['حريق في قاعة اللحوم', 'الميناء الجديد', '2025-03-15', market],
];
const found = ({ documents }: Awaited<ReturnType<typeof read>>) =>
  documents.map(({ hints, text }) => [hints.title, hints.outlet, hints.published, text]);

describe('a table in a document', () => {
  it('gives an article for each row where its first row names the columns of articles', async () => {
    expect(found(await readTable(monitored))).toEqual(expected);
  });

  it('is read alike in OpenDocument', async () => {
    const cells = (row: Rows[number]) =>
      row.map(
        cell =>
          `<table:table-cell>${listOf(cell)
            .map(text => `<text:p>${text}</text:p>`)
            .join('')}</table:table-cell>`,
      );
    const rows = monitored.map(row => `<table:table-row>${cells(row).join('')}</table:table-row>`);
    const content = `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"><office:body><office:text><table:table>${rows.join('')}</table:table></office:text></office:body></office:document-content>`;
    const bytes = packParts({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': content });
    expect(found(await readOrThrow(extractOdt({ bytes })))).toEqual(expected);
  });

  it('is read alike in RTF', async () => {
    const escape = (text: string) =>
      text.replace(/[^\0-\x7f]/g, unit => `\\u${(unit.charCodeAt(0) << 16) >> 16}?`);
    const cells = (row: Rows[number]) => row.map(cell => `${listOf(cell).map(escape).join('\\par ')}\\cell `);
    const rows = monitored.map(row => `\\trowd\\pard\\intbl ${cells(row).join('')}\\row `);
    const before = escape('وحدة المتابعة');
    const bytes = new TextEncoder().encode(
      `{\\rtf1\\ansi ${before}\\par ${rows.join('')}\\pard ${before}\\par}`,
    );
    expect(found(await readOrThrow(extractRtf({ bytes })))).toEqual(expected);
  });

  it('may have empty cells and a title of its own, which is set aside with the head of the page', async () => {
    const rows: Rows = [['رصد آذار'], ...monitored.slice(0, 2), ['2', '', 'حريق في قاعة اللحوم', '', market]];
    const { text, documents } = await read(`${wordParagraph('وحدة المتابعة')}${wordTable(rows)}`);
    expect(documents.map(({ hints }) => hints.outlet)).toEqual(['البيدر', null]);
    expect(documents[0]?.leftOut.map(({ source }) => text.slice(source.start, source.end))).toEqual([
      'وحدة المتابعة',
      'رصد آذار',
    ]);
  });

  it('notes the rows in which there is no text', async () => {
    const { documents, notes } = await readTable([...monitored, ['3', 'البيدر', 'بلا نص', '3/3/2025', '']]);
    expect(documents).toHaveLength(2);
    expect(notes).toEqual([{ code: 'records-left-out', place: '#3' }]);
  });

  it('leaves the text around it an article of its own', async () => {
    const prose = `${ferry} ${fares} ${market}`;
    const { documents } = await read(`${wordParagraph(`${prose} ${prose}`)}${wordTable(monitored)}`);
    expect(documents.map(({ text }) => text.trim())).toEqual([
      `${prose} ${prose}`,
      `${ferry}\n${fares}`,
      market,
    ]);
  });

  it('is text where its columns are of other things', async () => {
    const { documents } = await readTable([
      ['التاريخ', 'التفاصيل'],
      ['2/3/2025', ferry],
      ['15/3/2025', market],
    ]);
    expect(documents.map(({ text }) => text)).toEqual([
      `التاريخ\nالتفاصيل\n2/3/2025\n${ferry}\n15/3/2025\n${market}\n`,
    ]);
  });

  it('names no columns where names stand in its first column, even of a paper called after one', async () => {
    const { documents } = await readTable([
      ['الجريدة', 'الخبر'],
      ['تاريخ النشر', '2/3/2025'],
      ['عنوان المقال', 'قوارب الخليج تعود'],
      ['نص المقال', ferry],
    ]);
    expect(documents).toHaveLength(1);
    expect(documents[0]?.text).toContain('الجريدة\nالخبر\nتاريخ النشر');
  });

  it('takes little time with very many cells, rows and columns that it says it has', async () => {
    const wide = `<w:tc><w:tcPr><w:gridSpan w:val="99999999"/></w:tcPr>${wordParagraph('خلية')}</w:tc>`;
    const { user } = process.cpuUsage();
    await read(`<w:tbl><w:tr>${wide.repeat(20_000)}</w:tr></w:tbl>`);
    await read(
      wordTable([...monitored, ...Array.from({ length: 5_000 }, () => ['3', 'البيدر', 'خبر', '', market])]),
    );
    expect(process.cpuUsage({ user, system: 0 }).user / 1000).toBeLessThan(15_000);
  });
});
