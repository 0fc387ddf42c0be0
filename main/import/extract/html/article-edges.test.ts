import { describe, expect, it } from 'vitest';
import { extractHtml } from './extract-html.ts';

const linesOf = (source: string): readonly string[] =>
  extractHtml(source)
    .text.split('\n')
    .filter(line => line !== '');

/** A report of ours, some sentences long; each number makes another one. */
const paragraph = (n: number): string =>
  `قالت أمينة المكتبة رقم ${n} إن الرفوف الجديدة وصلت قبل موعدها، وإن القاعة ستفتح أبوابها للقراء في الأسبوع المقبل.`;

const report = [1, 2, 3].map(n => `<p>${paragraph(n)}</p>`).join('');

const page = (body: string, title = 'المكتبة تفتح قاعتها الجديدة'): string =>
  `<!doctype html><html lang="ar"><head><title>${title}</title></head><body>${body}</body></html>`;

const mostRead =
  '<aside class="most-read"><h3>الأكثر قراءة</h3><ol><li><a href="/1">سباق القوارب يبدأ غدا عند الفجر</a></li><li><a href="/2">متحف السكك الحديدية يغلق أسبوعا</a></li></ol></aside>';

describe('the last line of an article', () => {
  it.each([
    ['ends as a sentence', '<p>ج: سأقرأ ثم أنام.</p>', mostRead.replace('<h3>الأكثر قراءة</h3>', '')],
    ['stands over a box with a heading of its own', '<p>ج: سأقرأ ثم أنام</p>', mostRead],
  ])('is kept, however short, where it %s', (_, line, box) => {
    const source = page(`<h1>المكتبة تفتح قاعتها الجديدة</h1>${report}<p>س: وبعد الافتتاح؟</p>${line}${box}`);
    expect(linesOf(source).slice(-2)).toEqual(['س: وبعد الافتتاح؟', line.replace(/<[^>]*>/g, '')]);
  });

  it.each(['<p>فهل من قارئ؟</p>', '<p>وما زال العدّ جاريا حتى المساء</p>', '<p>- نعم، قالت، سنعود</p>'])(
    'is kept over the foot of the page, whatever it ends in: %s',
    last => {
      const foot = '<footer><p><a href="/a">من نحن</a></p></footer>';
      const source = page(`<h1>المكتبة تفتح قاعتها الجديدة</h1>${report}${last}${foot}`);
      expect(linesOf(source).at(-1)).toBe(last.replace(/<[^>]+>/g, ''));
    },
  );

  it('is kept where it is a whole sentence in the style of a heading', () => {
    const last = 'وهكذا أغلقت المكتبة القديمة بابها آخر مرة قبل أن ينتصف الليل.';
    const source = page(`<h1>المكتبة تفتح قاعتها الجديدة</h1>${report}<h4>${last}</h4>${mostRead}`);
    expect(linesOf(source).at(-1)).toBe(last);
  });

  it('is left out where it is but a label of the links below it', () => {
    const links = mostRead.replace('<h3>الأكثر قراءة</h3>', '');
    const source = page(`<h1>المكتبة تفتح قاعتها الجديدة</h1>${report}<p>قد يهمك:</p>${links}`);
    expect(linesOf(source).at(-1)).toBe(paragraph(3));
  });
});

describe('the rest of a text that a page folds away', () => {
  const rest = `${paragraph(4)} ${paragraph(5)} ${paragraph(6)}`;
  it.each([
    `<div style="display:none"><p>${rest}</p></div><button>اقرأ المزيد</button>`,
    `<p>وكان هذا أولها.<span id="dots">...</span><span id="more" style="display: none">${rest}</span></p><button onclick="f()">Read more</button>`,
    `<a href="#rest">عرض المزيد</a><div id="rest" hidden>${rest}</div>`,
  ])('is read: %#', folded => {
    expect(linesOf(page(`<h1>المكتبة تفتح قاعتها الجديدة</h1>${report}${folded}`)).join(' ')).toContain(rest);
  });

  it.each([
    `<div style="display:none">${rest}</div>`,
    `<ul hidden>${`<li><a href="/n">${rest}</a></li>`.repeat(3)}</ul><button>المزيد</button>`,
  ])('is none where no button is beside it, or where it is a menu: %#', hidden => {
    const text = linesOf(page(`<h1>المكتبة تفتح قاعتها الجديدة</h1>${report}${hidden}`)).join(' ');
    expect(text).not.toContain(rest);
  });
});

describe('what stands around a page that is no part of it', () => {
  it('is not read: the header of a search engine’s cache, with the day on which it came', () => {
    const header =
      '<div id="bN015htcoyT__google-cache-hdr"><div><span>This is Google&#39;s cache of <a href="https://maktaba.example/7">https://maktaba.example/7</a>. It is a snapshot of the page as it appeared on 9 Jan 2024 03:11:07 GMT.</span></div><div>Full version</div></div>';
    const source = page(
      `${header}<h1>المكتبة تفتح قاعتها الجديدة</h1><div>2 كانون الثاني 2024</div>${report}`,
    );
    expect(linesOf(source).join()).not.toContain('cache');
    expect(extractHtml(source).hints.published).toBe('2024-01-02');
  });
});

describe('a box among an article', () => {
  it.each([
    [
      'asks about cookies in French',
      '<div class="cookie"><p>Nous utilisons des cookies pour améliorer votre expérience.</p><a>Accepter</a></div>',
    ],
    [
      'lists more on a topic',
      '<div class="more-on"><h3>قراءة المزيد</h3><ul><li>list 1 of 2 سباق القوارب يبدأ غدا</li><li>end of list</li></ul></div>',
    ],
  ])('is not of it where it %s', (_, box) => {
    const [first = '', ...rest] = report.split(/(?<=<\/p>)/);
    const source = page(`<h1>المكتبة تفتح قاعتها الجديدة</h1>${first}${box}${rest.join('')}${report}`);
    expect(linesOf(source)).toHaveLength(7);
  });
});

describe('the captions of a page', () => {
  const captions = [
    'رفوف القاعة الكبرى قبل أن توضع عليها الكتب.',
    'طالبة تقرأ قرب النافذة الشرقية في أول أيام الافتتاح.',
    'أمين المخزن يحصي الصناديق التي وصلت من المطبعة.',
  ];
  const pictures = captions
    .map(caption => `<figure><img src="a.jpg"><figcaption>${caption}</figcaption></figure>`)
    .join('');
  const lead = '<p>فتحت المكتبة أبوابها هذا الصباح أمام القراء.</p>';
  const headline = 'المكتبة تفتح قاعتها الجديدة';

  it('are its text where they are most of what goes with its pictures', () => {
    const source = page(`<h1>${headline}</h1>${lead}${pictures}`);
    expect(linesOf(source).slice(2)).toEqual(captions);
  });

  it('stay apart from a text that stands without them', () => {
    const source = page(`<article><h1>${headline}</h1>${lead}${pictures}${report}${report}</article>`);
    expect(linesOf(source).join()).not.toContain('الصناديق');
  });
});
