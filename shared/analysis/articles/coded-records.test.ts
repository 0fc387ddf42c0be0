import { describe, expect, it } from 'vitest';
import { noHints } from './extracted-hints.ts';
import { splitSource } from './split-source.ts';

const read = (text: string) =>
  splitSource({ text, mediaType: 'text/plain', hints: noHints, options: {} }).map(article => ({
    title: article.title.text,
    outlet: article.outlet?.name ?? null,
    author: article.author?.name ?? null,
    published: article.published?.value ?? null,
    text: article.text,
  }));

const lead = 'بقيت القوارب في الميناء القديم ثلاثة أيام متتالية بعد أن ارتفع ثمن الوقود مرة أخرى.';
const rest = 'وقال رئيس الصيادين إن الأمر لم يعد يحتمل، وطلب لقاء عاجلا مع الوزير قبل نهاية الأسبوع.';
const english = 'IN recent weeks he had said nothing of the kind.';
const first = {
  title: 'القوارب لا تبحر من الميناء',
  outlet: 'صحيفة المرساة',
  author: 'ليان الحسيني',
  published: '2021-06-03',
  text: `${lead}\n${rest}\n${english}`,
};
const second = {
  ...first,
  title: 'الجسر يغلق شهرا',
  outlet: 'النهار',
  author: 'Omar Reed',
  published: '2021-06-04',
};
const heads = [
  { day: '3 يونيو 2021', by: 'بقلم ليان الحسيني' },
  { day: '4 June 2021', by: 'By Omar Reed, Cairo' },
];

/** A document as the database prints it, `after` each code its value. */
function document(article: typeof first, i: number, after: string, tail = true): string {
  const { day, by } = heads[i] ?? { day: '', by: '' };
  const above = [
    ['SE', 'محليات'],
    ['HD', article.title],
    ['BY', by],
    ['WC', '120 words'],
    ['PD', day],
    ['ET', '10:22'],
    ['SN', article.outlet],
    ['SC', 'MRSAT'],
    ['PG', '3'],
    ['LA', 'Arabic'],
    ['CY', 'Copyright 2021 Quay Press. All rights reserved.'],
    ['LP', lead],
  ];
  const below = [
    [
      'CO',
      'mrsat : Quay Press | prtco : Harbour Company of the Eastern Shore and its many daughters in the region',
    ],
    ['IN', 'i75 : Fishing | ifood : Food'],
    ['NS', 'ccat : Corporate News'],
    ['RE', 'meastz : Middle East'],
    ['AN', `Document MRSAT00002021060${i}`],
  ];
  const print = (fields: readonly (readonly string[])[]): string =>
    fields.map(([code, value]) => `${code}${after}${value}\n`).join('');
  return `${print(above)}\nTD\n\n${rest}\n\n${english}\n\n${tail ? print(below) : ''}\n`;
}

describe('an export with the codes of its fields', () => {
  it.each(['  ', '\t', ' ', ': ', '\n'])(
    'gives an article for each document, with «%j» behind a code',
    after => {
      expect(read(document(first, 0, after) + document(second, 1, after))).toEqual([first, second]);
    },
  );

  it('may have lost what stands below its texts, and the name of its file above', () => {
    expect(read(`Factiva\n\n${document(first, 0, '  ', false)}${document(second, 1, '  ', false)}`)).toEqual([
      first,
      second,
    ]);
  });

  it('may hold one document, over what was searched for', () => {
    const search = 'Search Summary\nText\tقوارب\nResults Found\t2\n';
    expect(read(document(first, 0, '\t') + search)).toEqual([first]);
  });

  it('has headlines of two lines', () => {
    const text = document(first, 0, '  ').replace('لا تبحر', 'لا\nتبحر');
    expect(read(text)).toEqual([first]);
  });
});

describe('capitals that are no codes', () => {
  it('are text where no header stands', () => {
    const text =
      'BY the end of the year the number of HD channels will reach two hundred, officials said.\nTD Bank said it would invest in several of them.\nIN another move, the council closed the old station.';
    expect(read(`HD channels grow in the Gulf\n${text}`)).toMatchObject([
      { title: 'HD channels grow in the Gulf', text },
    ]);
  });
});
