import { existsSync, readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExtractedDocument } from '../extracted-document.ts';
import type { ReadDocument, Reading } from '../format-adapter.ts';
import { readDocument } from '../read-document.ts';
import { mismatches } from '#main/import/testing/mapped-runs.ts';

const open = (feed: string | Uint8Array, name: string): Promise<Reading> =>
  readDocument(
    { name, bytes: typeof feed === 'string' ? Buffer.from(feed) : feed },
    { mappings: [], mapping: null },
  );

async function read(feed: string | Uint8Array, name = 'a.xml'): Promise<ReadDocument> {
  const found = await open(feed, name);
  if (!found.ok) throw new Error(`${found.error.code} ${found.error.place ?? ''}`);
  return found.value;
}

async function readFirst(feed: string): Promise<ExtractedDocument> {
  const [document] = (await read(feed)).documents;
  if (document === undefined) throw new Error('no document');
  return document;
}

const rss = (channel: string, ...items: readonly string[]): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>${channel}${items.map(item => `<item>${item}</item>`).join('\n')}</channel></rss>`;
const atom = (feed: string, ...entries: readonly string[]): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ar">${feed}${entries.map(entry => `<entry>${entry}</entry>`).join('')}</feed>`;

const lines = ({ text }: ExtractedDocument): readonly string[] =>
  text.split('\n').filter(line => line !== '');

/** What each letter of a text stands for in the source, put together. */
const sourceOf = ({ text }: ReadDocument, { runs }: ExtractedDocument): string =>
  (runs ?? []).map(run => text.slice(run.source, run.source + run.length * (run.step ?? 1))).join('');

const first = 'افتتحت البلدية الجسر القديم صباح اليوم.';
const second = 'وقال المهندس إن الحركة عادت إلى طبيعتها.';

describe('an entry of a feed', () => {
  it('is one article with what the feed says of it', async () => {
    const item = `<title>افتتاح الجسر</title><link>https://x.invalid/1</link><pubDate>Thu, 2 Jan 2025 10:00:00 +0300</pubDate><dc:creator>سلمى نور</dc:creator><description>${first}</description>`;
    const found = await readFirst(
      rss('<title>صحيفة الوادي</title><language>ar</language><image><title>شعار</title></image>', item),
    );
    expect(found).toMatchObject({
      isOneArticle: true,
      part: '#1',
      url: 'https://x.invalid/1',
      hints: {
        title: 'افتتاح الجسر',
        outlet: 'صحيفة الوادي',
        author: 'سلمى نور',
        published: '2025-01-02T10:00:00+03:00',
        language: 'ar',
      },
      text: first,
    });
  });

  it('says where the feed states these', async () => {
    const feed = rss(
      '<title>صحيفة الوادي</title>',
      `<title>افتتاح الجسر</title><pubDate>2025-01-02</pubDate><description>${first}</description>`,
    );
    const { title, outlet, published } = (await readFirst(feed)).hintOrigins ?? {};
    const words = [title, outlet, published].map(origin =>
      feed.slice(origin?.source?.start, origin?.source?.end),
    );
    expect(words).toEqual(['افتتاح الجسر', 'صحيفة الوادي', '2025-01-02']);
  });

  it.each([
    ['CDATA', `<![CDATA[<p>${first}</p><p>${second} &amp; a</p>]]>`],
    ['escaped', `&lt;p&gt;${first}&lt;/p&gt;&lt;p&gt;${second} &amp;amp; a&lt;/p&gt;`],
    ['CDATA in two pieces', `<![CDATA[<p>${first}</p><p>]]><![CDATA[${second} &amp; a</p>]]>`],
  ])('has its text in HTML that is written as %s, each letter with its place', async (_, content) => {
    const found = await read(
      rss(
        '',
        `<title>a</title><description>short</description><content:encoded>${content}</content:encoded>`,
      ),
    );
    const [document] = found.documents;
    if (document === undefined) throw new Error('no document');
    expect(lines(document)).toEqual([first, `${second} & a`]);
    expect(mismatches(found)).toEqual([]);
    expect(sourceOf(found, document)).toContain(first);
    expect(sourceOf(found, document)).toMatch(/&(?:amp;)?amp;/);
  });

  it('has its text in elements of the feed', async () => {
    const xhtml = `<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${first}</p><p>${second}</p></div></content>`;
    const found = await read(atom('', `<title>a</title>${xhtml}`));
    expect(found.documents.map(lines)).toEqual([[first, second]]);
    expect(mismatches(found)).toEqual([]);
    expect(lines(await readFirst(rss('', `<description>${first}<br>${second}</description>`)))).toEqual([
      first,
      second,
    ]);
  });

  it('keeps the paragraphs of plain text, and signs that look like marks', async () => {
    const found = await readFirst(
      atom('', `<content type="text">${first}\n\n5 &lt; 7 &amp; so on</content>`),
    );
    expect(lines(found)).toEqual([first, '5 < 7 & so on']);
  });

  it('is taken from the summary where that says more', async () => {
    const found = await readFirst(
      atom('', `<title>a</title><summary>${first}</summary><content>…</content>`),
    );
    expect(lines(found)).toEqual([first]);
  });

  it('is its title where it has nothing else', async () => {
    const found = await read(rss('', `<title>${first}</title>`, '<title/>', '<guid>5</guid>'));
    expect(found.documents.map(({ text, part }) => [text, part])).toEqual([[first, '#1']]);
    expect(found.notes).toEqual([{ code: 'records-left-out', place: '#2 (× 2)' }]);
  });

  it.each([
    ['as HTML', '&lt;b&gt;الجسر&lt;/b&gt; &amp;quot;القديم&amp;quot;'],
    ['as CDATA', '<![CDATA[ الجسر\n "القديم" ]]>'],
    ['with elements', '<b>الجسر</b> &quot;القديم&quot;'],
  ])('has a title that is written %s', async (_, title) => {
    expect(
      (await readFirst(rss('', `<title>${title}</title><description>${first}</description>`))).hints.title,
    ).toBe('الجسر "القديم"');
  });
});

