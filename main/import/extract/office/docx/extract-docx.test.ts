import { describe, expect, it } from 'vitest';
import { leftOutOf, linesOf, placesOf, readOrThrow } from '#main/import/extract/office/testing/read-lines.ts';
import { packParts } from '#main/import/extract/office/testing/pack-parts.ts';
import {
  wordDocument,
  wordParagraph as p,
  wordXml,
} from '#main/import/extract/office/testing/word-document.ts';
import type { WordParts } from '#main/import/extract/office/testing/word-document.ts';
import { extractDocx } from './extract-docx.ts';

const read = (parts: WordParts) => readOrThrow(extractDocx({ bytes: wordDocument(parts) }));
const lines = async (body: string, styles?: string) =>
  linesOf(await read({ body, ...(styles !== undefined && { styles }) }));
const run = (text: string, settings = '') => `<w:r><w:rPr>${settings}</w:rPr><w:t>${text}</w:t></w:r>`;
const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const code = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;

describe('extractDocx', () => {
  it('reads paragraphs, tabs, breaks and hyphens as they are', async () => {
    const body =
      p('قال المدير إن الجسر مغلق.') +
      '<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>ج</w:t><w:noBreakHyphen/><w:t>د</w:t></w:r></w:p><w:p/>';
    expect(await lines(body)).toEqual(['قال المدير إن الجسر مغلق.', 'a\tb', 'ج\u2011د']);
  });

  it('keeps empty lines between paragraphs and at new pages, and none for empty cells', async () => {
    const page = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';
    const table = '<w:tbl><w:tr><w:tc><w:p/></w:tc><w:tc>' + p('خلية') + '</w:tc></w:tr></w:tbl>';
    const { text } = await read({ body: `${p('خبر')}<w:p/>${p('آخر')}${page}${table}${p('ثالث')}` });
    expect(text).toBe('خبر\n\nآخر\n\n\n\nخلية\nثالث\n');
  });

  it('reads tables cell by cell, in the order of the rows', async () => {
    const cell = (text: string) => `<w:tc>${p(text)}</w:tc>`;
    const row = (a: string, b: string, settings = '') => `<w:tr>${settings}${cell(a)}${cell(b)}</w:tr>`;
    const removed = '<w:trPr><w:del w:id="1"/></w:trPr>';
    const body = `<w:tbl>${row('أ', 'ب')}${row('محذوف', 'محذوف', removed)}${row('ج', 'د')}</w:tbl>${p('بعد')}`;
    expect(await lines(body)).toEqual(['أ', 'ب', 'ج', 'د', 'بعد']);
  });

  it('reads what was inserted and not what was deleted or moved away', async () => {
    const body =
      `<w:p>${run('قبل ')}<w:del>${run('قديم')}<w:r><w:delText>قديم</w:delText></w:r></w:del><w:ins>${run('جديد')}</w:ins>` +
      `<w:moveFrom>${run('هنا')}</w:moveFrom><w:moveTo>${run(' هناك')}</w:moveTo></w:p>`;
    expect(await lines(body)).toEqual(['قبل جديد هناك']);
  });

  it('joins paragraphs whose border was deleted', async () => {
    const body = p('أول ', '<w:rPr><w:del w:id="1"/></w:rPr>') + p('ثان') + p('ثالث');
    expect(await lines(body)).toEqual(['أول ثان', 'ثالث']);
  });

  it('reads the results of fields and not their codes, nested ones too', async () => {
    const body =
      `<w:p>${run('انظر ')}${field('begin')}${code('HYPERLINK ')}${field('begin')}${code('REF x')}${field('separate')}${run('hidden')}${field('end')}${field('separate')}${run('الرابط')}${field('end')}${run('.')}</w:p>` +
      `<w:p><w:fldSimple w:instr="DATE">${run('اليوم')}</w:fldSimple><w:hyperlink r:id="x">${run(' رابط')}</w:hyperlink></w:p>`;
    expect(await lines(body)).toEqual(['انظر الرابط.', 'اليوم رابط']);
  });

  it('goes on after a field that never ends', async () => {
    expect(await lines(`<w:p>${field('begin')}${code('X')}</w:p>${p('النص')}`)).toEqual(['النص']);
  });

  it('leaves hidden text out, whether the run or a style hides it', async () => {
    const styles =
      '<w:style w:type="character" w:styleId="h"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId="k"><w:basedOn w:val="h"/></w:style>';
    const body = `<w:p>${run('ظاهر')}${run('خفي', '<w:vanish/>')}${run('خفي', '<w:rStyle w:val="k"/>')}${run(' أيضا', '<w:rStyle w:val="h"/><w:vanish w:val="0"/>')}</w:p>`;
    expect(await lines(body, styles)).toEqual(['ظاهر أيضا']);
  });

  it('reads a text box once, after the paragraph it hangs on', async () => {
    const box = `<w:txbxContent>${p('في الإطار')}</w:txbxContent>`;
    const both = `<mc:AlternateContent><mc:Choice Requires="wps">${box}</mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`;
    expect(await lines(`<w:p>${run('قبل ')}<w:r>${both}</w:r>${run('وبعد')}</w:p>`)).toEqual([
      'قبل وبعد',
      'في الإطار',
    ]);
  });

  it('reads the alternative when the first choice has no text', async () => {
    const body = `<w:p><mc:AlternateContent><mc:Choice Requires="x"/><mc:Fallback>${run('بديل')}</mc:Fallback></mc:AlternateContent></w:p>`;
    expect(await lines(body)).toEqual(['بديل']);
  });

  it('reads content controls, smart tags and formulas, and not what an empty form asks for', async () => {
    const control = (settings: string, text: string) =>
      `<w:sdt><w:sdtPr>${settings}</w:sdtPr><w:sdtContent>${run(text)}</w:sdtContent></w:sdt>`;
    const body = `<w:p>${control('', 'مملوء')}${control('<w:showingPlcHdr/>', 'انقر هنا')}<w:smartTag>${run(' بيروت')}</w:smartTag><m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath></w:p>`;
    expect(await lines(body)).toEqual(['مملوء بيروتx=1']);
  });

  it('shows symbols by the characters that they look like', async () => {
    const symbol = (font: string, char: string) => `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`;
    const body = `<w:p>${symbol('Symbol', 'F061')}${symbol('Wingdings', 'F0FC')}${symbol('Wingdings', 'F031')}${symbol('Arial', '0041')}</w:p>`;
    expect(await lines(body)).toEqual(['α✓A']);
  });

  it('reads notes after the text, in the order the text refers to them, each in its place', async () => {
    const note = (id: number, text: string, type = '') =>
      `<w:footnote w:id="${id}" ${type}>${p(text)}</w:footnote>`;
    const document = await read({
      body: `<w:p>${run('نص')}<w:r><w:footnoteReference w:id="3"/></w:r><w:r><w:endnoteReference w:id="1"/></w:r></w:p>${p('تتمة')}`,
      footnotes: note(0, '---', 'w:type="separator"') + note(2, 'لا يشار إليها') + note(3, 'حاشية'),
      endnotes: `<w:endnote w:id="1">${p('تعليق ختامي')}</w:endnote>`,
    });
    expect(linesOf(document)).toEqual(['نص', 'تتمة', 'حاشية', 'تعليق ختامي']);
    expect(placesOf(document)).toEqual([
      ['word/document.xml', 'نص\nتتمة\n'],
      ['word/footnotes.xml 3', 'حاشية\n'],
      ['word/endnotes.xml 1', 'تعليق ختامي\n'],
    ]);
  });

  it('keeps headers, footers, comments and tables of contents beside the text', async () => {
    const document = await read({
      body:
        p('الباب الأول 3', '<w:pStyle w:val="TOC1"/>') +
        `<w:p>${field('begin')}${code(' TOC \\o ')}${field('separate')}${run('الباب الثاني 4')}</w:p><w:p>${field('end')}</w:p>` +
        p('النص'),
      styles: '<w:style w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>',
      header: p('نشرة داخلية'),
      footer: p('صفحة 1') + p('نشرة داخلية'),
      comments: `<w:comment w:id="1">${p('راجع هذا')}</w:comment>`,
    });
    expect(linesOf(document)).toEqual(['النص']);
    expect(leftOutOf(document)).toEqual([
      'navigation: الباب الأول 3\nالباب الثاني 4',
      'margin: نشرة داخلية\nصفحة 1\nراجع هذا',
    ]);
    const runs = document.documents[0]?.runs ?? [];
    const mapped = runs.map(({ source, length }) => document.text.slice(source, source + length));
    expect(mapped.join('')).toBe(document.documents[0]?.text);
  });

  it('takes the text of the margins when there is no other', async () => {
    expect(linesOf(await read({ body: '', header: p('بيان') }))).toEqual(['بيان']);
  });

  it('divides the places of the text at its headings', async () => {
    const document = await read({
      body: p('مقدمة') + p('الباب', '<w:outlineLvl w:val="0"/>') + p('نص الباب'),
    });
    expect(placesOf(document)).toEqual([
      ['word/document.xml', 'مقدمة\n'],
      ['الباب', 'الباب\nنص الباب\n'],
    ]);
  });

  it('gives documents inside it to be imported and notes what it cannot read', async () => {
    const { members, notes } = await read({
      body:
        '<w:altChunk r:id="c1"/><w:p><w:r><w:object><o:OLEObject r:id="c2"/></w:object></w:r></w:p>' +
        p('نص'),
      relationships: [
        ['c1', 'aFChunk', 'afchunk.html'],
        ['c2', 'oleObject', 'embeddings/old.bin'],
        ['c3', 'package', 'embeddings/chart.xlsx'],
      ],
      others: {
        'word/afchunk.html': '<p>خبر</p>',
        'word/embeddings/old.bin': 'x',
        'word/embeddings/chart.xlsx': 'x',
      },
    });
    expect(members.map(({ name, bytes }) => [name, Buffer.from(bytes).toString()])).toEqual([
      ['afchunk.html', '<p>خبر</p>'],
    ]);
    expect(notes).toEqual([{ code: 'part-not-read', place: 'word/embeddings/old.bin' }]);
  });

  it('names the writer of the properties and takes no date from them', async () => {
    const core =
      '<dc:title>تقرير الجسور</dc:title><dc:creator>سلمى النجار</dc:creator><dc:language>ar-SA</dc:language>';
    expect((await read({ body: p('نص'), core })).documents[0]?.hints).toEqual({
      title: 'تقرير الجسور',
      outlet: null,
      author: null,
      begunBy: 'سلمى النجار',
      published: null,
      language: 'ar-SA',
    });
  });

  it('finds the text under another name and in the strict variant', async () => {
    const strict = wordXml('document', `<w:body>${p('نص')}</w:body>`).replace(
      'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
      'http://purl.oclc.org/ooxml/wordprocessingml/main',
    );
    const bytes = packParts({ '[Content_Types].xml': '<x/>', 'word/document2.xml': strict });
    expect(linesOf(await readOrThrow(extractDocx({ bytes })))).toEqual(['نص']);
  });

  it('reads a document that is cut off as far as it goes, and notes it', async () => {
    const xml = wordXml('document', `<w:body>${p('أول')}${p('ثان')}</w:body>`);
    const bytes = packParts({ 'word/document.xml': xml.slice(0, xml.indexOf('ثان') + 3) });
    const document = await readOrThrow(extractDocx({ bytes }));
    expect(linesOf(document)).toEqual(['أول', 'ثان']);
    expect(document.notes).toEqual([{ code: 'part-broken', place: 'word/document.xml' }]);
  });

  it('fails without a text part', async () => {
    expect(await extractDocx({ bytes: packParts({ 'a.xml': 'x' }) })).toEqual({
      ok: false,
      error: { code: 'broken-file', place: 'word/document.xml' },
    });
  });

  it('takes little time for deep nesting, very many fields and very many notes', async () => {
    const started = performance.now();
    const nested = '<w:p><w:r><w:txbxContent>'.repeat(10_000) + run('عمق');
    await lines(nested);
    await lines(p(`x${' '.repeat(1_000_000)}\n`));
    await lines(`<w:p>${field('begin').repeat(10_000)}${p('x').repeat(5_000)}</w:p>`);
    await lines(
      `<w:p>${Array.from({ length: 10_000 }, (_, i) => `<w:footnoteReference w:id="${i}"/>`).join('')}</w:p>`,
    );
    expect(performance.now() - started).toBeLessThan(8_000);
  });
});
