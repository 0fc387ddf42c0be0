import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leftOutOf, linesOf, placesOf, readOrThrow } from '#main/import/extract/office/testing/read-lines.ts';
import { extractRtf } from './extract-rtf.ts';

const latin1 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
const fonts =
  '{\\fonttbl{\\f0\\fnil\\fcharset0 Arial;}{\\f1\\fcharset178 Simplified Arabic{\\*\\falt x};}{\\f2\\fcharset2 Symbol;}' +
  '{\\f3\\fcharset204 Arial;}{\\f4\\fcharset128 MS Gothic;}{\\f5\\fcharset1 Arial;}}';
const rtf = (body: string, head = '\\ansi\\ansicpg1256\\deff5'): Uint8Array =>
  latin1(`{\\rtf1${head}${fonts}${body}}`);

const read = (body: string, head?: string) => readOrThrow(extractRtf({ bytes: rtf(body, head) }));
const lines = async (body: string, head?: string) => linesOf(await read(body, head));
/** Text as an old Arabic program writes it: a byte in windows-1256 a letter. */
const arabic = (text: string): string =>
  Array.from(text, letter => {
    const byte = '،؛؟ءآأؤإئابةتثجحخدذرزسشصضطظعغـفقكلمنهوىي'.indexOf(letter);
    const bytes = [
      0xa1, 0xba, 0xbf, 0xc1, 0xc2, 0xc3, 0xc4, 0xc5, 0xc6, 0xc7, 0xc8, 0xc9, 0xca, 0xcb, 0xcc, 0xcd, 0xce,
      0xcf, 0xd0, 0xd1, 0xd2, 0xd3, 0xd4, 0xd5, 0xd6, 0xd8, 0xd9, 0xda, 0xdb, 0xdc, 0xdd, 0xde, 0xdf, 0xe1,
      0xe3, 0xe4, 0xe5, 0xe6, 0xec, 0xed,
    ];
    return byte < 0 ? letter : `\\'${(bytes[byte] ?? 0).toString(16)}`;
  }).join('');
/** Text as Word writes it: a number for each code unit, with a byte for readers that know none. */
const unicode = (text: string, fallback = '?'): string =>
  Array.from({ length: text.length }, (_, i) => {
    const unit = text.charCodeAt(i);
    return `\\u${unit > 32_767 ? unit - 65_536 : unit}${fallback}`;
  }).join('');

