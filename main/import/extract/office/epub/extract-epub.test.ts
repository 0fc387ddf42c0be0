import { describe, expect, it } from 'vitest';
import { packParts } from '#main/import/extract/office/testing/pack-parts.ts';
import { readOrThrow } from '#main/import/extract/office/testing/read-lines.ts';
import { extractEpub } from './extract-epub.ts';

const page = (body: string, head = ''): string =>
  `<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head>${head}</head>${body.startsWith('<body') ? body : `<body>${body}</body>`}</html>`;

interface EpubParts {
  readonly pages: Readonly<Record<string, string>>;
  readonly spine?: readonly string[];
  readonly metadata?: string;
  readonly manifest?: string;
  readonly guide?: string;
  readonly others?: Readonly<Record<string, string>>;
}

function epub({ pages, spine, metadata = '', manifest = '', guide = '', others = {} }: EpubParts) {
  const names = Object.keys(pages);
  const items = names.map(
    name => `<item id="${name}" href="text/${name}" media-type="application/xhtml+xml"/>`,
  );
  const order = (spine ?? names).map(name => `<itemref idref="${name}"/>`);
  return packParts({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml':
      '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>',
    'OEBPS/book.opf': `<package xmlns="http://www.idpf.org/2007/opf" xmlns:opf="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>${metadata}</metadata><manifest>${items.join('')}${manifest}</manifest><spine>${order.join('')}</spine><guide>${guide}</guide></package>`,
    ...Object.fromEntries(names.map(name => [`OEBPS/text/${name}`, pages[name] ?? ''])),
    ...others,
  });
}

const read = (parts: EpubParts) => readOrThrow(extractEpub({ bytes: epub(parts) }));
const titlesAndTexts = async (parts: EpubParts) =>
  (await read(parts)).documents.map(({ hints, text }) => [hints.title, text.trim()]);

const one = page('<h1>الفصل <i>الأول</i></h1><p>قال المدير إن الجسر مغلق.</p>');
const two = page('<h2>الفصل الثاني</h2><p>نص ثان.</p>');

