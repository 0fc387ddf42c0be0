import { describe, expect, it } from 'vitest';
import { readArticles } from '#main/import/analyse/read-articles.ts';
import { packParts, relationshipsXml } from '#main/import/extract/office/testing/pack-parts.ts';
import type { RecordMapping } from '#shared/domain/source/record-mapping.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const r = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const cell = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
const sheet = (rows: readonly (readonly string[])[]): string =>
  `<worksheet xmlns="${main}"><sheetData>${rows
    .map((cells, i) => `<row r="${i + 1}">${cells.map(cell).join('')}</row>`)
    .join('')}</sheetData></worksheet>`;

const text = 'قال المتحدث: "العمل مستمر".\nولم تقع أضرار في القرى المجاورة.';
const workbook = packParts({
  '_rels/.rels': relationshipsXml([['r1', 'officeDocument', 'xl/workbook.xml']]),
  'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${r}"><sheets><sheet name="أخبار" sheetId="1" r:id="s1"/><sheet name="سر" sheetId="2" r:id="s2" state="hidden"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': relationshipsXml([
    ['s1', 'worksheet', 'worksheets/sheet1.xml'],
    ['s2', 'worksheet', 'worksheets/sheet2.xml'],
  ]),
  'xl/worksheets/sheet1.xml': sheet([
    ['العنوان', 'النص', 'التاريخ', 'الصحيفة'],
    ['هزة في الشمال', text, '2025-02-24', 'صوت الوادي'],
    ['مطر على الساحل', 'أغلقت الأمطار الطريق. ثم فُتح بعد ساعتين.', '2025-02-25', 'صوت الوادي'],
  ]),
  'xl/worksheets/sheet2.xml': sheet([['نص'], ['لا يُقرأ']]),
});

async function read(fileName: string, bytes: Uint8Array, mapping: Partial<RecordMapping> | null = null) {
  const file = await readArticles({ fileName, bytes, options: { mapping } });
  if (!file.ok) throw new Error(`${file.error.code}: ${file.error.place ?? ''}`);
  return file.value;
}

const utf8 = (csv: string): Uint8Array => new TextEncoder().encode(csv);

describe('files of records', () => {
  it('that are workbooks give an article for each row of the sheets that are shown', async () => {
    const { articles, notes, mediaType } = await read('رصد.xlsx', workbook);
    expect(
      articles.map(({ title, outlet, published }) => [title.text, outlet?.name, published?.value]),
    ).toEqual([
      ['هزة في الشمال', 'صوت الوادي', '2025-02-24'],
      ['مطر على الساحل', 'صوت الوادي', '2025-02-25'],
    ]);
    expect(articles[0]?.text).toBe(text);
    expect(mediaType).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
    expect(notes).toEqual([{ code: 'part-not-read', place: 'سر' }]);
  });

  it('say in which sheet and row an article of a workbook stands', async () => {
    const { articles, places, text: source } = await read('رصد.xlsx', workbook);
    expect(places.map(place => place.kind === 'part' && place.part)).toEqual(['أخبار']);
    expect(articles.map(({ origin }) => origin.part)).toEqual(['#1', '#2']);
    const { start = 0, end = 0 } = articles[1]?.title.source ?? {};
    expect(source.slice(start, end)).toBe('مطر على الساحل');
  });

  it('point from title, date and outlet into the file, and never split a row', async () => {
    const csv =
      'العنوان;النص;تاريخ النشر;المصدر\nهزة;"قال المتحدث إن العمل مستمر.\n\nعنوان فرعي\n\nولم تقع أضرار.";24/02/2025;وكالة الجبل\n';
    const { articles } = await read('a.csv', utf8(csv));
    expect(articles).toHaveLength(1);
    const [article] = articles;
    const at = (span: { start: number; end: number } | null | undefined) =>
      span ? csv.slice(span.start, span.end) : null;
    expect([at(article?.title.source), at(article?.published?.source), at(article?.outlet?.source)]).toEqual([
      'هزة',
      '24/02/2025',
      'وكالة الجبل',
    ]);
    expect(at(article?.source)).toBe(csv.split('\n').slice(1, -1).join('\n'));
  });

  it('whose text is not known are kept without articles, with the columns to choose from', async () => {
    const { articles, records, notes } = await read(
      'a.csv',
      utf8('المدينة,السكان\nحلب,2100000\nحمص,800000\n'),
    );
    expect([articles.length, notes[0]?.code]).toEqual([0, 'no-text-field']);
    expect(records?.fields.map(({ name }) => name)).toEqual(['المدينة', 'السكان']);
  });

  it('fail with the columns that there are when another was asked for', async () => {
    const failed = read('a.jsonl', utf8('{"title":"a","body":"b"}\n{"title":"c","body":"d"}\n'), {
      text: ['text'],
    });
    await expect(failed).rejects.toThrow('unknown-field: text? → title, body');
  });
});
