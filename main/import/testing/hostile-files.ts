import { strToU8, zipSync } from 'fflate';

/** A file that someone made to harm, hang or confuse whatever reads it. */
export interface HostileFile {
  readonly name: string;
  readonly what: string;
  readonly bytes: Uint8Array;
}

const hostile = (name: string, what: string, content: string | Uint8Array): HostileFile => ({
  name,
  what,
  bytes: typeof content === 'string' ? strToU8(content) : content,
});

const depth = 10_000;
const nested = (open: string, inner: string, close: string): string =>
  open.repeat(depth) + inner + close.repeat(depth);
const long = 'خبر '.repeat(100_000);

const laughs = `<!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from({ length: 9 }, (_, i) => `<!ENTITY lol${i + 1} "${`&lol${i || ''};`.repeat(10)}">`).join('')}]>`;
const outside =
  '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY % y SYSTEM "http://127.0.0.1:9/y">%y;]>';
const feed = (doctype: string, text: string): string =>
  `<?xml version="1.0"?>${doctype}<rss version="2.0"><channel><title>ق</title><item><title>خبر</title><description>${text}</description></item></channel></rss>`;

const wordDocument = (body: string, doctype = ''): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?>${doctype}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  });
const textDocument = (body: string, doctype = ''): Uint8Array =>
  zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8(
      `<?xml version="1.0"?>${doctype}<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ),
  });
const zeros = new Uint8Array(80 * 1024 * 1024);

const mailHead = 'From: a@a.example\r\nMessage-ID: <1@a.example>\r\nMIME-Version: 1.0\r\n';
const nestedParts = (levels: number): string => {
  let mail = `${mailHead}Content-Type: multipart/mixed; boundary=b0\r\n\r\n`;
  for (let i = 0; i < levels; i++)
    mail += `--b${i}\r\nContent-Type: multipart/mixed; boundary=b${i + 1}\r\n\r\n`;
  return mail;
};
const nestedMails = (levels: number): string => {
  const part = (i: number) =>
    `${mailHead}Content-Type: multipart/mixed; boundary=m${i}\r\n\r\n--m${i}\r\nContent-Type: message/rfc822\r\n\r\n`;
  return Array.from({ length: levels }, (_, i) => part(i)).join('');
};

const scripts = `<html><head><script>while(true){}</script><meta http-equiv="refresh" content="0;url=http://127.0.0.1:9/"><link rel="stylesheet" href="http://127.0.0.1:9/a.css"><base href="http://127.0.0.1:9/"></head><body onload="alert(1)"><iframe src="http://127.0.0.1:9/"></iframe><img src=x onerror="alert(1)"><object data="http://127.0.0.1:9/a"></object><svg><script>alert(1)</script></svg><article><h1>خبر</h1><p>${'نص الخبر هنا. '.repeat(40)}</p></article></body></html>`;

/** Files of every kind of attack that is known for the formats that are read. None needs a network, and none may get one. */
export const hostileFiles = (): readonly HostileFile[] => [
  hostile('laughs.xml', 'entities that expand to a thousand million', feed(laughs, '&lol9;')),
  hostile('outside.xml', 'entities that lie elsewhere', feed(outside, '&x;')),
  hostile('deep.xml', 'elements nested ten thousand deep', feed('', nested('<a>', 'x', '</a>'))),
  hostile(
    'laughs.docx',
    'entities that expand, in a Word document',
    wordDocument('<w:p><w:r><w:t>&lol9;</w:t></w:r></w:p>', laughs),
  ),
  hostile(
    'outside.docx',
    'entities that lie elsewhere, in a Word document',
    wordDocument('<w:p><w:r><w:t>&x;</w:t></w:r></w:p>', outside),
  ),
  hostile(
    'deep.docx',
    'tables nested ten thousand deep',
    wordDocument(nested('<w:tbl><w:tr><w:tc>', '<w:p/>', '</w:tc></w:tr></w:tbl>')),
  ),
  hostile(
    'bomb.docx',
    'a document that unpacks to eighty megabytes of nothing',
    zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': zeros }),
  ),
  hostile(
    'laughs.odt',
    'entities that expand, in an OpenDocument text',
    textDocument('<text:p>&lol9;</text:p>', laughs),
  ),
  hostile(
    'deep.odt',
    'sections nested ten thousand deep',
    textDocument(nested('<text:section>', '<text:p>x</text:p>', '</text:section>')),
  ),
  hostile(
    'spaces.odt',
    'one space repeated a thousand million times',
    textDocument('<text:p>a<text:s text:c="1000000000"/>b</text:p>'),
  ),
  hostile(
    'bomb.xlsx',
    'a workbook that unpacks to eighty megabytes of nothing',
    zipSync({ 'xl/workbook.xml': zeros }),
  ),
  hostile(
    'bomb.epub',
    'a book that unpacks to eighty megabytes of nothing',
    zipSync({ mimetype: [strToU8('application/epub+zip'), { level: 0 }], 'META-INF/container.xml': zeros }),
  ),
  hostile('deep.rtf', 'groups nested ten thousand deep', `{\\rtf1 ${nested('{', 'x', '}')}}`),
  hostile('open.rtf', 'groups that are never closed', `{\\rtf1 ${'{'.repeat(200_000)}`),
  hostile(
    'binary.rtf',
    'binary data said to be longer than the file',
    '{\\rtf1 {\\pict\\bin999999999 abc} text}',
  ),
  hostile(
    'deep.html',
    'elements nested ten thousand deep',
    `<html><body>${nested('<div>', 'x', '</div>')}</body></html>`,
  ),
  hostile('wide.html', 'thirty thousand siblings', `<html><body>${'<p>x</p>'.repeat(30_000)}</body></html>`),
  hostile(
    'open.html',
    'a comment and an attribute that are never closed',
    `<html><body><p>x</p><!-- ${'a'.repeat(500_000)}<a href="${'b'.repeat(500_000)}`,
  ),
  hostile('scripts.html', 'scripts and things to be fetched', scripts),
  hostile('angles.html', 'nothing but angle brackets', '<'.repeat(300_000)),
  hostile('amp.html', 'nothing but ampersands', `<html><body>${'&'.repeat(500_000)}</body></html>`),
  hostile('deep.json', 'lists nested ten thousand deep', nested('[', '', ']')),
  hostile('deep-objects.json', 'objects nested ten thousand deep', nested('{"a":', '1', '}')),
  hostile(
    'prototype.json',
    'keys that are not data',
    '[{"__proto__":{"x":1},"constructor":"y","title":"خبر","text":"نص طويل عن الجسر. نص طويل عن الجسر."}]',
  ),
  hostile('open.json', 'a string that is never closed', `[{"text":"${'a'.repeat(1_000_000)}`),
  hostile('line.jsonl', 'a line of four hundred thousand letters', `{"text":"${long}"}\n`),
  hostile('quotes.csv', 'nothing but quotes', `title,text\n${'"'.repeat(500_001)}`),
  hostile('wide.csv', 'ten thousand columns', `${'a,'.repeat(10_000)}b\n${'1,'.repeat(10_000)}2\n`),
  hostile(
    'formula.csv',
    'cells that a spreadsheet would run',
    'title,text\n=cmd|\'/c calc\'!A1,"+1+1. نص طويل عن الجسر القديم في المدينة."\n',
  ),
  hostile('line.txt', 'a line of four hundred thousand letters', long),
  hostile(
    'marks.txt',
    'marks of direction and joining, and nothing else',
    '\u202e\u200f\u2066\u2069\u200d'.repeat(50_000),
  ),
  hostile('combining.txt', 'a letter with a hundred thousand marks', `ا${'\u064b'.repeat(100_000)}`),
  hostile('digits.txt', 'a number of a hundred thousand digits', `قال إن العدد ${'9'.repeat(100_000)} كبير.`),
  hostile('dates.txt', 'nothing but beginnings of dates', 'يوم الأحد 12 '.repeat(20_000)),
  hostile('guillemets.txt', 'quotations that are never closed', '«قال '.repeat(50_000)),
  hostile('stars.md', 'nothing but stars', '*'.repeat(200_000)),
  hostile('brackets.md', 'links that are never closed', '[a]('.repeat(50_000)),
  hostile(
    'endless.eml',
    'a boundary that never ends',
    `${mailHead}Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\nContent-Type: text/plain\r\n\r\nx\r\n'.repeat(20_000)}`,
  ),
  hostile('deep.eml', 'parts nested two thousand deep', nestedParts(2_000)),
  hostile('mails.eml', 'mails nested two thousand deep', nestedMails(2_000)),
  hostile(
    'header.eml',
    'a header of a megabyte',
    `${mailHead}Subject: ${'=?utf-8?B?2K7YqNix?= '.repeat(50_000)}\r\n\r\nنص`,
  ),
  hostile(
    'references.eml',
    'a hundred thousand references',
    `${mailHead}References: ${'<a@b> '.repeat(100_000)}\r\n\r\nنص`,
  ),
  hostile(
    'base64.eml',
    'base64 that is none',
    `${mailHead}Content-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n${'!@#$'.repeat(100_000)}`,
  ),
  hostile(
    'page.mhtml',
    'a saved page without its page',
    `${mailHead}Content-Type: multipart/related; boundary=b; type="text/html"\r\nSnapshot-Content-Location: http://a.example/\r\n\r\n--b\r\nContent-Type: image/png\r\n\r\nx\r\n`,
  ),
  hostile('empty.pdf', 'a PDF of nothing but its first line', '%PDF-1.7\n'),
  hostile(
    'loop.pdf',
    'pages that are their own children',
    pdf('<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[2 0 R]/Count 1000000000>>'),
  ),
  hostile('self.pdf', 'an object that is itself', pdf('1 0 R', '<<>>')),
  hostile(
    'count.pdf',
    'a thousand million pages that are not there',
    pdf('<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[]/Count 1000000000>>'),
  ),
  hostile(
    'script.pdf',
    'a script that begins with the document',
    pdf(
      '<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(while\\(true\\){})>>>>',
      '<</Type/Pages/Kids[]/Count 0>>',
    ),
  ),
];

/** A PDF of these objects, the first of which is its catalogue. */
function pdf(...objects: readonly string[]): string {
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const offset = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = text.length;
  const lines = offsets.map(offset => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  return `${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${lines}trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`;
}