describe('extractEpub', () => {
  it('reads its files in the order of the spine, each as an article with its heading for the title', async () => {
    const { text, documents } = await read({
      pages: { 'a.xhtml': one, 'b.xhtml': two },
      spine: ['b.xhtml', 'a.xhtml', 'b.xhtml'],
    });
    expect(text).toBe('الفصل الثاني\nنص ثان.\nالفصل الأول\nقال المدير إن الجسر مغلق.\n');
    expect(
      documents.map(({ hints, text: own, isOneArticle, part }) => [hints.title, own, isOneArticle, part]),
    ).toEqual([
      ['الفصل الثاني', 'نص ثان.\n', true, 'الفصل الثاني'],
      ['الفصل الأول', 'قال المدير إن الجسر مغلق.\n', true, 'الفصل الأول'],
    ]);
    for (const { text: own, runs } of documents)
      expect((runs ?? []).map(run => text.slice(run.source, run.source + run.length)).join('')).toBe(own);
  });

  it('takes date, publisher, writers and language from the book', async () => {
    const metadata =
      '<dc:title>مجلة الجسور</dc:title><dc:creator>سلمى النجار</dc:creator><dc:creator>Unknown</dc:creator><dc:creator>هدى سعيد</dc:creator>' +
      '<dc:publisher>دار البحر</dc:publisher><dc:date opf:event="modification">2025</dc:date><dc:date opf:event="publication">2023-05-01</dc:date><dc:language>ar</dc:language>';
    const { documents } = await read({ pages: { 'a.xhtml': page('<p>نص</p>') }, metadata });
    expect(documents[0]?.hints).toEqual({
      title: 'مجلة الجسور',
      outlet: 'دار البحر',
      author: 'سلمى النجار، هدى سعيد',
      published: '2023-05-01',
      language: 'ar',
    });
  });

  it('leaves what was printed elsewhere its own outlet, day and writer', async () => {
    const metadata =
      '<dc:creator>سلمى النجار</dc:creator><dc:publisher>دار البحر</dc:publisher><dc:date>2023-05-01</dc:date>';
    const body =
      '<h1>عودة القوارب</h1><p>صحيفة البيدر - 2 آذار 2021</p><p>بقلم: رائد شاهين</p><p>تعود القوارب إلى الخليج.</p>';
    const { documents } = await read({ pages: { 'a.xhtml': page(body) }, metadata });
    const none = { outlet: null, author: null, published: null };
    expect(documents[0]?.hints).toMatchObject({ title: 'عودة القوارب', begunBy: 'سلمى النجار', ...none });
    expect(documents[0]?.isOneArticle).toBe(false);
  });

  it('takes the place and the day above a letter or a page of a diary for its text', async () => {
    const metadata = '<dc:publisher>دار البحر</dc:publisher>';
    for (const top of ['دمشق، 12 آذار 1948', '12 آذار 1948', 'London, 3 May 1890']) {
      const body = `<h1>رسالة</h1><p>${top}</p><p>عزيزي رائد، وصلت القوارب أمس.</p>`;
      const { documents } = await read({ pages: { 'a.xhtml': page(body) }, metadata });
      expect(documents[0]).toMatchObject({ isOneArticle: true, hints: { outlet: 'دار البحر' } });
    }
  });

  it('takes no date that a program made up', async () => {
    const metadata = '<dc:date>0101-01-01T00:00:00+00:00</dc:date>';
    expect((await read({ pages: { 'a.xhtml': one }, metadata })).documents[0]?.hints.published).toBeNull();
  });

  it.each([
    [
      'the navigation file',
      'nav.xhtml',
      page('<nav epub:type="toc"><a href="text/a.xhtml#x">باب <b>أول</b></a></nav>'),
      '<item id="n" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>',
    ],
    [
      'the older table of contents',
      'toc.ncx',
      '<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap><navPoint><navLabel><text>باب أول</text></navLabel><content src="text/a.xhtml"/></navPoint></navMap></ncx>',
      '<item id="n" href="toc.ncx" media-type="application/x-dtbncx+xml"/>',
    ],
  ])('names chapters as %s does', async (_, name, xml, manifest) => {
    const parts = { pages: { 'a.xhtml': one }, manifest, others: { [`OEBPS/${name}`]: xml } };
    expect((await titlesAndTexts(parts))[0]?.[0]).toBe('باب أول');
  });

  it('makes no article of covers, tables of contents and title pages', async () => {
    const pages = {
      'cover.xhtml': page('<body epub:type="cover"><p>غلاف</p></body>'),
      'contents.xhtml': page(
        '<h1>المحتويات</h1><p><a href="a.xhtml">الفصل الأول</a></p><p><a href="b.xhtml">الفصل الثاني</a></p>',
      ),
      'title.xhtml': page('<p>كتاب</p>'),
      'empty.xhtml': page('<p><img src="x.png"/></p>'),
      'a.xhtml': one,
    };
    const guide = '<reference type="title-page" href="text/title.xhtml"/>';
    const { text, documents } = await read({ pages, guide });
    expect(documents.map(({ hints }) => hints.title)).toEqual(['الفصل الأول']);
    expect(text).toContain('غلاف\nالمحتويات\n');
  });

  it('joins the pieces of a file that a program cut', async () => {
    const pages = {
      'a_split_000.html': one,
      'a_split_001.html': page('<p>تتمة.</p>'),
      'b_split_000.html': two,
    };
    expect(await titlesAndTexts({ pages })).toEqual([
      ['الفصل الأول', 'قال المدير إن الجسر مغلق.\nتتمة.'],
      ['الفصل الثاني', 'نص ثان.'],
    ]);
  });

  it('leaves the marks of notes out of the words they stand at', async () => {
    const body =
      '<p>الجسر<a href="#n" epub:type="noteref"><sup>1</sup></a> مغلق<a id="x"/>.</p><aside epub:type="footnote"><p>حاشية<a href="#r" role="doc-backlink">↩</a></p></aside>';
    expect((await titlesAndTexts({ pages: { 'a.xhtml': page(body, '<title/>') } }))[0]?.[1]).toBe(
      'الجسر مغلق.\nحاشية',
    );
  });

  it('notes files that are locked or missing, and fails when all are locked', async () => {
    const lock = (name: string, algorithm = 'http://www.w3.org/2001/04/xmlenc#aes128-cbc') =>
      `<EncryptedData xmlns="http://www.w3.org/2001/04/xmlenc#"><EncryptionMethod Algorithm="${algorithm}"/><CipherData><CipherReference URI="${name}"/></CipherData></EncryptedData>`;
    const locking = (...locks: string[]) => ({
      'META-INF/encryption.xml': `<encryption>${locks.join('')}</encryption>`,
    });
    const pages = { 'a.xhtml': one, 'b.xhtml': two };
    const font = lock('OEBPS/text/b.xhtml', 'http://www.idpf.org/2008/embedding');
    const some = await read({
      pages,
      others: locking(lock('OEBPS/text/a.xhtml'), font),
      spine: ['a.xhtml', 'b.xhtml', 'c'],
      manifest: '<item id="c" href="gone.xhtml" media-type="application/xhtml+xml"/>',
    });
    expect(some.documents.map(({ hints }) => hints.title)).toEqual(['الفصل الثاني']);
    expect(some.notes).toEqual([
      { code: 'part-not-read', place: 'OEBPS/text/a.xhtml' },
      { code: 'part-not-read', place: 'OEBPS/gone.xhtml' },
    ]);
    const all = locking(lock('OEBPS/text/a.xhtml'), lock('OEBPS/text/b.xhtml'));
    expect(await extractEpub({ bytes: epub({ pages, others: all }) })).toEqual({
      ok: false,
      error: { code: 'encrypted', place: null },
    });
  });

  it('finds the package document without a container, and fails without one', async () => {
    const bytes = epub({ pages: { 'a.xhtml': one }, others: { 'META-INF/container.xml': '<x/>' } });
    expect((await readOrThrow(extractEpub({ bytes }))).documents).toHaveLength(1);
    expect(await extractEpub({ bytes: packParts({ mimetype: 'application/epub+zip' }) })).toMatchObject({
      error: { code: 'broken-file' },
    });
  });

  it('takes little time for very many references and links', async () => {
    const started = performance.now();
    await read({ pages: { 'a.xhtml': one }, spine: Array.from({ length: 10_000 }, () => 'a.xhtml') });
    await read({
      pages: {
        'a.xhtml': page('<a '.repeat(10_000)),
        'b.xhtml': page('<a epub:type="noteref">'.repeat(4_000)),
      },
    });
    expect(performance.now() - started).toBeLessThan(8_000);
  });
});
