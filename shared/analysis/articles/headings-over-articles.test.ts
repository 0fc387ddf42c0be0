import { describe, expect, it } from 'vitest';
import { noHints } from './extracted-hints.ts';
import { splitSource } from './split-source.ts';

const rain = 'هطلت أمطار غزيرة على قرى الوادي منذ الفجر، وأغلقت البلدية جسرين صغيرين حتى تنحسر المياه عنهما.';
const fish =
  'تراجعت أسعار السمك في الميناء القديم بنحو الثلث بعد أسبوع من الصيد الوفير على طول الساحل الشرقي.';
const school =
  'افتتحت مديرية التربية مدرسة جديدة في الحي الشمالي تتسع لستمئة تلميذ بعد عامين من أعمال البناء.';
const rainTitle = 'أمطار غزيرة تغلق جسرين في الوادي';
const fishTitle = 'أسعار السمك تتراجع في الميناء';
const schoolTitle = 'مدرسة جديدة في الحي الشمالي';

const articles = (mediaType: string, lines: readonly string[]) =>
  splitSource({ text: lines.join('\n'), mediaType, hints: noHints, options: {} });

const read = (...lines: readonly string[]) =>
  articles('text/plain', lines).map(({ title, published, outlet }) => [
    title.text,
    published?.value,
    published?.provenance,
    outlet?.name,
    outlet?.provenance,
  ]);

const days = (...lines: readonly string[]) => read(...lines).map(([title, day, from]) => [title, day, from]);
const outlets = (...lines: readonly string[]) =>
  read(...lines).map(([title, , , outlet, from]) => [title, outlet, from]);

const rainReport = [rainTitle, '', rain, ''] as const;
const fishReport = [fishTitle, '', fish, ''] as const;
const schoolReport = [schoolTitle, '', school, ''] as const;

describe('a heading that is nothing but a day', () => {
  it.each([
    ['الثلاثاء 5 آذار 2024', '2024-03-05'],
    ['يوم الخميس، ٤ أبريل ٢٠٢٤', '2024-04-04'],
    ['==== 5 مارس 2024 ====', '2024-03-05'],
    ['*** الثلاثاء 5/3/2024 ***', '2024-03-05'],
    ['## 7 جوان 2023', '2023-06-07'],
  ])('dates all articles until the next, the further ones as concluded: «%s»', (heading, day) => {
    expect(days(heading, '', ...rainReport, ...fishReport)).toEqual([
      [rainTitle, day, 'stated'],
      [fishTitle, day, 'inferred'],
    ]);
  });

  it('gives way to the next one', () => {
    const found = days(
      '** الأحد 9 حزيران 2024 **',
      '',
      ...rainReport,
      ...fishReport,
      '',
      '** الاثنين 10 حزيران 2024 **',
      '',
      ...schoolReport,
    );
    expect(found).toEqual([
      [rainTitle, '2024-06-09', 'stated'],
      [fishTitle, '2024-06-09', 'inferred'],
      [schoolTitle, '2024-06-10', 'stated'],
    ]);
  });

  it('may be of a list in English, or in French', () => {
    const report = [
      'Rain closes two bridges',
      '',
      'Heavy rain closed two small bridges in the valley at dawn.',
      '',
    ];
    const other = [
      'Fish prices fall in the harbour',
      '',
      'The price of fish fell by a third after a good week at sea.',
      '',
    ];
    expect(days('Tuesday, 5 March 2024', '', ...report, ...other).map(([, day]) => day)).toEqual([
      '2024-03-05',
      '2024-03-05',
    ]);
    expect(days('=== Mardi 5 mars 2024 ===', '', ...report, ...other).map(([, day]) => day)).toEqual([
      '2024-03-05',
      '2024-03-05',
    ]);
  });

  it('goes behind the day that an article states of itself', () => {
    const dated = [fishTitle, 'نشر في 2 آذار 2024', '', fish, ''];
    expect(days('*** 5 آذار 2024 ***', '', ...rainReport, ...dated, ...schoolReport)).toEqual([
      [rainTitle, '2024-03-05', 'stated'],
      [fishTitle, '2024-03-02', 'stated'],
      [schoolTitle, '2024-03-05', 'inferred'],
    ]);
  });
});

