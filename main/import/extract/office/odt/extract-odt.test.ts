import { describe, expect, it } from 'vitest';
import { packParts } from '#main/import/extract/office/testing/pack-parts.ts';
import { leftOutOf, linesOf, placesOf, readOrThrow } from '#main/import/extract/office/testing/read-lines.ts';
import { extractOdt } from './extract-odt.ts';

const names = 'office text style table manifest meta'.split(' ');
const declarations =
  names.map(name => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`).join(' ') +
  ' xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"' +
  ' xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink"';

interface OdtParts {
  readonly body: string;
  readonly automatic?: string;
  readonly masters?: string;
  readonly meta?: string;
  readonly manifest?: string;
}

const odt = ({ body, automatic = '', masters = '', meta = '', manifest = '' }: OdtParts) =>
  packParts({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content ${declarations}><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    'styles.xml': `<office:document-styles ${declarations}><office:master-styles>${masters}</office:master-styles></office:document-styles>`,
    'meta.xml': `<office:document-meta ${declarations}><office:meta>${meta}</office:meta></office:document-meta>`,
    'META-INF/manifest.xml': `<manifest:manifest ${declarations}>${manifest}</manifest:manifest>`,
  });

const read = (parts: OdtParts) => readOrThrow(extractOdt({ bytes: odt(parts) }));
const lines = async (body: string, automatic = '') => linesOf(await read({ body, automatic }));

describe('extractOdt', () => {
  it('reads paragraphs, headings, lists and tables in their order', async () => {
    const body =
      '<text:h text:outline-level="1">العنوان</text:h><text:p>قال <text:span>المدير</text:span> إن الجسر مغلق.</text:p>' +
      '<text:list><text:list-item><text:number>1.</text:number><text:p>بند</text:p></text:list-item></text:list>' +
      '<table:table><table:table-row><table:table-cell><text:p>أ</text:p></table:table-cell><table:table-cell><text:p>ب</text:p></table:table-cell></table:table-row></table:table>';
    expect(await lines(body)).toEqual(['العنوان', 'قال المدير إن الجسر مغلق.', 'بند', 'أ', 'ب']);
  });

  it('keeps empty lines between paragraphs, and none for empty cells', async () => {
    const cell = '<table:table-cell><text:p/></table:table-cell>';
    const { text } = await read({
      body: `<text:p>أ</text:p><text:p/><text:p>ب</text:p><table:table><table:table-row>${cell}${cell}</table:table-row></table:table><text:p>ج</text:p>`,
    });
    expect(text).toBe('أ\n\nب\nج\n');
  });

  it('reads spaces, tabs and line breaks as they are meant, and those of the markup as one space', async () => {
    const body =
      '<text:p>\n  a \n <text:span> b</text:span><text:s text:c="3"/>c<text:tab/>d<text:line-break/>ه</text:p>';
    expect(await lines(body)).toEqual(['a b   c\td', 'ه']);
  });

  it('reads text as it stands after the changes, and without what is hidden', async () => {
    const automatic =
      '<style:style style:name="T1" style:family="text"><style:text-properties text:display="none"/></style:style>';
    const body =
      '<text:tracked-changes><text:changed-region><text:deletion><text:p>محذوف</text:p></text:deletion></text:changed-region></text:tracked-changes>' +
      '<text:p>باق<text:change text:change-id="1"/> <text:span text:style-name="T1">خفي<text:span>خفي</text:span></text:span>ظاهر</text:p>' +
      '<text:section text:display="none"><text:p>خفي</text:p></text:section>';
    expect(await lines(body, automatic)).toEqual(['باق ظاهر']);
  });

  it('reads text boxes after their paragraph, and no alternative to a picture', async () => {
    const body =
      '<text:p>قبل<draw:frame><draw:text-box><text:p>في الإطار</text:p></draw:text-box><svg:title>صورة</svg:title></draw:frame> وبعد</text:p>';
    expect(await lines(body)).toEqual(['قبل وبعد', 'في الإطار']);
  });

  it('reads notes after the text, each in its place', async () => {
    const note = (text: string) =>
      `<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>${text}</text:p></text:note-body></text:note>`;
    const document = await read({
      body: `<text:p>نص${note('حاشية')} تتمة${note('أخرى')}</text:p><text:p>ثان</text:p>`,
    });
    expect(placesOf(document)).toEqual([
      ['content.xml', 'نص تتمة\nثان\n'],
      ['content.xml 1', 'حاشية\n'],
      ['content.xml 2', 'أخرى\n'],
    ]);
    expect(document.documents[0]?.leftOut).toEqual([]);
  });

  it('keeps headers, comments and tables of contents beside the text', async () => {
    const document = await read({
      body:
        '<text:table-of-content><text:table-of-content-source><text:index-title-template>x</text:index-title-template></text:table-of-content-source><text:index-body><text:p>الباب 3</text:p></text:index-body></text:table-of-content>' +
        '<text:p>نص<office:annotation><dc:creator>س</dc:creator><text:p>راجع</text:p></office:annotation></text:p>',
      masters:
        '<style:master-page><style:header><text:p>نشرة</text:p></style:header><style:footer><text:p>نشرة</text:p></style:footer></style:master-page>',
    });
    expect(linesOf(document)).toEqual(['نص']);
    expect(leftOutOf(document)).toEqual(['navigation: الباب 3', 'margin: راجع\nنشرة']);
  });

  it('names title, writer and language as its properties do', async () => {
    const meta =
      '<dc:title>تقرير</dc:title><meta:initial-creator>سلمى النجار</meta:initial-creator><dc:creator>هدى سعيد</dc:creator><dc:language>ar</dc:language>';
    expect((await read({ body: '<text:p>نص</text:p>', meta })).documents[0]?.hints).toEqual({
      title: 'تقرير',
      outlet: null,
      author: null,
      begunBy: 'سلمى النجار',
      published: null,
      language: 'ar',
    });
  });

  it('takes the line in the style of titles for the title', async () => {
    const automatic =
      '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/><style:style style:name="Title" style:family="paragraph" style:parent-style-name="P1"/>';
    const body = '<text:p>نشرة</text:p><text:p text:style-name="P1">افتتاح الجسر</text:p><text:p>نص</text:p>';
    expect((await read({ body, automatic })).documents[0]?.hints.title).toBe('افتتاح الجسر');
  });

  it('says that a document is locked', async () => {
    const manifest =
      '<manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry>';
    expect(await extractOdt({ bytes: odt({ body: '', manifest }) })).toEqual({
      ok: false,
      error: { code: 'encrypted', place: null },
    });
  });

  it('notes objects that it does not read, and fails without a text', async () => {
    const body = '<text:p>نص<draw:frame><draw:object xlink:href="./Object 1"/></draw:frame></text:p>';
    expect((await read({ body })).notes).toEqual([{ code: 'part-not-read', place: 'Object 1' }]);
    expect(await extractOdt({ bytes: packParts({ 'meta.xml': '<x/>' }) })).toMatchObject({
      ok: false,
      error: { code: 'broken-file', place: 'content.xml' },
    });
  });

  it('is not stopped by a billion spaces or by 10,000 nested sections', async () => {
    const spaces = '<text:p>a<text:s text:c="1000000000"/>b</text:p>';
    expect((await lines(spaces))[0]?.length).toBeLessThan(2_000);
    const { notes } = await read({ body: '<text:section>'.repeat(10_000) });
    expect(notes).toEqual([{ code: 'part-broken', place: 'content.xml' }]);
  });
});
