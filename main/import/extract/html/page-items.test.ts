import { describe, expect, it } from 'vitest';
import { readArticles } from '#main/import/analyse/read-articles.ts';
import { extractHtmlDocuments } from './extract-html.ts';

async function read(html: string) {
  const result = await readArticles({ fileName: 'a.html', bytes: Buffer.from(html), options: {} });
  if (!result.ok) return [];
  return result.value.articles.map(({ title, text, outlet, author, published, source }) => ({
    title: title.text,
    text,
    outlet: outlet?.name ?? null,
    author: author?.name ?? null,
    day: published?.value.slice(0, 10) ?? null,
    source: html.slice(source.start, source.end),
  }));
}

const addressesOf = (html: string) => extractHtmlDocuments(html).map(({ url }) => url);

const page = (title: string, body: string, head = ''): string =>
  `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;

const stories = [
  {
    title: 'محطة تحلية جديدة تبدأ ضخ المياه إلى أحياء المكلا',
    text: 'بدأت محطة التحلية الجديدة ضخ المياه إلى أحياء المكلا الشرقية بعد أشهر من التجارب، وقال مهندسوها إنها تكفي ثلث السكان.',
    more: 'وأضاف مدير المحطة أن المرحلة الثانية تحتاج إلى خط كهرباء مستقل لم تطرح مناقصته بعد.',
  },
  {
    title: 'نقابة الصيادلة تعلق إضرابها في بنغازي أسبوعين',
    text: 'علقت نقابة الصيادلة إضرابها في بنغازي لمدة أسبوعين، على أن تستأنف التفاوض مع الوزارة حول هامش الربح.',
    more: 'وقال نقيب الصيادلة إن المخازن الحكومية وعدت بتوريد الأدوية الناقصة خلال أيام.',
  },
  {
    title: 'مهرجان التمور في بسكرة يستقطب تجارا من عشرين بلدا',
    text: 'استقطب مهرجان التمور في بسكرة تجارا من عشرين بلدا، ووقعت على هامشه عقود لتصدير آلاف الأطنان.',
    more: 'ويستمر المهرجان حتى نهاية الأسبوع في ساحة المعارض وسط المدينة.',
  },
] as const;
const titles = stories.map(({ title }) => title);
const texts = stories.map(({ text, more }) => `${text}\n${more}`);
type Story = (typeof stories)[number];
const body = ({ text, more }: Story): string => `<p>${text}</p><p>${more}</p>`;
const all = (write: (story: Story, i: number) => string): string => stories.map(write).join('');

describe('a page of several reports', () => {
  it('gives each under its own headline, with the day and the name of the digest', async () => {
    const items = all(story => `<h2>${story.title}</h2>${body(story)}<hr>`);
    const digest = page(
      'مرصد الخليج: موجز المساء',
      `<div>مرصد الخليج</div><div>موجز أخبار الأحد، 9 آذار 2025</div>${items}<footer>جميع الحقوق محفوظة</footer>`,
    );
    const articles = await read(digest);
    expect(articles.map(({ title }) => title)).toEqual(titles);
    expect(articles.map(({ text }) => text)).toEqual(texts);
    expect(articles.map(({ outlet, day }) => [outlet, day])).toEqual(
      stories.map(() => ['مرصد الخليج', '2025-03-09']),
    );
    expect(articles.map(({ source }) => [source.startsWith('محطة'), source.includes('نقابة')])).toEqual([
      [true, false],
      [false, true],
      [false, false],
    ]);
  });

  it('takes the outlet and the day from the lines of each, and its address from the link of its heading', async () => {
    const outlets = ['صحيفة الأيام', 'وكالة الأنباء الليبية', 'جريدة الخبر'];
    const items = all(
      (story, i) =>
        `<article><h3><a href="/n/${i + 1}.html">${story.title}</a></h3><div>${outlets[i]} - ${i + 11} نوفمبر 2024</div>${body(story)}</article>`,
    );
    const head = '<link rel="canonical" href="https://rasd.example/review/7">';
    const review = page('ما كتبته الصحف', `<h1>جولة في الصحف</h1>${items}`, head);
    expect((await read(review)).map(({ title, outlet, day, text }) => [title, outlet, day, text])).toEqual(
      stories.map(({ title }, i) => [title, outlets[i], `2024-11-${i + 11}`, texts[i]]),
    );
    expect(addressesOf(review)).toEqual([1, 2, 3].map(n => `https://rasd.example/n/${n}.html`));
  });

  it('is read from bold lines in the cells of a table, in English', async () => {
    const reports = [
      [
        'Ferry company cancels winter crossings to Gozo',
        'The ferry company has cancelled its winter crossings to Gozo because of a shortage of deckhands, it said.',
      ],
      [
        'Museum of Carthage reopens its mosaic rooms',
        'The museum of Carthage reopened its mosaic rooms after a restoration that took nearly five years to finish.',
      ],
    ];
    const cells = reports.map(([title, text]) => `<tr><td><strong>${title}</strong><p>${text}</p></td></tr>`);
    const digest = page('Daily news digest', `<table>${cells.join('')}</table>`);
    expect((await read(digest)).map(({ title, text }) => [title, text])).toEqual(reports);
  });

  it('does not give the day of one of them to the others', async () => {
    const items = all(
      (story, i) => `<h2>${story.title}</h2>${i === 0 ? '<p>3 مايو 2023</p>' : ''}${body(story)}`,
    );
    expect((await read(page('نشرة الصباح', items))).map(({ day }) => day)).toEqual([
      '2023-05-03',
      null,
      null,
    ]);
  });
});

