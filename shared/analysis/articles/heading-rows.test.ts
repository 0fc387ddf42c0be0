import { describe, expect, it } from 'vitest';
import { noHints } from './extracted-hints.ts';
import { splitSource } from './split-source.ts';

const read = (text: string) =>
  splitSource({ text, mediaType: 'text/plain', hints: noHints, options: {} }).map(article => ({
    title: article.title.text,
    outlet: article.outlet?.name ?? null,
    published: article.published?.value ?? null,
    text: article.text,
  }));

const articles = [
  {
    title: 'أمطار غزيرة تغلق جسرين في الوادي',
    outlet: 'القبس',
    said: '3 أيار 2024',
    published: '2024-05-03',
    text: 'هطلت أمطار غزيرة على قرى الوادي منذ الفجر، وأغلقت البلدية جسرين صغيرين.\nوقال رئيسها إن الفرق تعمل على مدار الساعة.',
  },
  {
    title: 'أسعار السمك تتراجع في الميناء',
    outlet: 'النهار اللبنانية',
    said: '٤ أيار ٢٠٢٤',
    published: '2024-05-04',
    text: 'تراجعت أسعار السمك في الميناء القديم بنحو الثلث بعد أسبوع من الصيد الوفير.\nوقال بائع إن الناس عادوا إلى السوق.',
  },
  {
    title: 'مزارعو الزيتون يطالبون بدعم - حملة جديدة',
    outlet: 'الوطن',
    said: '05/05/2024',
    published: '2024-05-05',
    text: 'طالب مزارعو الزيتون في الجبل بدعم مالي قبل موسم القطاف، وأعلنوا حملة لجمع التواقيع.',
  },
] as const;
type Fact = 'said' | 'outlet' | 'title';
const expected = articles.map(({ title, outlet, published, text }) => ({ title, outlet, published, text }));

const orders: readonly (readonly Fact[])[] = [
  ['said', 'outlet', 'title'],
  ['said', 'title', 'outlet'],
  ['outlet', 'said', 'title'],
  ['outlet', 'title', 'said'],
  ['title', 'said', 'outlet'],
  ['title', 'outlet', 'said'],
];
const borders = ['|', ' | ', '\t', ' · ', ' — ', ' - ', ' / '];
const forms = orders.flatMap(order => borders.map(border => ({ order, border, name: order.join(border) })));

const stories = [
  ['3 أيار 2024', 'وقع انفجار في السوق القديم صباح الجمعة وأصيب ثلاثة أشخاص بجروح طفيفة.'],
  ['4 حزيران 2024', 'افتتح المرفأ بعد ترميم دام عامين بحضور عدد كبير من أهالي المدينة.'],
] as const;
const storyTitles = ['انفجار في السوق القديم', 'افتتاح المرفأ بعد ترميمه'];
const rowsOver = (names: readonly string[]): string =>
  stories
    .map(([day, text], i) => `${day} | ${names[i] ?? ''} | ${storyTitles[i] ?? ''}\n${text}`)
    .join('\n\n');

describe('lines of day, outlet and headline over the texts of a source', () => {
  it.each(forms)('open an article each: $name', ({ order, border }) => {
    const rows = articles.map(
      article => `${order.map(fact => article[fact]).join(border)}\n${article.text}\n`,
    );
    expect(read(rows.join('\n'))).toEqual(expected);
  });

  it('may have a name above them, an empty line below and a section between', () => {
    const rows = articles.map(
      ({ said, outlet, title, text }) => `${said} | ${outlet} | اقتصاد | ${title}\n\n${text}\n`,
    );
    expect(read(`ملف السبت\n\n${rows.join('\n')}`)).toEqual(expected);
  });

  it.each(orders)('may be one alone over its text: %s, %s, %s', (...order) => {
    const [article] = articles;
    for (const border of [' | ', '\t', ' · '])
      expect(read(`${order.map(fact => article[fact]).join(border)}\n${article.text}`)).toEqual([
        expected[0],
      ]);
  });

  it.each([
    ['a number', (row: string, n: number) => `${n + 1}- ${row}`],
    ['a bullet', (row: string) => `• ${row}`],
    ['brackets', (row: string) => row.replace(/^(.*?) \| (.*?) \|/, '[$1] | ($2) |')],
  ])('may have %s', (_, marked) => {
    const rows = articles.map(
      ({ said, outlet, title, text }, n) => `${marked(`${said} | ${outlet} | ${title}`, n)}\n${text}\n`,
    );
    expect(read(rows.join('\n'))).toEqual(expected);
  });

  it('are read in English', () => {
    const harbour =
      'Fish prices fell by a third at the old harbour after a week of plenty along the eastern shore.';
    const bridge = 'The council closed two small bridges after heavy rain fell on the villages since dawn.';
    expect(
      read(
        `2024-05-03 | Kuwait Times | Rain closes two bridges\n${bridge}\n\n2024-05-04 | Kurier | Fish prices fall at the harbour\n${harbour}`,
      ),
    ).toEqual([
      { title: 'Rain closes two bridges', outlet: 'Kuwait Times', published: '2024-05-03', text: bridge },
      { title: 'Fish prices fall at the harbour', outlet: 'Kurier', published: '2024-05-04', text: harbour },
    ]);
  });
});

describe('lines that look like these', () => {
  it('are an index where no text stands between them', () => {
    const rows = articles.map(({ said, outlet, title }) => `${said} | ${outlet} | ${title}`).join('\n');
    expect(read(`عناوين الأسبوع\n${rows}\n${articles[0].text}`)).toHaveLength(1);
  });

  it('are the entries of a chronology below a headline and its first paragraph', () => {
    const lead = 'شهد العام أحداثا كثيرة في مدن الساحل نعرض أبرزها في هذا التقرير الذي أعده مراسلونا.';
    expect(read(`عام في مدن الساحل\n${lead}\n${rowsOver(['القبس', 'الوطن'])}`)).toMatchObject([
      { title: 'عام في مدن الساحل', outlet: null, published: null },
    ]);
  });

  it.each(['آخر أخبار المدينة', 'حلب'])('are the top of a page where a headline stands below «%s»', name => {
    const [{ title, text, outlet }] = articles;
    expect(read(`${name} | ${outlet} | 3 أيار 2024\n${title}\n${text}`)).toMatchObject([{ title, text }]);
  });

  it.each([
    [['حلب', 'اللاذقية']],
    [['ليان الحسيني', 'سامر الخطيب']],
    [['اقتصاد', 'محليات']],
    [['السوق القديم', 'المرفأ']],
  ])('name no outlet where %j stand for one', names => {
    expect(read(rowsOver(names)).every(({ outlet }) => outlet === null)).toBe(true);
  });
});