describe('what a program writes below an entry', () => {
  it.each([
    '<p>The post <a href="a">Bridge</a> appeared first on <a href="b">Valley</a>.</p>',
    '<p>ظهرت المقالة <a href="a">الجسر</a> أولاً على <a href="b">الوادي</a>.</p>',
    '<p><a href="a">اقرأ المزيد…</a></p>',
    '<p><a>Continue reading</a></p><p>The post Bridge appeared first on Valley.</p>',
  ])('is no text of it (%s)', async trailer => {
    const found = await read(rss('', `<description><![CDATA[<p>${first}</p>${trailer}]]></description>`));
    const [document] = found.documents;
    expect(document?.text).toBe(first);
    const [part] = document?.leftOut ?? [];
    expect(part?.kind).toBe('trailer');
    expect(found.text.slice(part?.source.start, part?.source.end)).toMatch(/post|المقالة|المزيد|reading/);
    expect(mismatches(found)).toEqual([]);
  });

  it('is not taken for a sentence of it', async () => {
    const text = `${first}\nThe post office appeared first on our list of closed buildings, said the mayor.\n${second}`;
    expect(lines(await readFirst(rss('', `<description>${text}</description>`)))).toHaveLength(3);
  });
});

describe('the date of an entry', () => {
  const dateOf = async (fields: string): Promise<string | null> =>
    (
      await readFirst(
        rss(
          '<pubDate>Wed, 1 Jan 2020 00:00:00 GMT</pubDate>',
          `<description>${first}</description>${fields}`,
        ),
      )
    ).hints.published;

  it.each([
    [
      'that of publication before that of a change',
      '<atom:updated>2025-03-01T00:00:00Z</atom:updated><dc:date>2025-02-01T10:00:00+02:00</dc:date>',
      '2025-02-01T10:00:00+02:00',
    ],
    [
      'that of a change where there is no other',
      '<atom:updated>2025-03-01T00:00:00Z</atom:updated>',
      '2025-03-01T00:00:00Z',
    ],
    ['the first that says something', '<pubDate></pubDate><dc:date>2025-02-01</dc:date>', '2025-02-01'],
    [
      'one with an Arabic month as it stands',
      '<pubDate>السبت، 1 مارس 2025 10:00:00 +0300</pubDate>',
      'السبت، 1 مارس 2025 10:00:00 +0300',
    ],
  ])('is %s', async (_, fields, expected) => {
    expect(await dateOf(fields)).toBe(expected);
  });

  it('is never that of the feed', async () => {
    expect(await dateOf('')).toBeNull();
  });
});

