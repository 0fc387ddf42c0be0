import { describe, expect, it } from 'vitest';
import { extractHtml } from './extract-html.ts';

const body = [1, 2, 3]
  .map(
    n =>
      `<p>قال المتحدث رقم ${n} إن أعمال الصيانة في الجسر القديم ستنتهي قبل نهاية الشهر، وأضاف أن الطريق سيفتح أمام السيارات في الصباح.</p>`,
  )
  .join('');

const page = (head: string, above = '', below = ''): string =>
  `<!doctype html><html lang="ar"><head>${head}</head><body><article><h1>افتتاح الجسر القديم</h1>${above}${body}${below}</article></body></html>`;

const jsonLd = (data: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

const publishedOf = (html: string) => {
  const { hints, hintOrigins } = extractHtml(html);
  const { provenance, source } = hintOrigins?.published ?? { provenance: null, source: null };
  return [hints.published, provenance, source && html.slice(source.start, source.end)];
};

describe('the date of a page', () => {
  it.each<[string, string, string]>([
    [
      'JSON-LD',
      jsonLd({
        '@type': 'NewsArticle',
        datePublished: '2026-04-13T18:40:00+03:00',
        dateModified: '2026-04-20',
      }),
      '2026-04-13T18:40:00+03:00',
    ],
    [
      'a graph in JSON-LD',
      jsonLd({ '@graph': [{ '@type': 'WebSite' }, { '@type': ['Article'], datePublished: '2026-04-13' }] }),
      '2026-04-13',
    ],
    [
      'JSON-LD with line breaks in its strings',
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"سطر\nثان","datePublished":"2026-04-13",}</script>',
      '2026-04-13',
    ],
    [
      'JSON-LD beyond mending',
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"a"b","datePublished":"2026-04-13"</script>',
      '2026-04-13',
    ],
    [
      'OpenGraph',
      '<meta property="article:modified_time" content="2026-04-20"><meta property="article:published_time" content="2026-04-13T18:40:00+03:00">',
      '2026-04-13T18:40:00+03:00',
    ],
    ['Dublin Core', '<meta name="DC.date.issued" content="2026-04-13">', '2026-04-13'],
    ['seconds since 1970', '<meta name="pubdate" content="1776091200">', '2026-04-13T14:40:00Z'],
    ['eight digits', '<meta name="pubdate" content="20260413">', '2026-04-13'],
  ])('is read from %s', (_, head, published) => {
    expect(publishedOf(page(head))).toEqual([published, 'metadata', null]);
  });

  it.each<[string, string, string, string]>([
    [
      'in Arabic',
      '<div class="info">نشر في: الاثنين 13 نيسان 2026 - 18:40</div>',
      '2026-04-13T18:40',
      'الاثنين 13 نيسان 2026 - 18:40',
    ],
    ['in Arabic digits', '<span class="date">١٣ أبريل ٢٠٢٦</span>', '2026-04-13', '١٣ أبريل ٢٠٢٦'],
    [
      'in both calendars',
      '<div>الاثنين 25 شوال 1447هـ - 13 أبريل 2026م</div>',
      '2026-04-13',
      '25 شوال 1447هـ - 13 أبريل 2026م',
    ],
    ['in English', '<p>Published: April 13, 2026</p>', '2026-04-13', 'April 13, 2026'],
  ])(
    'is read beside the headline, with its place, where the page only prints it (%s)',
    (_, above, published, words) => {
      const [value, provenance, place] = publishedOf(page('', above));
      expect([value, provenance]).toEqual([published, 'stated']);
      expect(place).toContain(words);
    },
  );

  it('has the place at which the page prints it too', () => {
    const head = jsonLd({ '@type': 'NewsArticle', datePublished: '2026-04-13T18:40:00+03:00' });
    expect(publishedOf(page(head, '<div class="date">13 أبريل 2026</div>'))).toEqual([
      '2026-04-13T18:40:00+03:00',
      'metadata',
      '13 أبريل 2026',
    ]);
  });

  it('is not that of another report, a comment or the copyright', () => {
    const below =
      '<div class="related-posts"><time datetime="2026-01-01">1 يناير 2026</time><p>خبر آخر</p></div><div id="comments"><p>سامر، 2 فبراير 2026</p></div><footer>© 2026 المرصد، 3 مارس 2026</footer>';
    expect(publishedOf(page('', '', below))).toEqual([null, null, null]);
  });

  it('is the day in the address where nothing else is stated', () => {
    expect(
      publishedOf(page('<link rel="canonical" href="https://marsad.invalid/news/2026/04/13/bridge">')),
    ).toEqual(['2026-04-13', 'inferred', null]);
  });

  it('is concluded from the last change only where nothing else is stated', () => {
    const head = '<meta property="article:modified_time" content="2026-04-20">';
    expect(publishedOf(page(head))).toEqual(['2026-04-20', 'inferred', null]);
    expect(publishedOf(page(head, '<p>نشر في 13 أبريل 2026 - آخر تحديث 20 أبريل 2026</p>'))[0]).toBe(
      '2026-04-13',
    );
  });

  it('is that of the page’s own article, not of one that it lists', () => {
    const head =
      '<meta property="og:title" content="افتتاح الجسر القديم">' +
      jsonLd({
        '@type': 'ItemList',
        itemListElement: [{ '@type': 'NewsArticle', headline: 'غيره', datePublished: '2020-01-01' }],
      }) +
      jsonLd({ '@type': 'NewsArticle', headline: 'افتتاح الجسر القديم', datePublished: '2026-04-13' });
    expect(publishedOf(page(head))[0]).toBe('2026-04-13');
  });
});

