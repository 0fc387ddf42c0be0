import { describe, expect, it } from 'vitest';
import { noHints } from './extracted-hints.ts';
import { splitSource } from './split-source.ts';

const title = 'عودة الصيادين إلى الميناء القديم';
const lead = 'بدأ الصيادون موسم الأسماك الصغيرة وسط رياح خفيفة، وامتلأت صناديق السوق قبل شروق الشمس بساعة.';
const more = 'وتوقع رئيس الجمعية أن يستمر الموسم شهرين إذا بقيت المياه دافئة كما هي منذ مطلع الصيف الماضي.';
const englishLead =
  'The fishing fleet came back to the old harbour before dawn with boxes full of small silver fish.';

const read = (...lines: readonly string[]) =>
  splitSource({ text: lines.join('\n'), mediaType: 'text/plain', hints: noHints, options: {} }).map(
    article => [article.title.text, article.outlet?.name, article.published?.value],
  );

describe('the dateline of an agency that opens a report', () => {
  it.each([
    ['BEJAIA, 4 mars 2023 (APS) -', 'APS', '2023-03-04'],
    ['MONASTIR, 21 nov. 2022 (TAP) –', 'TAP', '2022-11-21'],
    ['AGADIR, 9 février 2021 (MAP) –', 'MAP', '2021-02-09'],
    ['TUNIS, 13 juillet (TAP) -', 'TAP', undefined],
    ['RABAT (MAP) –', 'MAP', undefined],
    ['TLEMCEN, February 9, 2021 (APS) --', 'APS', '2021-02-09'],
    ['Khartoum, July 13 (SUNA) -', 'SUNA', undefined],
  ])('is read from «%s»', (opening, outlet, published) => {
    expect(read('The boats are back in the old harbour', '', `${opening} ${englishLead}`)).toEqual([
      ['The boats are back in the old harbour', outlet, published],
    ]);
  });

  it.each([
    ['أكادير / 9 فبراير 2021 (ومع)', 'ومع', '2021-02-09'],
    ['الرباط / ٢ غشت ٢٠٢٢ (ومع)', 'ومع', '2022-08-02'],
    ['الدوحة في 9 مارس /قنا/', 'قنا', undefined],
    ['مسيعيد في 9 مارس 2023 /قنا/', 'قنا', '2023-03-09'],
    ['أبوظبي في 2 يونيو 2022 / وام /', 'وام', '2022-06-02'],
    ['الكويت - 9 - 3 (كونا) --', 'كونا', undefined],
    ['بورتسودان 9-3-2022م (سونا)', 'سونا', '2022-03-09'],
    ['أبها 03 رمضان 1444 هـ الموافق 25 مارس 2023 م واس', 'واس', '2023-03-25'],
  ])('is read from «%s», which nothing need close', (opening, outlet, published) => {
    expect(read(title, '', `${opening} ${lead}`, '', more)).toEqual([[title, outlet, published]]);
    expect(read(`${opening} ${lead}`, '', more)).toEqual([['', outlet, published]]);
  });

  it('is no headline where it stands above one, and belongs to that alone', () => {
    const second = 'البلدية تعيد فتح السوق المسقوف';
    const text =
      'أعادت البلدية فتح السوق المسقوف أمام الزبائن بعد أعمال ترميم طويلة شملت السقف والأرضية والبوابات.';
    expect(
      read(
        'كسلا ٤-٢-٢٠٢٢م (سونا)',
        title,
        '',
        lead,
        '',
        more,
        '',
        'الخرطوم 6-2-2022 (سونا)',
        second,
        '',
        text,
        '',
        more,
      ),
    ).toEqual([
      [title, 'سونا', '2022-02-04'],
      [second, 'سونا', '2022-02-06'],
    ]);
  });
});

describe('the number of an agency’s report and what it is filed under', () => {
  it('are no headline', () => {
    const opening = 'الوكرة في 4 أبريل 2022 /قنا/';
    expect(read('قنا 0117', 'عام/ الوكرة / ميناء', '', title, '', `${opening} ${lead}`, '', more)).toEqual([
      [title, 'قنا', '2022-04-04'],
    ]);
  });

  it('stay where no dateline tells that an agency wrote the report', () => {
    expect(read('قنا 2024', '', lead, '', more)[0]?.[0]).toBe('قنا 2024');
  });
});

describe('what only looks like the dateline of an agency', () => {
  it.each([
    'Paris (Map) - a guide for walkers:',
    'Middle East and North Africa (MAP) - growth slowed, and',
    'The programme of 4 May 2023 (Tap) was long, and',
    'وصلت السفينة الكبيرة الثالثة يوم 4 مارس 2023 (وال) ثم',
    'Order 12 boxes (APS) today, as',
  ])('states neither outlet nor day: «%s»', opening => {
    const found = read('The boats are back in the old harbour', '', `${opening} ${englishLead}`);
    expect(found).toEqual([['The boats are back in the old harbour', undefined, undefined]]);
  });

  it('is a headline where it tells what happened', () => {
    const told = 'انطلاق مهرجان الصيد الكبير 5 يوليو 2024 (سونا)';
    expect(read(told, '', lead, '', more)[0]?.[0]).toContain('انطلاق مهرجان الصيد الكبير');
  });
});
