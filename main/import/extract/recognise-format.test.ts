import { strToU8, zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import { describe, expect, it } from 'vitest';
import { recogniseFormat } from './recognise-format.ts';

const recognise = async (bytes: Uint8Array, name: string): Promise<string> => {
  const found = await recogniseFormat({ name, bytes });
  return found.ok ? found.value.format : `${found.error.code} ${found.error.place ?? ''}`.trim();
};
const packed = (files: Zippable): Uint8Array => zipSync(files);
const stored = (text: string): Zippable[string] => [strToU8(text), { level: 0 }];

describe('recogniseFormat', () => {
  it.each([
    ['a PDF, whatever its name', 'a.txt', strToU8('%PDF-1.7\n%âãÏÓ\n'), 'pdf'],
    ['a PDF behind rubbish', 'a.pdf', strToU8(`${'\0'.repeat(40)}%PDF-1.4\n`), 'pdf'],
    [
      'a page that speaks of PDF',
      'a.html',
      strToU8('<html><body>%PDF-1.7 begins a file</body></html>'),
      'html',
    ],
    [
      'posts in the archive of X',
      'tweets.js',
      strToU8('window.YTD.tweets.part0 = [ {"tweet": {}} ]'),
      'json',
    ],
    [
      'a script that sets a list',
      'list.js',
      strToU8('window.list.part0 = [ {"a": 1} ]'),
      'unsupported-format JavaScript',
    ],
    ['RTF', 'a.doc', strToU8('{\\rtf1\\ansi text}'), 'rtf'],
    [
      'a Word document',
      'a.bin',
      packed({ '[Content_Types].xml': strToU8('<a/>'), 'word/document.xml': strToU8('<a/>') }),
      'docx',
    ],
    [
      'a Word document whose text has another name',
      'a.docx',
      packed({ 'word/document2.xml': strToU8('<a/>') }),
      'docx',
    ],
    [
      'a Word document that only its list of types makes one',
      'a.bin',
      packed({
        '[Content_Types].xml': strToU8(
          '<Override PartName="/text.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>',
        ),
        'text.xml': strToU8('<a/>'),
      }),
      'docx',
    ],
    ['RTF behind a mark and a blank line', 'a', strToU8('\ufeff\n{\\rtf1 text}'), 'rtf'],
    [
      'a Word document under a password',
      'a.docx',
      Uint8Array.of(
        0xd0,
        0xcf,
        0x11,
        0xe0,
        0xa1,
        0xb1,
        0x1a,
        0xe1,
        ...Buffer.from('EncryptedPackage', 'utf16le'),
      ),
      'encrypted',
    ],
    ['a workbook', 'a.bin', packed({ 'xl/workbook.xml': strToU8('<a/>') }), 'xlsx'],
    [
      'an OpenDocument text',
      'a.bin',
      packed({ mimetype: stored('application/vnd.oasis.opendocument.text') }),
      'odt',
    ],
    ['a book', 'a.bin', packed({ mimetype: stored('application/epub+zip') }), 'epub'],
    ['slides', 'a.pptx', packed({ 'ppt/presentation.xml': strToU8('<a/>') }), 'unsupported-format PPTX'],
    [
      'a drawing',
      'a.odg',
      packed({ mimetype: stored('application/vnd.oasis.opendocument.graphics') }),
      'unsupported-format application/vnd.oasis.opendocument.graphics',
    ],
    [
      'a feed',
      'a.txt',
      strToU8('<?xml version="1.0"?>\n<!-- made -->\n<rss version="2.0"><channel/></rss>'),
      'feed',
    ],
    ['an Atom feed', 'a', strToU8('<feed xmlns="http://www.w3.org/2005/Atom"></feed>'), 'feed'],
    ['other XML', 'a.xml', strToU8('<?xml version="1.0"?><plist/>'), 'unsupported-format XML'],
    ['a JSON object', 'a.txt', strToU8('{"title": "خبر"}'), 'json'],
    ['a JSON list', 'a.txt', strToU8('[{"title": "خبر"}]'), 'json'],
    ['an object a line', 'a.json', strToU8('{"title": "أ"}\n{"title": "ب"}\n'), 'json-lines'],
    ['a table, by its name alone', 'a.csv', strToU8('title,text\na,b\n'), 'csv'],
    ['a text in square brackets', 'a.txt', strToU8('[Reuters] The bridge is closed.'), 'plain'],
    ['a text in braces', 'a.txt', strToU8('{The bridge} is closed.'), 'plain'],
    [
      'a mail',
      'a.txt',
      strToU8('Message-ID: <1@a.example>\r\nFrom: a@a.example\r\nSubject: x\r\n\r\ntext'),
      'mail',
    ],
    ['a stylesheet', 'main.css', strToU8('.title { color: #333 }'), 'unsupported-format CSS'],
    [
      'a script that a browser saved',
      'app.js.download',
      strToU8('let x = "خبر";'),
      'unsupported-format JavaScript',
    ],
    [
      'a shortcut, whatever its name',
      'خبر.txt',
      strToU8('[InternetShortcut]\r\nURL=https://marsad.invalid/'),
      'unsupported-format shortcut',
    ],
    ['a page named as its script', 'news.js', strToU8('<!doctype html><p>خبر</p>'), 'html'],
    ['a text that speaks of shortcuts', 'a.txt', strToU8('[InternetShortcut] is how they begin.'), 'plain'],
    ['a picture', 'a.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), 'not-text PNG'],
  ])('knows %s', async (_, name, bytes, expected) => {
    expect(await recognise(bytes, name)).toBe(expected);
  });
});