describe('the author of a page', () => {
  const authorOf = (html: string): string | null => extractHtml(html).hints.author;

  it.each<[string, string, string | null]>([
    [
      'several in JSON-LD',
      jsonLd({ '@type': 'NewsArticle', author: [{ name: 'ليان الحسيني' }, { name: 'سامر خليل' }] }),
      'ليان الحسيني، سامر خليل',
    ],
    [
      'by reference in a graph',
      jsonLd({
        '@graph': [
          { '@type': 'Article', author: { '@id': '#p' } },
          { '@type': 'Person', '@id': '#p', name: 'ليان الحسيني' },
        ],
      }),
      'ليان الحسيني',
    ],
    [
      'with «by» and a date',
      '<meta name="author" content="By Layan Haddad | 13 April 2026">',
      'Layan Haddad',
    ],
    [
      'two joined by "and", with a job',
      '<meta name="author" content="Layan Haddad and Samer Khalil, Political Correspondent">',
      'Layan Haddad، Samer Khalil',
    ],
    [
      'the name of the outlet',
      '<meta property="og:site_name" content="المرصد"><meta name="author" content="المرصد">',
      null,
    ],
    ['an agency', '<meta name="author" content="رويترز">', null],
    ['a machine', '<meta name="author" content="admin">', null],
    ['an address', '<meta property="article:author" content="https://marsad.invalid/layan">', null],
  ])('as metadata writes it: %s', (_, head, author) => {
    expect(authorOf(page(head))).toBe(author);
  });

  it.each<[string, string]>([
    ['<p>بقلم: ليان الحسيني</p>', 'ليان الحسيني'],
    ['<div class="byline">كتبت: ليان الحسيني - 13 أبريل 2026</div>', 'ليان الحسيني'],
    ['<a rel="author" href="/l">Layan Haddad</a>', 'Layan Haddad'],
    ['<span itemprop="author" itemscope><b itemprop="name">ليان الحسيني</b> مراسلة</span>', 'ليان الحسيني'],
  ])('is read beside the headline, with its place: %s', (above, author) => {
    const html = page('', above);
    const { hints, hintOrigins } = extractHtml(html);
    const source = hintOrigins?.author?.source ?? { start: 0, end: 0 };
    expect([hints.author, hintOrigins?.author?.provenance, html.slice(source.start, source.end)]).toEqual([
      author,
      'stated',
      author,
    ]);
  });

  it('is not one of another report on the page', () => {
    expect(
      authorOf(
        page(
          '',
          '',
          '<ul class="most-read"><li><span class="author">غيرها الكاتب</span> خبر آخر من القسم</li></ul>',
        ),
      ),
    ).toBeNull();
  });
});

