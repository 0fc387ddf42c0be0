import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourceOfSpan } from '#shared/domain/article/source-map.ts';
import type { ExtractedDocument } from '../extracted-document.ts';
import { extractHtml } from './extract-html.ts';

const lines = ({ text }: ExtractedDocument): readonly string[] =>
  text.split('\n').filter(line => line !== '');

/** A report of ours, some sentences long; each number makes another one. */
const paragraph = (n: number): string =>
  `قال المتحدث رقم ${n} إن أعمال الصيانة في الجسر القديم ستنتهي قبل نهاية الشهر، وأضاف أن الطريق سيفتح أمام السيارات في الصباح.`;

const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="ar"><head>${head}</head><body>${body}</body></html>`;

const report = (...more: readonly string[]): string =>
  [1, 2, 3].map(n => `<p>${paragraph(n)}</p>`).join('') + more.join('');

const sourcePieces = (source: string, { leftOut }: ExtractedDocument) =>
  leftOut.map(part => [part.kind, source.slice(part.source.start, part.source.end)]);

describe('the text of a page', () => {
  it('keeps paragraphs that stand as lines between breaks, as many Arabic sites write them', () => {
    const text = [1, 2, 3].map(paragraph).join('<br />\n<br>');
    const source = page(
      `<div id="menu"><a href="/">الرئيسية</a> <a href="/b">سياسة</a></div><h1>افتتاح الجسر القديم</h1><div class="details">${text}</div>`,
    );
    expect(lines(extractHtml(source))).toEqual(['افتتاح الجسر القديم', ...[1, 2, 3].map(paragraph)]);
  });

  it('finds a report of two lines among the links of its site', () => {
    const links = Array.from(
      { length: 30 },
      (_, i) => `<li><a href="/${i}">خبر رقم ${i} من القسم</a></li>`,
    ).join('');
    const source = page(
      `<ul>${links}</ul><article><h1>توقف العبارة</h1><p>توقفت العبارة ساعة واحدة صباح اليوم بسبب الرياح.</p></article><ul>${links}</ul>`,
    );
    expect(lines(extractHtml(source))).toEqual([
      'توقف العبارة',
      'توقفت العبارة ساعة واحدة صباح اليوم بسبب الرياح.',
    ]);
  });

  it('brings back the lead that stands apart under the headline', () => {
    const lead = 'أعلنت البلدية أن الجسر القديم سيفتح من جديد أمام المارة والسيارات بعد عام من الترميم.';
    const source = page(
      `<div class="top"><h1>افتتاح الجسر القديم</h1><p class="deck">${lead}</p></div><div class="body">${report()}</div>`,
    );
    expect(lines(extractHtml(source))).toEqual(['افتتاح الجسر القديم', lead, ...[1, 2, 3].map(paragraph)]);
  });

  it('keeps subheadings, lists, quotations and tables in their places', () => {
    const source = page(
      `<article><h1>افتتاح الجسر</h1>${report()}<h2>ما بعد الافتتاح</h2><p>${paragraph(4)}</p><ul><li>يغلق الجسر ليلة الجمعة.</li><li>يفتح الجسر صباح السبت.</li></ul><blockquote>هذا يوم طال انتظاره في المدينة كلها.</blockquote><table><tr><th>اليوم</th><td>${paragraph(5)}</td></tr></table></article>`,
    );
    expect(lines(extractHtml(source)).slice(4)).toEqual([
      'ما بعد الافتتاح',
      paragraph(4),
      'يغلق الجسر ليلة الجمعة.',
      'يفتح الجسر صباح السبت.',
      'هذا يوم طال انتظاره في المدينة كلها.',
      'اليوم',
      paragraph(5),
    ]);
  });

  it('parts captions, links to other reports and boxes from the text, and says where they are', () => {
    const source = page(
      `<article><h1>افتتاح الجسر</h1><p>${paragraph(1)}</p><figure><img src="a.jpg"><figcaption>الجسر قبل الترميم</figcaption></figure><p>${paragraph(2)}</p><p><a href="/2">الحكومة تقر موازنة الطرق الجديدة</a></p><div class="newsletter-box"><p>اشترك في نشرتنا البريدية لتصلك الأخبار كل صباح.</p></div><p>${paragraph(3)}</p></article>`,
    );
    const extracted = extractHtml(source);
    expect(lines(extracted)).toEqual(['افتتاح الجسر', ...[1, 2, 3].map(paragraph)]);
    expect(sourcePieces(source, extracted)).toEqual([
      ['caption', 'الجسر قبل الترميم'],
      ['related-links', 'الحكومة تقر موازنة الطرق الجديدة'],
      ['promo', 'اشترك في نشرتنا البريدية لتصلك الأخبار كل صباح.'],
    ]);
  });

  it('keeps formulas, alone or in a sentence, and not the code that they are made of', () => {
    const formula =
      '<math><semantics><mrow><mi>x</mi><mo>=</mo><mn>2</mn></mrow><annotation encoding="application/x-tex">x=2</annotation></semantics></math>';
    const source = page(
      `<h1>مسألة الجسر</h1><p>${paragraph(1)}</p><h2>الحل</h2>${formula}<h2>الخلاصة</h2><p>إذا كان ${formula} فالجسر قائم، كما قال المهندس الذي أشرف على أعمال الترميم.</p>`,
    );
    expect(lines(extractHtml(source)).slice(1)).toEqual([
      paragraph(1),
      'الحل',
      'x=2',
      'الخلاصة',
      'إذا كان x=2 فالجسر قائم، كما قال المهندس الذي أشرف على أعمال الترميم.',
    ]);
  });

  it('keeps short lines between two paragraphs, in a part of the text that is called otherwise too', () => {
    const day = `<h2>الأحد</h2><p>${paragraph(4)}</p><p>أغلق الطريق.</p><p>${paragraph(5)}</p>ثم فتح مساء.<p>${paragraph(6)}</p>`;
    const source = page(
      `<h1>يوميات الجسر</h1><div>${report()}<div class="community-days">${day}</div>${report()}</div>`,
    );
    expect(lines(extractHtml(source)).slice(4, -3)).toEqual([
      'الأحد',
      paragraph(4),
      'أغلق الطريق.',
      paragraph(5),
      'ثم فتح مساء.',
      paragraph(6),
    ]);
  });

  it('reads nothing of what the page does not show', () => {
    const source = page(
      `<article><h1>افتتاح الجسر</h1>${report('<p style="color: red; display:none">خفي</p>', '<p hidden>خفي</p>', '<noscript>فعّل جافاسكربت</noscript>', '<script>document.write("x")</script>', '<template>قالب</template>')}</article>`,
    );
    expect(lines(extractHtml(source))).toEqual(['افتتاح الجسر', ...[1, 2, 3].map(paragraph)]);
  });

  it('takes a question about cookies for no article, however short the article is', () => {
    const source = page(
      `<h1>توقف العبارة</h1><p>توقفت العبارة ساعة.</p><div id="cookie-notice"><p>نستخدم في هذا الموقع ملفات تعريف الارتباط لتحسين الخدمة، ومتابعتك القراءة موافقة منك على ذلك كله.</p></div>`,
    );
    expect(lines(extractHtml(source))).toEqual(['توقف العبارة', 'توقفت العبارة ساعة.']);
  });

  it('finds the report where the page puts a longer warning beside it', () => {
    const notice =
      '<h3>إخلاء مسؤولية</h3><p>الآراء المنشورة، والأسماء، والأرقام، والإعلانات، على مسؤولية أصحابها، ولا تعبر عن رأي الموقع، ولا عن رأي محرريه، ولا عن رأي الجهات التي تعلن فيه، بأي حال من الأحوال.</p>';
    const paragraphs = Array.from({ length: 8 }, (_, n) => `<p>${paragraph(n)}</p>`).join('');
    const source = page(
      `<div class="hidden-tools"><div class="shop-offer"><div>${paragraphs}</div></div></div><div>${notice}</div>`,
    );
    expect(extractHtml(source).text).toContain(paragraph(7));
  });

  it('leaves out lists of other reports below the text with the words over them', () => {
    const source = page(
      `<article><h1>افتتاح الجسر</h1>${report()}<p>اقرأ أيضا:</p><ul><li><a href="/1">الحكومة تقر موازنة الطرق الجديدة</a></li><li><a href="/2">توقف العبارة ساعة بسبب الرياح</a></li></ul></article>`,
    );
    const extracted = extractHtml(source);
    expect(lines(extracted)).toEqual(['افتتاح الجسر', ...[1, 2, 3].map(paragraph)]);
    expect(extracted.leftOut.map(({ kind }) => kind)).toEqual([
      'related-links',
      'related-links',
      'related-links',
    ]);
  });

  it.each<[string, string]>([
    [
      'in a box without a telling name',
      `<div class="k2"><h3>التعليقات (2)</h3><div><b>أم سامر</b> <i>منذ يوم</i><p>${paragraph(7)}</p></div><div><b>عابر سبيل</b><p>${paragraph(8)}</p></div></div>`,
    ],
    [
      'beside their heading',
      `<h4>آراء القراء</h4><p>عابر سبيل</p><p>${paragraph(7)}</p><p>ليلى</p><p>${paragraph(8)}</p>`,
    ],
    [
      'under a line that is no heading',
      `<div><div>3 Comments</div><div><span>Reader</span><p>${paragraph(7)}</p><p>${paragraph(8)}</p></div></div>`,
    ],
  ])('takes comments for no part of a report that is shorter than they are: %s', (_, comments) => {
    const source = page(
      `<div><h1>توقف العبارة</h1><p>توقفت العبارة ساعة واحدة صباح اليوم بسبب الرياح.</p></div>${comments}`,
    );
    expect(lines(extractHtml(source))).toEqual([
      'توقف العبارة',
      'توقفت العبارة ساعة واحدة صباح اليوم بسبب الرياح.',
    ]);
  });

  it('takes a list of what is read most for no part of a short report', () => {
    const list = `<div><h3>الأكثر قراءة</h3><ul><li><a href="/1">الحكومة تقر موازنة الطرق الجديدة</a></li><li><a href="/2">مهرجان المدينة يبدأ يوم الخميس</a></li></ul></div>`;
    const source = page(
      `${list}<div><h1>توقف العبارة</h1><p>توقفت العبارة ساعة واحدة صباح اليوم بسبب الرياح.</p>${list}</div>`,
    );
    expect(lines(extractHtml(source))).toEqual([
      'توقف العبارة',
      'توقفت العبارة ساعة واحدة صباح اليوم بسبب الرياح.',
    ]);
  });

  it('keeps a column that is called comments, and a report under the number of its comments', () => {
    for (const body of [
      `<h2>تعليقات</h2>${report()}`,
      `<p>${paragraph(9)}</p><div><p>3 تعليقات</p>${report()}</div>`,
      `<div>${[1, 2].map(paragraph).join('<br>')}<br>التعليقات<br>${paragraph(3)}</div>`,
      `<p>${paragraph(1)}</p><h2>تعليق</h2><p>${paragraph(2)}</p><p>${paragraph(3)}</p>`,
      `<p>${paragraph(1)}</p><h2>Response</h2><h3>Paris</h3><p>${paragraph(2)}</p><p>${paragraph(3)}</p>`,
    ])
      for (const n of [1, 2, 3]) expect(extractHtml(page(body)).text).toContain(paragraph(n));
  });

  it('takes the text that a page only hands to its scripts, with its place, escaped or not', () => {
    const body = `${paragraph(1)}\n${paragraph(2)} \u201cنعم\u201d`;
    const escape = (text: string): string =>
      text.replace(/[\u0600-\u06ff]/g, sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
    for (const write of [(text: string) => text, escape]) {
      const json = write(
        JSON.stringify({ '@type': 'NewsArticle', headline: 'افتتاح الجسر', articleBody: body }),
      );
      const source = page(
        '<div id="app">يرجى الانتظار...</div>',
        `<script type="application/ld+json">${json}</script>`,
      );
      const { text, runs, hints } = extractHtml(source);
      expect([text, hints.title]).toEqual([`${body}\n`, 'افتتاح الجسر']);
      const span = sourceOfSpan(runs ?? [], { start: 0, end: paragraph(1).length }) ?? { start: 0, end: 0 };
      expect(source.slice(span.start, span.end)).toBe(write(paragraph(1)));
    }
  });

  it('takes the text that a page shows before what it hands to its scripts', () => {
    const json = JSON.stringify({ '@type': 'NewsArticle', articleBody: paragraph(9) });
    const source = page(
      `<article><h1>افتتاح الجسر</h1>${report()}</article>`,
      `<script type="application/ld+json">${json}</script>`,
    );
    expect(extractHtml(source).text).not.toContain(paragraph(9));
  });

  it('keeps lists of links that the text itself is', () => {
    const links = Array.from(
      { length: 12 },
      (_, i) => `<p><a href="/${i}">تقرير الشهر رقم ${i} عن حركة السفن في الميناء</a></p>`,
    ).join('');
    expect(lines(extractHtml(page(`<h1>تقارير الميناء</h1><p>${paragraph(1)}</p>${links}`)))).toHaveLength(
      14,
    );
  });

  it('takes all of a fragment, short lines and links included', () => {
    const { text, hints } = extractHtml(
      '<p>مرحبا</p><p><a href="/x">اقرأ الخبر</a></p><footer>ليان</footer>',
      {
        isFragment: true,
      },
    );
    expect(text).toBe('مرحبا\nاقرأ الخبر\nليان\n');
    expect(hints.title).toBeNull();
  });

  it('keeps the lines of preformatted text', () => {
    const source = `<pre>${paragraph(1)}\n${paragraph(2)}\n\n${paragraph(3)}</pre>`;
    expect(lines(extractHtml(source))).toEqual([1, 2, 3].map(paragraph));
  });

  it('reads a page of frames that says something without them', () => {
    const source = `<html><frameset cols="20%,*"><frame src="a.html"><noframes><p>${paragraph(1)}</p></noframes></frameset></html>`;
    expect(lines(extractHtml(source))).toEqual([paragraph(1)]);
  });

  it('leaves out what a web archive puts around the page', () => {
    const source = page(
      `<div id="wm-ipp-base"><p>${paragraph(9)}</p></div><article><h1>افتتاح الجسر</h1>${report()}</article>`,
    );
    expect(lines(extractHtml(source))).toEqual(['افتتاح الجسر', ...[1, 2, 3].map(paragraph)]);
  });
});

describe('the places of a page’s letters', () => {
  it('are those of the references by which letters are written', () => {
    const source = '<p>&#1602;&#1575;&#x644; &laquo;نعم&raquo; &#128512;.</p>';
    const { text, runs } = extractHtml(source, { isFragment: true });
    expect(text).toBe('قال «نعم» 😀.\n');
    const placeOf = (part: string): string => {
      const start = text.indexOf(part);
      const place = sourceOfSpan(runs ?? [], { start, end: start + part.length });
      return source.slice(place?.start, place?.end);
    };
    expect(['ا', 'قال', '«', 'نعم', '«نعم»', '😀'].map(placeOf)).toEqual([
      '&#1575;',
      '&#1602;&#1575;&#x644;',
      '&laquo;',
      'نعم',
      '&laquo;نعم&raquo;',
      '&#128512;',
    ]);
  });

  it('hold the same letters, whatever the markup', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '</',
      '<p>',
      '</p>',
      '<b>',
      '<td>',
      '<a href="',
      '"',
      '<!--',
      '-->',
      '&',
      '&amp;',
      '&#1575;',
      ' ',
      '\n',
      'نص',
      'word',
      '<br>',
      '<script>',
      '</script>',
      '<title>',
      '<svg>',
      '<h1>',
      '<body>',
      '</html>',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.boolean(), (pieces, isFragment) => {
        const source = pieces.join('');
        const { text, runs } = extractHtml(source, { isFragment });
        return (runs ?? []).every(
          run =>
            (run.step ?? 1) > 1 ||
            source.slice(run.source, run.source + run.length) === text.slice(run.text, run.text + run.length),
        );
      }),
      { numRuns: 200 },
    );
  });
});

describe('a page made to be dear', () => {
  const limitMs = 10_000;
  it.each<[string, string]>([
    ['nests 10,000 elements', `${'<div>'.repeat(10_000)}<p>${paragraph(1)}</p>`],
    ['has 5,000 paragraphs side by side', `<article>${`<p>${paragraph(1)}</p>`.repeat(5_000)}</article>`],
    ['never ends a comment', `<p>${paragraph(1)}</p><!--${'a'.repeat(1_000_000)}`],
    ['never ends a value', `<p>${paragraph(1)}</p><a href="${'a'.repeat(1_000_000)}`],
    ['has a value of a million signs', `<p class="${'a '.repeat(500_000)}">${paragraph(1)}</p>`],
    ['has a title of 200,000 spaces', `<title>a${' '.repeat(200_000)}b</title><p>${paragraph(1)}</p>`],
    ['has drawings in drawings', `<p>${paragraph(1)}</p>${'<svg><title>'.repeat(50_000)}`],
    [
      'has a headline of 100,000 words',
      `<h1>${'كلمة '.repeat(100_000)}</h1>${'<h2>عنوان فرعي من بضع كلمات</h2>'.repeat(5_000)}<p>${paragraph(1)}</p>`,
    ],
  ])('is read in a moment: one that %s', (_, source) => {
    const start = performance.now();
    expect(extractHtml(source).text).toContain(paragraph(1));
    expect(performance.now() - start).toBeLessThan(limitMs);
  });
});
