import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourceOfSpan } from '#shared/domain/article/source-map.ts';
import type { ExtractedDocument } from './extracted-document.ts';
import { extractHtml } from './html/extract-html.ts';
import { extractMarkdown as extractNotes } from './extract-markdown.ts';
import { readDocument } from './read-document.ts';

/** The letters of each mapped piece, as extracted and as they stand in the source. */
const mismatches = (source: string, { text, runs }: ExtractedDocument): readonly string[] =>
  (runs ?? []).flatMap(run => {
    const extracted = text.slice(run.text, run.text + run.length);
    const original = source.slice(run.source, run.source + run.length);
    return extracted === original ? [] : [`${extracted} ≠ ${original}`];
  });

const lines = ({ text }: ExtractedDocument): readonly string[] =>
  text.split('\n').filter(line => line !== '');

const paragraph = (n: number): string =>
  `قال المتحدث رقم ${n} إن أعمال الصيانة في الجسر القديم ستنتهي قبل نهاية الشهر، وأضاف أن الطريق سيفتح أمام السيارات في الصباح.`;

const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="ar"><head><title>عنوان | الموقع</title>${head}</head><body>${body}</body></html>`;

const article = (inner: string): string =>
  page(`<nav><a href="/">الرئيسية</a></nav><article>${inner}</article>`);

const read = (source: string, name: string) =>
  readDocument({ name, bytes: new TextEncoder().encode(source) }, { mappings: [], mapping: null });

describe('readDocument', () => {
  it.each<[string, string, string]>([
    ['plain text', 'a.txt', 'نص'],
    ['plain text that mentions a tag', 'a.txt', 'The <p> element begins a paragraph.'],
    ['text without an extension', 'README', 'نص'],
    [
      'text whose lines look like the header of a mail',
      'a.txt',
      'From: the bridge\nTo: the market\n\nA walk',
    ],
  ])('takes %s as it is', async (_, name, source) => {
    expect(await read(source, name)).toMatchObject({
      ok: true,
      value: { mediaType: 'text/plain', text: source },
    });
  });

  it.each([
    ['a.txt', article(`<p>${paragraph(1)}</p>`), 'text/html'],
    ['a.html', 'a fragment', 'text/html'],
    ['a.md', '# a', 'text/markdown'],
  ])('chooses by content first and by the name of %s second', async (name, source, mediaType) => {
    expect(await read(source, name)).toMatchObject({ ok: true, value: { mediaType } });
  });

  it.each([
    ['a.txt', '<?xml version="1.0"?><plist version="1.0"></plist>', 'XML'],
    ['a.xml', 'text', 'XML'],
  ])('refuses what it has no adapter for (%s, %s)', async (name, source, place) => {
    expect(await read(source, name)).toEqual({
      ok: false,
      error: { code: 'unsupported-format', place },
    });
  });
});

function extractMarkdown(source: string): ExtractedDocument {
  const [document] = extractNotes(source);
  if (document === undefined) throw new Error('nothing was read');
  return document;
}

describe('a note with further front matter', () => {
  const note = (title: string, day: string, n: number): string =>
    `---\ntitle: "${title}"\ndate: ${day}\n---\n\n${paragraph(n)}\n\n`;

  it('begins another article at each, with what it says and its place', () => {
    const source = note('عودة الجسر', '2024-02-03', 1) + note('صيانة السد', '2024-02-05', 2);
    const documents = extractNotes(source);
    expect(documents.map(({ hints }) => [hints.title, hints.published])).toEqual([
      ['عودة الجسر', '2024-02-03'],
      ['صيانة السد', '2024-02-05'],
    ]);
    expect(documents.map(document => lines(document))).toEqual([[paragraph(1)], [paragraph(2)]]);
    expect(documents.flatMap(document => mismatches(source, document))).toEqual([]);
    const place = documents[1]?.hintOrigins?.title?.source;
    expect(source.slice(place?.start, place?.end)).toBe('صيانة السد');
  });

  it('is one where rules only part its text, or fields without a title stand between them', () => {
    const one = note('عودة الجسر', '2024-02-03', 1);
    expect(extractNotes(`${one}---\n\n${paragraph(2)}\n\n---\n`)).toHaveLength(1);
    expect(extractNotes(`${one}---\nالطول: 3\nالعرض: 4\n---\n\n${paragraph(2)}`)).toHaveLength(1);
    expect(extractNotes(`${paragraph(1)}\n\n${one}`)).toHaveLength(1);
    expect(extractNotes(`${one}\`\`\`\n${one}\`\`\``)).toHaveLength(1);
  });
});