describe('the outlet, title and address of a page', () => {
  const hintsOf = (head: string) => {
    const { hints, url } = extractHtml(page(head));
    return { ...hints, url };
  };

  it.each<[string, string]>([
    [
      'its site, as the heading above does',
      `<title>أصداء المرصد</title></head><body><h1><a href="/">أصداء المرصد</a></h1><h2>افتتاح الجسر القديم</h2>${body}`,
    ],
    [
      'a way to print',
      `<title>نسخة للطباعة</title></head><body><table><tr><td><b>افتتاح الجسر القديم</b></td></tr><tr><td>${body}</td></tr></table>`,
    ],
    [
      'an archive',
      `<title>مجلة المرصد - الأرشيف</title></head><body><article><h2>افتتاح الجسر القديم</h2>${body}</article>`,
    ],
  ])('takes the headline over the text where the window names no article but %s', (_, html) => {
    const { hints, text } = extractHtml(`<html><head>${html}</body></html>`);
    expect([hints.title, text.split('\n')[0]]).toEqual(['افتتاح الجسر القديم', 'افتتاح الجسر القديم']);
  });

  it.each<[string, string, string]>([
    [
      'over a subtitle that the window names too',
      'الجسر القديم يفتح أبوابه - عام من الترميم ينتهي بافتتاح كبير - المرصد',
      '<h1>الجسر القديم يفتح أبوابه</h1><h2>عام من الترميم ينتهي بافتتاح كبير</h2>',
    ],
    [
      'that is a small part of what the window is called',
      'الجسر القديم يفتح أبوابه | صحيفة المرصد | أخبار المدن والقرى والطرق والموانئ من كل مكان على مدار الساعة',
      '<h2>الجسر القديم يفتح أبوابه</h2><p>نشرة الصباح</p>',
    ],
    [
      'below the name of the site in a heading of the same rank',
      'أخبار المدينة - الجسر القديم يفتح أبوابه',
      '<h1>أخبار المدينة</h1><h1>الجسر القديم يفتح أبوابه</h1>',
    ],
  ])('takes the headline %s', (_, title, headings) => {
    const html = `<html><head><title>${title}</title></head><body>${headings}<div>${body}</div></body></html>`;
    expect(extractHtml(html).hints.title).toBe('الجسر القديم يفتح أبوابه');
  });

  it('takes the name of the site for a title only where no line could be one', () => {
    const titleOf = (line: string): string | null =>
      extractHtml(`<title>المرصد</title><h4><a href="/">المرصد</a></h4><div><p>${line}</p>${body}</div>`)
        .hints.title;
    expect(titleOf('أهلا بكم')).toBe('المرصد');
    expect(titleOf('الجسر القديم يفتح أبوابه من جديد')).toBeNull();
    const archived = `<title>أرشيف</title><pre>الجسر القديم يفتح أبوابه\n\n${'قال المتحدث إن أعمال الصيانة انتهت. '.repeat(12)}</pre>`;
    expect(extractHtml(archived).hints.title).toBeNull();
  });

  it('names the outlet that is marked as publisher in the page', () => {
    const publisher =
      '<div itemprop="publisher" itemscope itemtype="https://schema.org/NewsMediaOrganization"><meta itemprop="name" content="صحيفة المرصد"></div>';
    expect(extractHtml(page('', publisher)).hints.outlet).toBe('صحيفة المرصد');
  });

  it('names the outlet by its site, else by what stands before or after the headline in the title, else by its host', () => {
    expect(hintsOf('<meta property="og:site_name" content="المرصد">').outlet).toBe('المرصد');
    for (const title of [
      'افتتاح الجسر القديم | صحيفة المرصد',
      'افتتاح الجسر القديم - محليات - صحيفة المرصد',
      'صحيفة المرصد | افتتاح الجسر القديم',
      'صحيفة المرصد - محليات - افتتاح الجسر القديم',
      'صحيفة المرصد: افتتاح الجسر القديم',
    ])
      expect(hintsOf(`<title>${title}</title>`)).toMatchObject({
        title: 'افتتاح الجسر القديم',
        outlet: 'صحيفة المرصد',
      });
    for (const title of ['محليات | افتتاح الجسر القديم', 'عاجل: افتتاح الجسر القديم'])
      expect(hintsOf(`<title>${title}</title>`).outlet).toBeNull();
    expect(hintsOf('<link rel="canonical" href="https://www.marsad.example/a">').outlet).toBe(
      'marsad.example',
    );
  });

  it.each([
    ['جميع الحقوق محفوظة لصحيفة المرصد © 2026', 'صحيفة المرصد'],
    ['جميع الحقوق محفوظة للمرصد ٢٠٠٤ - ٢٠٢٦ م', 'المرصد'],
    ['© 2026 المرصد العربي. كل الحقوق محفوظة | تصميم وتطوير: شركة', 'المرصد العربي'],
    ['حقوق النشر محفوظة لـ "المرصد" 2026', 'المرصد'],
    ['Copyright © 2004 - 2026 The Observer. All rights reserved.', 'The Observer'],
    ['© 2026 All Rights Reserved', null],
    ['جميع الحقوق محفوظة', null],
  ])('names the outlet in the line of copyright, where a page has no address: %s', (line, outlet) => {
    expect(extractHtml(page('', '', `</article><div>${line}</div>`)).hints.outlet).toBe(outlet);
  });

  it('knows the address that a printed view prints of itself, and its host', () => {
    const printed = (lines: string): unknown => {
      const { hints, url } = extractHtml(page('', '', `</article>${lines}`));
      return [url, hints.outlet, hints.published];
    };
    const address = 'https://www.marsad.example/2026/04/13/bridge';
    const known = [address, 'marsad.example', '2026-04-13'];
    expect(printed(`<div>${address}</div><div>© 2026 شركة المرصد للنشر</div>`)).toEqual(known);
    expect(printed(`<div>رابط الخبر: ${address}</div>`)).toEqual(known);
    expect(printed(`<div>${address}</div><div>https://other.example/a</div>`)).toEqual([null, null, null]);
  });

  it('takes the headline that a title names, and a title without the name of the site', () => {
    expect(hintsOf('<title>افتتاح الجسر القديم - أخبار - المرصد</title>').title).toBe('افتتاح الجسر القديم');
    expect(
      hintsOf(
        '<meta property="og:site_name" content="المرصد"><meta property="og:title" content="الجسر يفتح أبوابه من جديد | المرصد">',
      ).title,
    ).toBe('الجسر يفتح أبوابه من جديد');
  });

  it.each([
    [
      '<link rel="canonical" href="https://marsad.example/a"><meta property="og:url" content="https://marsad.example/b">',
      'https://marsad.example/a',
    ],
    ['<!-- saved from url=(0027)https://marsad.example/a -->', 'https://marsad.example/a'],
    [
      '<!--\n Page saved with SingleFile \n url: https://marsad.example/a \n saved date: Mon Apr 13 2026\n-->',
      'https://marsad.example/a',
    ],
    ['<link rel="canonical" href="/a">', null],
  ])('knows its address from %s', (head, url) => {
    expect(hintsOf(head).url).toBe(url);
  });
});