describe('a page that only looks like one of several reports', () => {
  const article =
    '<p>تشهد المدن الساحلية منذ مطلع العام سلسلة من الأحداث التي تربط بينها أزمة واحدة هي نقص التمويل.</p>';
  const sections = all(story => `<h2>${story.title}</h2>${body(story)}`);
  const ld = (type: string) =>
    `<script type="application/ld+json">{"@type":"${type}","headline":"أزمة"}</script>`;

  it.each([
    [
      'has a headline over its headings',
      page('أزمة التمويل', `<h1>أزمة التمويل تضرب المدن الساحلية في ثلاث دول</h1>${sections}`),
    ],
    ['has text before the first heading', page('أزمة التمويل تضرب المدن الساحلية', article + sections)],
    [
      'says to machines that it is one article',
      page('أزمة التمويل', sections, `<meta property="og:type" content="article">${ld('NewsArticle')}`),
    ],
    [
      'follows one story through the day',
      page('موجز الأخبار', `<h1>تغطية مباشرة: أزمة التمويل</h1>${sections}`),
    ],
    [
      'bears the hour on each entry',
      page(
        'موجز التطورات',
        all((story, i) => `<h2>${story.title}</h2><span>1${i}:20</span>${body(story)}`),
      ),
    ],
    ['opens with its own headline', page(`${titles[0]} | الموقع`, sections)],
    [
      'has headings of a few words',
      page(
        'موجز',
        all(story => `<h2>${story.title.split(' ').slice(0, 2).join(' ')}</h2>${body(story)}`),
      ),
    ],
    [
      'answers questions',
      page(
        'موجز',
        all(story => `<h2>هل ${story.title}؟</h2>${body(story)}`),
      ),
    ],
  ])('is one article where it %s', async (_, html) => {
    expect((await read(html)).length).toBe(1);
  });

  it('keeps an article beside lines that lead to others', async () => {
    const teasers = all(
      story => `<h3><a href="/x">${story.title}</a></h3><p>${story.text.slice(0, 50)}…</p>`,
    );
    const html = page(
      'صيانة الجسر',
      `<main><h1>صيانة الجسر القديم تنتهي قبل موعدها</h1>${article}${article}</main><div>${teasers}</div>`,
    );
    const articles = await read(html);
    expect(articles.map(({ title }) => title)).toEqual(['صيانة الجسر القديم تنتهي قبل موعدها']);
  });

  it('is read in a moment, whatever it repeats', () => {
    const before = process.cpuUsage().user;
    extractHtmlDocuments(page('موجز', `<h2>${titles[0]}</h2><p>${stories[0].text}</p>`.repeat(20_000)));
    extractHtmlDocuments(page('موجز', `<td><b>${titles[0]}`.repeat(250)));
    expect((process.cpuUsage().user - before) / 1000).toBeLessThan(8000);
  });
});