describe('extractMarkdown', () => {
  it('takes the marks off and keeps the place of every letter', () => {
    const source =
      '# عنوان *الخبر*\n\n> قال **الوزير** إن [الجسر](https://a.invalid/b) سيفتح.\n\n- بند `أول`\n1. بند ثان\n\n---\n\n```\ncode\n```\n![صورة](x.png)\n\\*نجمة\\* و snake_case_name\n';
    const extracted = extractMarkdown(source);
    expect(lines(extracted)).toEqual([
      'عنوان الخبر',
      'قال الوزير إن الجسر سيفتح.',
      'بند أول',
      'بند ثان',
      'code',
      '*نجمة* و snake_case_name',
    ]);
    expect(extracted.hints.title).toBe('عنوان الخبر');
    expect(mismatches(source, extracted)).toEqual([]);
  });

  it('joins lines of a fixed width and leaves short ones apart', () => {
    const wrapped =
      'The bridge over the river was closed for repairs on\nMonday and will open again.\n\nSource: A\nDate: B\n';
    expect(lines(extractMarkdown(wrapped))).toEqual([
      'The bridge over the river was closed for repairs on Monday and will open again.',
      'Source: A',
      'Date: B',
    ]);
  });

  it('reads title, author and date of front matter, and keeps it out of the text', () => {
    const source = '---\ntitle: "عنوان"\ndate: 2026-04-14\nauthor: ليان\n---\nنص الخبر\n';
    const extracted = extractMarkdown(source);
    expect(extracted.hints).toMatchObject({ title: 'عنوان', published: '2026-04-14', author: 'ليان' });
    expect(lines(extracted)).toEqual(['نص الخبر']);
  });

  it.each([
    [
      'of a clipper, with a list of links',
      '---\ntitle: "عنوان: فرعي"\nsource: "https://mina.example/a"\nauthor:\n  - "[[سمر ناصر]]"\n  - "[[wael|وائل عمر]]"\npublished: 2026-04-14\ncreated: 2026-05-01\ntags:\n  - "clippings"\n---\n',
      ['عنوان: فرعي', 'سمر ناصر، وائل عمر', '2026-04-14', null, 'https://mina.example/a'],
    ],
    [
      'with a list in brackets and names in Arabic',
      "---\r\nالعنوان: عنوان\r\nالكاتب: [سمر ناصر, 'وائل عمر']\r\nتاريخ النشر: 14/04/2026\r\nالصحيفة: صدى المرفأ\r\n---\r\n",
      ['عنوان', 'سمر ناصر، وائل عمر', '14/04/2026', 'صدى المرفأ', null],
    ],
    [
      'in TOML',
      '+++\ntitle = "عنوان"\ndate = 2026-04-14\nauthors = ["سمر ناصر"]\nsource = "صدى المرفأ"\n+++\n',
      ['عنوان', 'سمر ناصر', '2026-04-14', 'صدى المرفأ', null],
    ],
    [
      'that says nothing of the article',
      '---\ntags: [a]\ncreated: 2026-05-01\n---\n',
      [null, null, null, null, null],
    ],
  ])('reads front matter %s', (_, front, expected) => {
    const source = `${front}نص الخبر\n`;
    const extracted = extractMarkdown(source);
    const { title, author, published, outlet } = extracted.hints;
    expect([title, author, published, outlet, extracted.url]).toEqual(expected);
    const place = extracted.hintOrigins?.author?.source;
    if (author !== null) expect(source.slice(place?.start, place?.end)).toContain('سمر ناصر');
    expect(lines(extracted)).toEqual(['نص الخبر']);
  });

  it('keeps prose that stands between two rules', () => {
    const source = '---\nقال مدير المرفأ: عادت العبارة.\nثم خرج.\n---\nنص\n';
    expect(lines(extractMarkdown(source))).toContain('ثم خرج.');
  });

  it('never maps a letter to another, whatever the marks', () => {
    const marked = fc.string({
      unit: fc.constantFrom('*', '_', '`', '[', ']', '(', ')', '#', '>', '\n', ' ', 'ا', 'b'),
    });
    fc.assert(fc.property(marked, source => mismatches(source, extractMarkdown(source)).length === 0));
  });
});

