import { describe, expect, it } from 'vitest';
import { readArticles } from '#main/import/analyse/read-articles.ts';
import type { AnalysedFile } from '#main/import/analyse/read-articles.ts';
import { readForwardedSender } from './mail-sender.ts';
import { readQuotedSender } from './quoted-sender.ts';

async function read(lines: readonly string[], subject: string, type = 'text/plain'): Promise<AnalysedFile> {
  const header = [
    'From: Nabil <nabil@x.invalid>',
    `Subject: ${subject}`,
    'Date: Sun, 9 Mar 2025 12:00:00 +0300',
    `Content-Type: ${type}; charset=utf-8`,
    '',
  ];
  const file = await readArticles({
    fileName: 'a.eml',
    bytes: Buffer.from([...header, ...lines].join('\n')),
    options: {},
  });
  if (!file.ok) throw new Error(file.error.code);
  return file.value;
}

const article = [
  'بدأ فنيون ترميم ساعة الميدان التي توقفت قبل أربعين عاما، وقال كبيرهم إن التروس كلها ما زالت صالحة للعمل.',
  'وأوضح أن القطع المكسورة ستصنع في ورشة محلية، وأن الساعة ستدق من جديد في عيد المدينة.',
];
const quoted = article.flatMap(line => [`> ${line}`, '>']);
const note = 'شكرا جزيلا، سأقرؤه الليلة.';
const subject = 'Re: ساعة الميدان تعود إلى العمل';

const facts = ({ articles }: AnalysedFile): unknown =>
  articles.map(({ text, author, outlet, published }) => [
    text,
    author?.name ?? null,
    outlet?.name ?? null,
    published?.value ?? null,
  ]);

const leftOut = ({ text, articles }: AnalysedFile): string =>
  articles
    .flatMap(({ boilerplate }) => boilerplate.map(({ source }) => text.slice(source.start, source.end)))
    .join('\n');

describe('an article quoted in a reply', () => {
  it.each([
    ['كتب سامي الحلو في 5 مارس 2025:', 'سامي الحلو'],
    ['On Wed, 5 Mar 2025, Sami Helou <s@x.invalid> wrote:', 'Sami Helou'],
  ])('is what is read, with its own writer and day («%s»)', async (line, author) => {
    const file = await read([note, '', line, ...quoted], subject);
    expect(facts(file)).toEqual([[article.join('\n'), author, null, '2025-03-05']]);
    expect(file.articles[0]?.title.text).toBe('ساعة الميدان تعود إلى العمل');
    expect(leftOut(file)).toContain(note);
    expect(leftOut(file)).toContain(line);
  });

  it('has exact places in the mail, without the marks of quotation', async () => {
    const file = await read([note, '', 'On Wed, 5 Mar 2025, Sami <s@x.invalid> wrote:', ...quoted], subject);
    for (const { text, sourceMap } of file.articles)
      for (const run of sourceMap)
        expect(file.text.slice(run.source, run.source + run.length)).toBe(
          text.slice(run.text, run.text + run.length),
        );
    expect(file.articles.length).toBe(1);
  });

  it('is found below the fields of the answered mail', async () => {
    const fields = [
      '-----Original Message-----',
      'From: Sami <s@x.invalid>',
      'Sent: 5 March 2025',
      'Subject: ساعة',
    ];
    const file = await read([note, '', ...fields, '', ...article], subject);
    expect(facts(file)).toEqual([[article.join('\n'), 'Sami', null, '2025-03-05']]);
  });

  it('is found where markup quotes it', async () => {
    const paragraphs = article.map(line => `<p>${line}</p>`).join('');
    const html = `<p>${note}</p><div>On 5 Mar 2025, at 10:00, Sami wrote:</div><blockquote type="cite">${paragraphs}</blockquote>`;
    expect(facts(await read([html], subject, 'text/html'))).toEqual([
      [article.join('\n'), 'Sami', null, '2025-03-05T10:00'],
    ]);
  });

  it('is found below several answers', async () => {
    const file = await read(
      [
        note,
        '',
        'On Sat, 8 Mar 2025, Huda <h@x.invalid> wrote:',
        '> هذا هو المقال الذي ذكرته أمس.',
        '>',
        '> On Wed, 5 Mar 2025, Sami <s@x.invalid> wrote:',
        ...quoted.map(line => `>${line}`),
      ],
      subject,
    );
    expect(facts(file)).toEqual([[article.join('\n'), 'Sami', null, '2025-03-05']]);
    expect(leftOut(file)).toContain('هذا هو المقال الذي ذكرته أمس.');
  });

  it('takes no writer and no day from the reply where nothing is said of them', async () => {
    const file = await read([note, '', ...quoted], 'ساعة الميدان');
    expect(facts(file)).toEqual([[article.join('\n'), null, null, null]]);
  });

  it('stands beside a reply that is a text itself', async () => {
    const reply = [
      'قرأت المقال مرتين، وأعتقد أن الكاتب أغفل أن الساعة نقلت من مبنى البريد القديم إلى الميدان قبل سبعين عاما.',
      'وعندي صور من ذلك اليوم التقطها جدي، ويمكن أن تنشر مع المقال إن أرسلتم لي عنوان القسم.',
      'كما أن اسم صانعها محفور على التروس، وهو من أهل المدينة، وقد كتبت عنه الصحف حينها.',
    ];
    const long = [
      ...article,
      'وتبرع تجار السوق بنصف الكلفة، فيما تدفع البلدية النصف الآخر على ثلاث سنوات متتالية.',
      'وسيفتح البرج للزوار مرتين في الأسبوع بعد انتهاء الأعمال كلها.',
    ];
    const file = await read(
      [...reply, '', 'On Wed, 5 Mar 2025, Sami <s@x.invalid> wrote:', ...long.map(line => `> ${line}`)],
      subject,
    );
    expect(
      file.articles.map(({ author, published }) => [author?.name, published?.value.slice(0, 10)]),
    ).toEqual([
      ['Nabil', '2025-03-09'],
      ['Sami', '2025-03-05'],
    ]);
  });
});