describe('extractRtf', () => {
  it.each([
    ['the code page of the document', arabic('قال المدير، إن الجسر مغلق'), 'قال المدير، إن الجسر مغلق'],
    ['the character set of a font', `\\f1 ${arabic('الجسر')}\\f3 \\'cf\\'f0\\'e8`, 'الجسرПри'],
    ['an East Asian font, with halves written as letters', "\\f4 \\'83\\'5d\\'83]\\'83\\\\", 'ゾゾソ'],
    [
      'the font of text that runs to the left',
      `\\rtlch\\af1 \\ltrch\\f0 a\\'e9 {\\ltrch\\f0 \\rtlch\\af1 ${arabic('ب')}}`,
      'aé ب',
    ],
    ['Unicode, with a byte after each letter', unicode('الجسر 𐌲'), 'الجسر 𐌲'],
    [
      'Unicode, with two bytes or none after it',
      `{\\uc2 ${unicode('اب', "\\'c7\\'c8")}}{\\uc0 ${unicode('جد', ' ')}}`,
      'ابجد',
    ],
    ['a font of symbols', "{\\f2 a\\'b7}{\\f2 \\u-3999 ?}", 'α•α'],
    ['characters by their names', 'a\\emdash b\\rquote\\~c\\_d\\{\\\\\\}', 'a—b’\u00a0c\u2011d{\\}'],
  ])('reads letters by %s', async (_, body, text) => {
    expect(await lines(body)).toEqual([text]);
  });

  it('reads UTF-8 that a program wrote as it is', async () => {
    const bytes = new Uint8Array(Buffer.from('{\\rtf1\\ansi قال المدير إن الجسر مغلق.}', 'utf8'));
    expect(linesOf(await readOrThrow(extractRtf({ bytes })))).toEqual(['قال المدير إن الجسر مغلق.']);
  });

  it.each([
    ['\\mac', "\\'8e", 'é'],
    ['\\pc', "\\'82", 'é'],
    ['\\ansi\\ansicpg1250', "\\'e8", 'č'],
    ['\\ansi\\ansicpg10004', "\\'c7", 'ا'],
  ])('knows the document encoding %s', async (head, body, text) => {
    expect(await lines(body, head)).toEqual([text]);
  });

  it('reads fonts of no particular encoding in that of the document, unless another font is in it', async () => {
    const ansiOnly = `{\\rtf1\\ansi\\ansicpg1256{\\fonttbl{\\f0\\fcharset0 Arial;}}\\f0 ${arabic('الجسر')}}`;
    expect(linesOf(await readOrThrow(extractRtf({ bytes: latin1(ansiOnly) })))).toEqual(['الجسر']);
    expect(await lines("\\f0 \\'e9")).toEqual(['é']);
  });

  it('reads properties in the encoding of the document, whatever font comes first', async () => {
    const body = `\\f0{\\info{\\title ${arabic('الجسر')}}}text`;
    expect((await read(body)).documents[0]?.hints.title).toBe('الجسر');
  });

  it('ends lines at paragraphs, breaks, cells and pages, and not where the file does', async () => {
    const body = 'a\\par b\r\nc\\line d\\\ne\\page\\trowd f\\cell g\\cell\\row h\\tab i';
    expect(await lines(body)).toEqual(['a', 'bc', 'd', 'e', 'f', 'g', 'h\ti']);
  });

  it('keeps empty lines between paragraphs, and none for empty cells', async () => {
    const { text } = await read('a\\par\\par b\\par\\trowd\\intbl\\cell\\intbl c\\cell\\row\\pard d\\par');
    expect(text).toBe('a\n\nb\nc\nd\n');
  });

  it('passes over tables, pictures, binary data, list marks and what it does not know', async () => {
    const body =
      '{\\colortbl;\\red0;}{\\*\\unknown x{y}}{\\pict\\wmetafile8 0102\\bin5 }}{{x}}{\\listtext 1.\\tab}{\\pntext x}{\\object{\\*\\objdata 01}{\\result ' +
      'ok}}{\\*\\xmlnstbl {\\xmlns1 http:}}{\\upr{ansi}{\\*\\ud unicode}}';
    expect(await lines(body)).toEqual(['okunicode']);
  });

  it('reads results of fields and no codes', async () => {
    const body = '{\\field{\\*\\fldinst HYPERLINK "http://a.invalid"}{\\fldrslt the link}}';
    expect(await lines(body)).toEqual(['the link']);
  });

  it('leaves hidden and deleted text out and keeps what was inserted', async () => {
    expect(await lines('a{\\v hidden}\\v x\\v0 b{\\deleted old}{\\revised new}\\v y\\plain c')).toEqual([
      'abnewc',
    ]);
  });

  it('reads notes and text boxes after their text, and keeps headers and comments beside it', async () => {
    const document = await read(
      'text{\\footnote note\\par more} on{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv 1}}{\\shptxt box\\par}}{\\shprslt x}}\\par' +
        '{\\header head\\par}{\\*\\annotation {\\*\\atnid x}comment}next{\\*\\footnote other}',
    );
    expect(placesOf(document)).toEqual([
      ['RTF', 'text on\nbox\nnext\n'],
      ['RTF 1', 'note\nmore\n'],
      ['RTF 2', 'other\n'],
      ['RTF', 'head\ncomment\n'],
    ]);
    expect(leftOutOf(document)).toEqual(['margin: head\ncomment']);
  });

  it('knows headings by their styles, and title and writer by the properties', async () => {
    const head =
      '{\\stylesheet{\\s0 Normal;}{\\s3\\b heading 1;}{\\*\\cs10 Default;}}{\\info{\\title ' +
      unicode('تقرير') +
      '}{\\author A Writer}{\\operator X}{\\creatim\\yr2024\\mo1}}';
    const document = await read(`${head}intro\\par\\pard\\s3 Chapter\\par\\pard text`);
    expect(document.documents[0]?.hints).toMatchObject({
      title: 'تقرير',
      author: null,
      begunBy: 'A Writer',
      published: null,
    });
    expect(placesOf(document)).toEqual([
      ['RTF', 'intro\n'],
      ['Chapter', 'Chapter\ntext\n'],
    ]);
  });

  it('reads the HTML that a mail in RTF was made of', async () => {
    const bytes = latin1(
      '{\\rtf1\\ansi\\ansicpg1256\\fromhtml1 \\deff0{\\fonttbl{\\f0\\fcharset178 Arial;}}{\\*\\htmltag18 <html>}{\\*\\htmltag50 <body>}' +
        `{\\*\\htmltag64 <p>}\\htmlrtf {\\htmlrtf0 ${arabic('خبر')} {\\*\\htmltag84 &amp;}\\htmlrtf &\\htmlrtf0  AT{\\*\\htmltag72 </p>}\\htmlrtf \\par}\\htmlrtf0 {\\*\\mhtmltag x}\\par {\\*\\htmltag64 <p>}b<c{\\*\\htmltag72 </p>}}`,
    );
    const document = await readOrThrow(extractRtf({ bytes }));
    expect(linesOf(document)).toEqual(['خبر & AT', 'b<c']);
  });

  it('notes bytes that stand for nothing, and a file that is cut off', async () => {
    expect((await read("a\\f0\\'81")).notes).toEqual([
      { code: 'undecodable-bytes', place: `byte ${rtf('a\\f0').length - 1}` },
    ]);
    const cut = await readOrThrow(extractRtf({ bytes: latin1('{\\rtf1 text{\\b more') }));
    expect(linesOf(cut)).toEqual(['textmore']);
    expect(cut.notes).toEqual([{ code: 'part-broken', place: 'RTF' }]);
  });

  it.each([
    ['groups', '{'.repeat(100_000)],
    ['groups that close', '}'.repeat(100_000)],
    ['stories in stories', '{\\footnote x'.repeat(20_000)],
    ['fields in fields', '{\\field{\\fldrslt x'.repeat(20_000)],
    ['control words', '\\par'.repeat(40_000)],
    ['binary data that is not there', '\\bin999999999 '.repeat(20_000)],
    ['letters in one word', `\\${'a'.repeat(500_000)}`],
    ['bytes in an East Asian font', `\\f4 ${"\\'83".repeat(100_000)}`],
    ['fonts', `{\\fonttbl${Array.from({ length: 50_000 }, (_, i) => `{\\f${i} x;}`).join('')}}`],
  ])('takes little time for very many %s', async (_, body) => {
    const started = performance.now();
    await extractRtf({ bytes: rtf(body) });
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('never throws, whatever the file', async () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '\\',
      '\\*',
      "\\'",
      '\\u-1',
      '\\uc9',
      '\\bin3 ',
      '\\par',
      '\\footnote',
      '\\htmltag',
      '\\fromhtml1',
      '\\f9',
      '\\fonttbl',
      '\\ud',
      '\\upr',
      'x',
      ';',
      '\xe9',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async pieces => {
        expect((await extractRtf({ bytes: latin1(`{\\rtf1${pieces.join('')}`) })).ok).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