describe('the sender of an entry', () => {
  const hintsOf = async (fields: string, channel = '<title>الوادي - RSS</title>'): Promise<unknown> => {
    const { author, outlet } = (await readFirst(rss(channel, `<description>${first}</description>${fields}`)))
      .hints;
    return [author, outlet];
  };

  it.each([
    ['<author>s@x.invalid (سلمى نور)</author>', 'سلمى نور', 'الوادي'],
    ['<author>s@x.invalid</author>', null, 'الوادي'],
    ['<dc:creator>سلمى</dc:creator><dc:creator>رامي</dc:creator>', 'سلمى, رامي', 'الوادي'],
    ['<author><name>سلمى</name><email>s@x.invalid</email></author>', 'سلمى', 'الوادي'],
    ['<source url="https://y.invalid/rss">وكالة الشمال</source>', null, 'وكالة الشمال'],
    ['<source><title>وكالة الشمال</title><author><name>محرر</name></author></source>', null, 'وكالة الشمال'],
  ])('is read from %s', async (fields, author, outlet) => {
    expect(await hintsOf(fields)).toEqual([author, outlet]);
  });
});

describe('the address of an entry', () => {
  const urlOf = async (feed: string): Promise<string | null | undefined> => (await readFirst(feed)).url;
  const text = `<description>${first}</description>`;

  it.each([
    ['its permanent id', rss('', `${text}<guid>https://x.invalid/2</guid>`), 'https://x.invalid/2'],
    [
      'no id that is not an address',
      rss('', `${text}<guid isPermaLink="false">https://x.invalid/2</guid>`),
      null,
    ],
    [
      'read against that of the site',
      rss('<link>https://x.invalid/news/</link>', `${text}<link>../a/1</link>`),
      'https://x.invalid/a/1',
    ],
    [
      'the page among links',
      atom(
        '',
        `${text.replaceAll('description', 'summary')}<link rel="enclosure" href="https://x.invalid/a.mp3"/><link rel="alternate" type="text/html" href="https://x.invalid/3"/>`,
      ),
      'https://x.invalid/3',
    ],
    [
      'that of the publisher',
      rss(
        '',
        `${text}<link>https://f.invalid/r</link><feedburner:origLink>https://x.invalid/4</feedburner:origLink>`,
      ),
      'https://x.invalid/4',
    ],
    ['nothing but an address of the web', rss('', `${text}<link>javascript:alert(1)</link>`), null],
  ])('is %s', async (_, feed, expected) => {
    expect(await urlOf(feed)).toBe(expected);
  });
});

