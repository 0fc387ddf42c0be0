import { describe, expect, it } from 'vitest';
import { noHints } from './extracted-hints.ts';
import { splitSource } from './split-source.ts';

const lead = 'بدأ الصيادون موسم الأسماك الصغيرة وسط رياح خفيفة، وامتلأت صناديق السوق قبل شروق الشمس بساعة.';
const more = 'وتوقع رئيس الجمعية أن يستمر الموسم شهرين إذا بقيت المياه دافئة كما هي منذ مطلع الصيف الماضي.';

function read(opening: string) {
  const text = `عودة الصيادين إلى الميناء القديم\n\n${opening} ${lead}\n\n${more}\n`;
  const [article] = splitSource({ text, mediaType: 'text/plain', hints: noHints, options: {} });
  const { outlet, published } = article ?? {};
  return {
    outlet: outlet?.name ?? null,
    published: published?.value ?? null,
    isStated: published?.provenance === 'stated',
    shown: published?.source ? text.slice(published.source.start, published.source.end) : '',
    text: article?.text ?? '',
  };
}

describe('the place, outlet and day that open a report', () => {
  it.each([
    ['تونس - وكالة المرجان - 7 أيار 2023:', 'وكالة المرجان', '2023-05-07'],
    ['الرباط (صحيفة الموج) 9 ماي 2022 -', 'صحيفة الموج', '2022-05-09'],
    ['مسقط في ٢١ أغسطس ٢٠٢١ / وكالة اللؤلؤ /', 'وكالة اللؤلؤ', '2021-08-21'],
    ['الدوحة، 2 يناير 2020 (وكالة اللؤلؤ) --', 'وكالة اللؤلؤ', '2020-01-02'],
    ['بغداد - واع - 14 تموز 2024:', 'واع', '2024-07-14'],
    ['عمّان – المنارة – 30 نيسان 2019 –', 'المنارة', '2019-04-30'],
    ['غزة 5-3-2025 وفا-', 'وفا', '2025-03-05'],
    ['طرابلس (لبنان) (أ ف ب) - 05-03-2025 -', 'أ ف ب', '2025-03-05'],
    ['LISBON, May 7, 2023 (Coral News Agency) -', 'Coral News Agency', '2023-05-07'],
  ])('are read from «%s»', (opening, outlet, published) => {
    const found = read(opening);
    expect(found).toMatchObject({ outlet, published, isStated: true });
    expect(found.shown).toMatch(/[\d٠-٩]{4}/);
    expect(opening).toContain(found.shown);
    expect(found.text.startsWith(opening)).toBe(true);
  });

  it.each([
    ['طرابلس - 11 شباط 2024 -', '2024-02-11'],
    ['الكويت في 5 نوفمبر 2022:', '2022-11-05'],
    ['الخرطوم - السودان - 1 يونيو 2021 -', '2021-06-01'],
    ['دمشق - ليان الحسيني - 1 يونيو 2021:', '2021-06-01'],
    ['OSLO, 3 June 2023 —', '2023-06-03'],
  ])('give a day and no outlet where «%s» names none', (opening, published) => {
    expect(read(opening)).toMatchObject({ outlet: null, published });
  });

  it('name the agency beside a day without a year, and its mark of the end is no text', () => {
    expect(read('المنامة - 5 - 3 (بنا) --')).toMatchObject({ outlet: 'بنا', published: null });
    const lines = [
      'عودة الصيادين إلى الميناء القديم',
      `المنامة (بنا) -- ${lead}`,
      more,
      '(النهاية) ن س / م خ',
    ];
    const [article] = splitSource({
      text: lines.join('\n'),
      mediaType: 'text/plain',
      hints: noHints,
      options: {},
    });
    expect(article?.text.endsWith(more)).toBe(true);
  });

  it('name an unknown outlet in brackets behind a known place, without a day', () => {
    expect(read('صنعاء (وكالة المرجان) -')).toMatchObject({ outlet: 'وكالة المرجان', published: null });
  });
});

describe('a sentence that only begins like an opening', () => {
  it.each([
    'في القاهرة - 3 مارس 2024 - اجتمع الصيادون، ثم',
    'وصل الوفد إلى بيروت في 3 مارس 2024 - وهو يوم عطلة - حين',
    'المرفأ الغربي - 3 مارس 2024 - يوم لا ينساه أحد، فقد',
    'القاهرة - 3 مارس 2024 - 5 مارس 2024: معرض للشباك، حيث',
    'سليم الخطيب - 13 آذار 1941 - كان صيادا، ثم',
    'بيروت 3 مارس 2024 كانت هادئة حين',
    'باريس - وكالة الطاقة الدولية: انخفض الطلب، وقد',
    'Cairo was calm on March 3, 2024 - a holiday - when',
  ])('states neither a day nor an outlet: «%s»', opening => {
    expect(read(opening)).toMatchObject({ outlet: null, published: null });
  });
});