describe('extractHtml', () => {
  it('takes the heading and the paragraphs of the article, not what surrounds it', () => {
    const source = article(
      `<h1>افتتاح الجسر القديم</h1><p>${paragraph(1)}</p><script>alert(1)</script><p>${paragraph(2)}</p><aside>مواضيع</aside>`,
    );
    const extracted = extractHtml(source);
    expect(lines(extracted)).toEqual(['افتتاح الجسر القديم', paragraph(1), paragraph(2)]);
    expect(mismatches(source, extracted)).toEqual([]);
  });

  it('finds the place of text that is written with entities, inline marks and line breaks', () => {
    const source = article(
      `<p>قال &laquo;المدير&raquo; إن <b>الجسر</b>\n      مغلق &amp; الطريق&#32;مفتوح&nbsp;منذ أمس، وإن السيارات تعبر من الجهة الأخرى حتى نهاية الأسبوع.</p><p>${paragraph(2)}</p>`,
    );
    const extracted = extractHtml(source);
    expect(lines(extracted)[0]).toBe(
      'قال «المدير» إن الجسر مغلق & الطريق مفتوح منذ أمس، وإن السيارات تعبر من الجهة الأخرى حتى نهاية الأسبوع.',
    );
    const words = ['قال', 'المدير', 'الجسر', 'الطريق', 'مفتوح', 'نهاية الأسبوع'];
    const placed = words.map(word => {
      const start = extracted.text.indexOf(word);
      const place = sourceOfSpan(extracted.runs ?? [], { start, end: start + word.length });
      return source.slice(place?.start, place?.end);
    });
    expect(placed).toEqual(words);
    const mapped = (extracted.runs ?? []).reduce((sum, run) => sum + run.length, 0);
    expect(mapped).toBeGreaterThan(extracted.text.length * 0.95);
  });

  it('keeps captions as places that are no part of the text', () => {
    const source = article(
      `<figure><img src="a.jpg"><figcaption>الجسر قبل الترميم</figcaption></figure><p>${paragraph(1)}</p><p>${paragraph(2)}</p>`,
    );
    const { leftOut, ...extracted } = extractHtml(source);
    expect(lines({ ...extracted, leftOut })).toEqual([paragraph(1), paragraph(2)]);
    expect(leftOut.map(part => [part.kind, source.slice(part.source.start, part.source.end)])).toEqual([
      ['caption', 'الجسر قبل الترميم'],
    ]);
  });

  it('prefers JSON-LD to OpenGraph, and OpenGraph to the page', () => {
    const ld = {
      '@graph': [
        { '@type': 'WebPage' },
        { '@type': ['NewsArticle'], headline: 'من البيانات', author: [{ name: 'ليان' }, { name: 'سامر' }] },
      ],
    };
    const head =
      '<meta property="og:title" content="من الرسم"><meta property="og:site_name" content="المرصد">' +
      '<meta property="article:published_time" content="2026-04-13T18:40:00+03:00">' +
      `<script type="application/ld+json">${JSON.stringify(ld)}</script>`;
    expect(extractHtml(page(`<h1>من الصفحة</h1><p>${paragraph(1)}</p>`, head)).hints).toEqual({
      title: 'من البيانات',
      outlet: 'المرصد',
      author: 'ليان، سامر',
      published: '2026-04-13T18:40:00+03:00',
      language: 'ar',
    });
  });

  it('reads the character references that many pages leave in their JSON-LD', () => {
    const head =
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"قال &quot;نعم&quot; &amp; مضى &#8211; R&D"}</script>';
    expect(extractHtml(page(`<p>${paragraph(1)}</p>`, head)).hints.title).toBe('قال "نعم" & مضى – R&D');
  });

  it('reads a page with broken metadata without it', () => {
    const head = '<script type="application/ld+json">{"@type":</script>';
    expect(extractHtml(page(`<h1>عنوان الخبر</h1><p>${paragraph(1)}</p>`, head)).hints).toMatchObject({
      title: 'عنوان الخبر',
      published: null,
    });
  });

  it('takes the whole body of a page without main content, and of a fragment', () => {
    expect(lines(extractHtml('<p>فقرة أولى</p><p>فقرة ثانية</p>'))).toEqual(['فقرة أولى', 'فقرة ثانية']);
  });

  it('reads a page that nests 50,000 elements', () => {
    const source = `<html><body>${'<div>'.repeat(50_000)}<p>${paragraph(1)}</p>`;
    expect(lines(extractHtml(source))).toEqual([paragraph(1)]);
  });

  it('places what a page breaks off in where it stands', () => {
    expect(extractHtml('<p>نص</p</').runs).toMatchObject([
      { source: 3, length: 2 },
      { source: 9, length: 1 },
    ]);
  });

  it('never throws and never maps outside the source, whatever the markup', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '</',
      'p',
      '<p>',
      '</p>',
      '<!--',
      '-->',
      '&',
      '&amp;',
      '"',
      ' ',
      'نص',
      '<br>',
      '<a href="',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), pieces => {
        const source = pieces.join('');
        const { runs } = extractHtml(source);
        return (runs ?? []).every(run => run.source >= 0 && run.source + run.length <= source.length);
      }),
      { numRuns: 100 },
    );
  });

  it.each(['event-difaf.html', 'saved-page.html'])('places all letters of the sample %s', name => {
    const source = readFileSync(`e2e/data/articles/${name}`, 'utf8');
    const extracted = extractHtml(source);
    expect(mismatches(source, extracted)).toEqual([]);
    const mapped = (extracted.runs ?? []).reduce((sum, run) => sum + run.length, 0);
    expect(mapped).toBe(extracted.text.length - lines(extracted).length);
  });
});