describe('a feed', () => {
  it('is read as RDF', async () => {
    const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="a"><title>الوادي</title></channel><item rdf:about="https://x.invalid/1"><title>الجسر</title><description>${first}</description></item></rdf:RDF>`;
    expect(await readFirst(rdf)).toMatchObject({
      hints: { outlet: 'الوادي', title: 'الجسر' },
      url: 'https://x.invalid/1',
    });
  });

  it('is read with prefixes of its own for everything', async () => {
    const odd = `<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>الوادي</a:title><a:entry><a:title>الجسر</a:title><a:summary>${first}</a:summary></a:entry></a:feed>`;
    expect(await readFirst(odd)).toMatchObject({ hints: { outlet: 'الوادي', title: 'الجسر' }, text: first });
  });

  it('gives the entries before the place where it was cut off, and says so', async () => {
    const whole = rss(
      '<title>الوادي</title>',
      `<title>1</title><description>${first}</description>`,
      `<title>2</title><description>${second}</description>`,
    );
    const found = await read(whole.slice(0, whole.indexOf(second) + 12));
    expect([found.documents.map(({ hints }) => hints.title), found.notes]).toEqual([
      ['1'],
      [{ code: 'part-broken', place: '#2' }],
    ]);
  });

  it('is read with signs that are not escaped, unknown references and control characters', async () => {
    const found = await readFirst(
      rss('', `<title>A & B &nbsp;&laquo;C&raquo; \u0008</title><description>${first} R&D</description>`),
    );
    expect([found.hints.title, lines(found)]).toEqual(['A & B «C» \u0008'.trim(), [`${first} R&D`]]);
  });

  it('resolves nothing that it declares itself', async () => {
    const entities = '<!DOCTYPE rss [<!ENTITY a "boom"><!ENTITY x SYSTEM "file:///etc/passwd">]>';
    const found = await readFirst(
      `<?xml version="1.0"?>${entities}<rss version="2.0"><channel><item><title>&a; &x;</title><description>${first}</description></item></channel></rss>`,
    );
    expect(found.hints.title).toBe('&a; &x;');
  });

  it('is read in the encoding that it declares', async () => {
    const text = rss('', `<description>caf\xe9 at the bridge</description>`).replace('utf-8', 'iso-8859-1');
    const found = await read(Buffer.from(text, 'latin1'));
    expect(found.documents[0]?.text).toBe('café at the bridge');
  });

  it('may hold no entry at all', async () => {
    expect((await read(rss('<title>a</title>'))).documents).toEqual([]);
  });

  it('is refused as broken where it ends before its first entry', async () => {
    await expect(read('<rss><channel><title>a</title>')).rejects.toThrow('broken-file');
  });
});

describe('a feed in JSON', () => {
  const feed = (...items: readonly unknown[]): string =>
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'الوادي',
      language: 'ar',
      authors: [{ name: 'هيئة التحرير' }],
      items,
    });
  const item = {
    id: '1',
    url: 'https://x.invalid/1',
    title: 'الجسر',
    content_html: `<p>${first}</p><p>«${second}» &amp; "a"</p>`,
    content_text: 'short',
    date_published: '2025-01-02T10:00:00+03:00',
  };

  it('gives its items with what it says of them', async () => {
    const found = await read(
      feed(item, { id: '2', content_text: second, authors: [{}, { name: 'سلمى' }] }, { id: '3' }),
      'a.json',
    );
    const [one, two] = found.documents;
    expect(one).toMatchObject({
      isOneArticle: true,
      url: 'https://x.invalid/1',
      hints: {
        title: 'الجسر',
        outlet: 'الوادي',
        author: 'هيئة التحرير',
        published: '2025-01-02T10:00:00+03:00',
        language: 'ar',
      },
    });
    expect(found.documents.map(lines)).toEqual([[first, `«${second}» & "a"`], [second]]);
    expect(two?.hints).toMatchObject({ title: null, author: 'سلمى' });
    expect(found.notes).toEqual([{ code: 'records-left-out', place: '#3' }]);
    expect(mismatches(found)).toEqual([]);
  });

  it('gives the items before the place where it was cut off', async () => {
    const whole = feed(item, { ...item, title: 'آخر' });
    const found = await read(whole.slice(0, whole.lastIndexOf('content_html')), 'a.json');
    expect([found.documents.map(({ hints }) => hints.title), found.notes]).toEqual([
      ['الجسر'],
      [{ code: 'part-broken', place: '#2' }],
    ]);
  });
});

describe('a hostile feed', { timeout: 60_000 }, () => {
  it.each([
    ['elements that never end', `<rss>${'<a>'.repeat(1_500_000)}`],
    ['entries in entries', `<rss><channel>${'<item>'.repeat(500_000)}`],
    [
      'very many fields of its own',
      rss('<title>a</title>'.repeat(60_000), ...Array.from({ length: 20_000 }, () => '<title>b</title>')),
    ],
    ['very many references', rss('', `<description>${'&amp;'.repeat(300_000)}</description>`)],
    ['marks that never end', rss('', `<description>${'&lt;a '.repeat(200_000)}</description>`)],
    [
      'very many prefixes',
      `<rss ${Array.from({ length: 100_000 }, (_, n) => `xmlns:p${n}="u${n}"`).join(' ')}><channel/></rss>`,
    ],
    ['CDATA that never ends', `<rss><channel><item><title>${'<![CDATA['.repeat(500_000)}`],
  ])('may have %s', async (_, feed) => {
    const started = performance.now();
    const found = await open(feed, 'a.xml');
    expect(found.ok || found.error.code).not.toBe('internal');
    expect(performance.now() - started).toBeLessThan(50_000);
  });

  it('never throws and never maps outside its source', async () => {
    const piece = fc.constantFrom(
      '<item>',
      '</item>',
      '<title>',
      '</title>',
      '<description>',
      '</description>',
      '<![CDATA[',
      ']]>',
      '&lt;p&gt;',
      '&amp;',
      '&#1585;',
      '<p>',
      'نص',
      '\n',
      '<',
      '>',
      '&',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async pieces => {
        const found = await open(`<rss><channel>${pieces.join('')}`, 'a.xml');
        expect(found.ok ? mismatches(found.value) : [found.error.code]).toEqual(
          found.ok ? [] : ['broken-file'],
        );
      }),
      { numRuns: 300 },
    );
  });
});

const samples = '../shared/data/files/feeds-gofeed';

describe.skipIf(!existsSync(samples))('the feeds of other parsers', () => {
  it('are all read, with exact places', async () => {
    const names = readdirSync(samples, { recursive: true, encoding: 'utf8' }).filter(name =>
      name.endsWith('.xml'),
    );
    const wrong: string[] = [];
    for (const name of names) wrong.push(...mismatches(await read(readFileSync(`${samples}/${name}`), name)));
    expect([names.length >= 150, wrong]).toEqual([true, []]);
  });
});