describe('a question quoted in a reply', () => {
  it('is left out', async () => {
    const file = await read(
      [...article, '', 'On Wed, 5 Mar 2025, Sami <s@x.invalid> wrote:', '> هل وصلك المقال؟ نحتاجه اليوم.'],
      subject,
    );
    expect(facts(file)).toEqual([[article.join('\n'), 'Nabil', null, '2025-03-09T12:00:00+03:00']]);
  });
});

describe('a text that only sounds like the line above a quotation', () => {
  it('loses nothing of what stands below it', async () => {
    const line = 'في 5 مارس 2025 الساعة 10:30 كتب رئيس البلدية:';
    const file = await read([...article, line, 'ستدق الساعة قريبا.'], 'ساعة الميدان');
    expect(file.articles[0]?.text).toContain('ستدق الساعة قريبا.');
  });
});

describe('the line above a quotation', () => {
  it.each([
    ['On Mon, Jan 6, 2025 at 9:30 AM Salma Nour <s@x.invalid> wrote:', 'Salma Nour', '2025-01-06T09:30'],
    ['Le jeu. 2 janv. 2025 à 10:00, A Berg <a@x.invalid> a écrit :', 'A Berg', '2025-01-02T10:00'],
    ['Am 02.01.2025 um 10:00 schrieb Anna Berg:', 'Anna Berg', '2025-01-02T10:00'],
    ['كتبت هدى سالم في 3 مارس 2025 الساعة 10:15 صباحا:', 'هدى سالم', '2025-03-03T10:15'],
    ['بتاريخ الأحد، ٥ يناير ٢٠٢٥ في ٩:٠٠ م، كتب/ت رامي <r@x.invalid>:', 'رامي', '2025-01-05T21:00'],
    ['Salma Nour wrote:', 'Salma Nour', null],
  ])('says who wrote it and when («%s»)', (line, author, date) => {
    const { from, date: found } = readQuotedSender(line);
    expect([readForwardedSender(from).author, found]).toEqual([author, date]);
  });
});