describe('a day that only looks like the heading of several articles', () => {
  it('is that of one article where each has its own above it, and one has none', () => {
    const found = days(
      'الثلاثاء 5 آذار 2024',
      '',
      ...rainReport,
      '---',
      ...fishReport,
      '---',
      'الأربعاء 6 آذار 2024',
      '',
      ...schoolReport,
    );
    expect(found.map(([, day]) => day)).toEqual(['2024-03-05', undefined, '2024-03-06']);
  });

  it('is that of one article where days run to and fro', () => {
    const found = days(
      '** 5 آذار 2024 **',
      '',
      ...rainReport,
      '---',
      ...fishReport,
      '---',
      '** 1 آذار 2024 **',
      '',
      ...schoolReport,
      '---',
      '** 9 آذار 2024 **',
      '',
      ...rainReport,
    );
    expect(found[1]).toEqual([fishTitle, undefined, undefined]);
  });

  it.each(['5 آذار 2024', '5 آذار 2024 - 10:30', 'بيروت، الثلاثاء 5 آذار 2024'])(
    'is that of the article below it where it is not written as a heading: «%s»',
    day => {
      const found = days(day, ...rainReport, '---', ...fishReport, '---', ...schoolReport);
      expect(found.slice(1).map(([, published]) => published)).toEqual([undefined, undefined]);
    },
  );

  it('is the day a page was saved on', () => {
    const found = articles('text/html', ['الثلاثاء 5 آذار 2024', '', ...rainReport, ...fishReport]);
    expect(found[1]?.published).toBeNull();
  });
});

describe('a heading that is nothing but an outlet', () => {
  it.each([
    ['النهار:', 'السفير:', 'النهار', 'السفير'],
    ['=== الغد ===', '=== الدستور ===', 'الغد', 'الدستور'],
    ['الوطن السعودية :', 'القبس الكويتية :', 'الوطن السعودية', 'القبس الكويتية'],
    ['The Harbour Times:', 'The Valley Herald:', 'The Harbour Times', 'The Valley Herald'],
  ])('is that of all articles until the next: «%s», «%s»', (one, two, first, second) => {
    expect(outlets(one, '', ...rainReport, ...fishReport, two, '', ...schoolReport, ...rainReport)).toEqual([
      [rainTitle, first, 'stated'],
      [fishTitle, first, 'inferred'],
      [schoolTitle, second, 'stated'],
      [rainTitle, second, 'inferred'],
    ]);
  });

  it('stands under the day of a list by days', () => {
    const found = read(
      '*** 5 آذار 2024 ***',
      '',
      'النهار:',
      '',
      ...rainReport,
      ...fishReport,
      'السفير:',
      '',
      ...schoolReport,
    );
    expect(found.map(([, day, , outlet]) => [day, outlet])).toEqual([
      ['2024-03-05', 'النهار'],
      ['2024-03-05', 'النهار'],
      ['2024-03-05', 'السفير'],
    ]);
  });

  it('is none without marks: a paper above its article says nothing of the next', () => {
    const found = outlets('النهار', ...rainReport, '---', ...fishReport, '---', 'السفير', ...schoolReport);
    expect(found.map(([, outlet]) => outlet)).toEqual(['النهار', undefined, 'السفير']);
  });

  it('is none where one name alone stands so, or parts of a paper do', () => {
    expect(
      outlets('اقتصاد:', '', ...rainReport, 'العالم:', '', ...fishReport).map(([, outlet]) => outlet),
    ).toEqual([undefined, undefined]);
  });
});
