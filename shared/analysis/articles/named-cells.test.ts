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

const wells = {
  title: 'بئر ثانية لقرية السدر',
  outlet: 'نداء الواحة',
  author: 'منى الشايب',
  published: '2019-11-04',
  text: [
    'حفر أهالي السدر بئرا ثانية بعدما غارت مياه الأولى في نهاية الصيف وانقطع الماء عن نصف البيوت.',
    'وتكفلت جمعية المزارعين بثمن المضخة على أن يسدد الأهالي ما عليهم في موسم التمر المقبل.',
  ].join('\n'),
};
const bridge = {
  title: 'الجسر الحجري يفتح للمشاة',
  outlet: 'الخبر',
  author: 'عادل نجم',
  published: '2019-11-06',
  text: 'صار الجسر الحجري منذ صباح أمس للمشاة وحدهم، ونقلت البلدية موقف الحافلات إلى الضفة الأخرى.',
};
const both = [wells, bridge] as const;
type Article = (typeof both)[number];
const day = ({ published }: Article): string => published.split('-').reverse().join('/');
type Pairs = readonly (readonly [string, string])[];
const table = (pairs: Pairs, between: string): string =>
  pairs.map(([name, value]) => `${name}${between}${value}\n`).join('');
const full = (article: Article): Pairs => [
  ['الصحيفة', article.outlet],
  ['التاريخ', day(article)],
  ['العنوان', article.title],
  ['الكاتب', article.author],
  ['النص', article.text],
];

describe.each([
  ['a line each', '\n'],
  ['a tab between them', '\t'],
  ['a wide gap between them', '     '],
])('a table of names and values, %s', (_, between) => {
  it('gives each article what its cells say', () => {
    expect(read(both.map(article => table(full(article), between)).join('\n'))).toEqual(both);
    expect(read(both.map(article => table(full(article), between)).join(''))).toEqual(both);
    expect(read(table(full(wells), between))).toEqual([wells]);
  });

  it('may stand over its text, in another order, under a head and with cells about other things', () => {
    const record = (article: Article, i: number): string =>
      `${table(
        [
          ['م', `${i + 1}`],
          ['عنوان المادة', article.title],
          ['اسم الصحيفة', article.outlet],
          ['تاريخ النشر', day(article)],
          ['اسم الكاتب', article.author],
          ['رقم الصفحة', '9'],
          ['الملاحظات', 'محايد'],
        ],
        between,
      )}${article.text}\n\n`;
    expect(read(`وحدة المتابعة\n\n${both.map(record).join('')}`)).toEqual(both);
  });

  it('may have an author for some articles only', () => {
    const record = (article: Article): string =>
      table(
        full(article).filter(([name]) => name !== 'الكاتب' || article === bridge),
        between,
      );
    expect(read(both.map(record).join('\n'))).toEqual([{ ...wells, author: null }, bridge]);
  });

  it('is read in English and French', () => {
    const english: Pairs = [
      ['Newspaper', 'Tidewater'],
      ['Date', '4 November 2019'],
      ['Headline', 'Stone bridge opens for walkers'],
      ['Author', 'Dora Finch'],
      ['Text', 'Since Monday the stone bridge has been for walkers alone, and buses stop on the other bank.'],
    ];
    const french: Pairs = [
      ['Journal', 'La Digue'],
      ['Date', '4 novembre 2019'],
      ['Titre', 'Le pont de pierre rendu aux piétons'],
      ['Auteur', 'Lina Haddad'],
      [
        'Texte',
        'Depuis lundi le pont de pierre est réservé aux piétons, et les bus s’arrêtent sur l’autre rive.',
      ],
    ];
    for (const pairs of [english, french]) {
      const [outlet, , title, author, text] = pairs.map(([, value]) => value);
      expect(read(table(pairs, between))).toEqual([{ outlet, title, author, text, published: '2019-11-04' }]);
    }
  });

  it('states outlet, day and author of the headline that it stands below', () => {
    const pairs = full(wells).filter(([name]) => name !== 'العنوان' && name !== 'النص');
    expect(read(`${wells.title}\n${table(pairs, between)}${wells.text}\n`)).toEqual([wells]);
  });
});

describe('what looks like a table of names and values', () => {
  it('is text where it says how articles are to be written', () => {
    const rules = 'العنوان\nيكتب في سطر واحد\nالكاتب\nالاسم الثلاثي\nالتاريخ\nيوم الإرسال\nالنص\nألف كلمة\n';
    const [article, ...others] = read(`${wells.title}\n${wells.text}\n${rules}`);
    expect(others).toEqual([]);
    expect(article).toMatchObject({ title: wells.title, outlet: null, author: null, published: null });
    expect(article?.text).toContain('الاسم الثلاثي');
  });

  it('names no outlet where only the names of columns stand above one another', () => {
    const [article] = read(
      `الصحيفة\nالتاريخ\nالعنوان\nالنص\nنداء الواحة\n4/11/2019\n${wells.title}\n${wells.text}\n`,
    );
    expect(article?.outlet?.toString()).not.toBe('الصحيفة');
  });

  it('is an address where no day stands beside it', () => {
    const [article] = read(
      `${wells.title}\n${wells.outlet} - ${day(wells)}\n${wells.text}\nالعنوان\nشارع النخيل\nالهاتف\n5550199\n`,
    );
    expect(article).toMatchObject({ title: wells.title, published: wells.published });
    expect(article?.text).toContain('شارع النخيل');
  });

  it('takes little time with very many of them', () => {
    const { user } = process.cpuUsage();
    expect(read(table(full(bridge), '\n').repeat(4_000)).length).toBeGreaterThan(1);
    read('العنوان\n'.repeat(20_000));
    read('التاريخ\t4/11/2019\n'.repeat(20_000));
    expect(process.cpuUsage({ user, system: 0 }).user / 1000).toBeLessThan(20_000);
  }, 120_000);
});
