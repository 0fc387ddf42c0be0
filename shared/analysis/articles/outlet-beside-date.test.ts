import { describe, expect, it } from 'vitest';
import { noHints } from './extracted-hints.ts';
import { outletLikeness } from './outlet-likeness.ts';
import { splitSource } from './split-source.ts';

const title = 'البلدية تزرع مئة شجرة على طريق السد';
const body = [
  'تزرع البلدية هذا الأسبوع مئة شجرة على طريق السد بعد أن قطعت العاصفة معظم ما كان فيها من أشجار قديمة.',
  'وقال مهندس الحدائق إن الشتلات من أنواع تحتمل العطش، وإن الري سيكون بالتنقيط طوال السنتين المقبلتين.',
];
const latinTitle = 'The harbour clock runs again after eleven silent winters';
const latinBody = [
  'The clock above the harbour office has been repaired by two retired fitters who refused to be paid for it.',
  'It had stopped during a storm eleven winters ago, and the council never found the money for a new movement.',
];

const read = (...lines: readonly string[]) =>
  splitSource({ text: lines.join('\n'), mediaType: 'text/plain', hints: noHints, options: {} });

/** Outlet, day and author of an article whose headline has `line` below it, and whether the line is out of the text. */
function below(line: string, isLatin = false) {
  const [article] = isLatin ? read(latinTitle, line, ...latinBody) : read(title, line, ...body);
  const isLeftOut = article?.text === (isLatin ? latinBody : body).join('\n');
  return [article?.outlet?.name, article?.published?.value, article?.author?.name, isLeftOut];
}

describe('an outlet beside the day below a headline', () => {
  it.each([
    ['الشروق التونسية - 5/6/2024', 'الشروق التونسية', '2024-06-05'],
    ['الشروق التونسية، 5 حزيران 2024', 'الشروق التونسية', '2024-06-05'],
    ['5/6/2024 | الشروق التونسية', 'الشروق التونسية', '2024-06-05'],
    ['البحرين اليوم - الثلاثاء 8 أبريل 2025', 'البحرين اليوم', '2025-04-08'],
    ['البحرين اليوم ـ الثلاثاء 8 أبريل ٢٠٢٥', 'البحرين اليوم', '2025-04-08'],
    ['إيلاف - لندن: الجمعة 10 كانون الثاني (يناير) 2025', 'إيلاف', '2025-01-10'],
  ])('reads «%s»', (line, outlet, day) => {
    expect(below(line)).toEqual([outlet, day, undefined, true]);
  });

  it.each([
    ['The Quayside Lantern, 3 April 2025', 'The Quayside Lantern', '2025-04-03'],
    ['Le Courrier d’Oran, 5 avril 2025', 'Le Courrier d’Oran', '2025-04-05'],
    ['El Fanar | Samedi 5 avril 2025', 'El Fanar', '2025-04-05'],
    ['Kıyı Postası - 06.04.2025', 'Kıyı Postası', '2025-04-06'],
  ])('reads "%s"', (line, outlet, day) => {
    expect(below(line, true)).toEqual([outlet, day, undefined, true]);
  });

  it.each([
    'بيروت - 5/6/2024',
    'القصير، 5/6/2024',
    'رياضة - 5/6/2024',
    'عنبتا - 5/6/2024',
    'الحرب الباردة - 5/6/2024',
  ])('takes «%s» for no outlet', line => {
    expect(below(line)).toEqual([undefined, '2024-06-05', undefined, true]);
  });

  it('takes a person beside the day for the author', () => {
    expect(below('محمد أزواغ - 5/6/2024')).toEqual([undefined, '2024-06-05', 'محمد أزواغ', true]);
    expect(below('Dora Finch - 5 June 2024', true)).toEqual([undefined, '2024-06-05', 'Dora Finch', true]);
  });

  const second = [
    'مكتبة الحي تفتح قاعة للمكفوفين',
    'تفتح مكتبة الحي قاعة للمكفوفين فيها كتب بخط برايل وأخرى مسموعة، وقد جمعها متطوعون في عام كامل.',
  ] as const;

  it('is read from an unknown name where several lines have it beside their day', () => {
    const articles = read(title, 'الشعاع - 5/6/2024', ...body, '', second[0], 'الشعاع - 7/6/2024', second[1]);
    expect(articles.map(({ outlet }) => outlet?.name)).toEqual(['الشعاع', 'الشعاع']);
  });

  it('is no place that the reports speak of, however often it returns', () => {
    const inTown =
      'رمم أهالي التويني نبع القرية الذي جف منذ سنوات، وجمعوا المال من المغتربين ومن بيع الزيت في السوق.';
    const articles = read(
      'أهالي التويني يرممون نبع القرية',
      'التويني - 5/6/2024',
      inTown,
      '',
      'مدرسة التويني تفتح أبوابها للكبار',
      'التويني - 7/6/2024',
      'تفتح مدرسة التويني أبوابها مساء للكبار الذين يريدون تعلم القراءة، ويدرّس فيها معلمون متقاعدون بلا أجر.',
    );
    expect(articles.map(({ outlet }) => outlet)).toEqual([null, null]);
  });
});

describe('an outlet in a line that says where an article was published', () => {
  it.each([
    ['نشرت صحيفة الجرف بتاريخ 14-9-2025', 'صحيفة الجرف'],
    ['نُشر بصحيفة الجرف في 14-9-2025', 'صحيفة الجرف'],
    ['نُشر هذا المقال في جريدة القدس العربي بتاريخ 14-9-2025', 'جريدة القدس العربي'],
    ['المصدر: الشروق التونسية، 14-9-2025', 'الشروق التونسية'],
  ])('is read from «%s»', (line, outlet) => {
    expect(below(line)).toEqual([outlet, '2025-09-14', undefined, true]);
  });

  it('is none where the line only says when', () => {
    expect(below('نشر في بيروت بتاريخ 14-9-2025')).toEqual([undefined, '2025-09-14', undefined, true]);
  });
});

describe('records with labels above their headline', () => {
  const record = (label: string, day: number) => [
    `${label}: موقع الجرف`,
    `تاريخ النشر : 0${day}-07-2025`,
    'الكاتب : هالة نمر',
    `العنوان : ${title} رقم ${day}`,
    'النص :',
    ...body,
    '',
  ];

  it.each([
    ['الجهة الناشرة', 'موقع الجرف'],
    ['جهة الإيداع', undefined],
  ])('give one article each, with what stands above its headline («%s»)', (label, outlet) => {
    const articles = read(...record(label, 1), ...record(label, 2));
    expect(
      articles.map(article => [article.title.text, article.outlet?.name, article.published?.value]),
    ).toEqual([
      [`${title} رقم 1`, outlet, '2025-07-01'],
      [`${title} رقم 2`, outlet, '2025-07-02'],
    ]);
    expect(articles.every(article => article.author?.name === 'هالة نمر')).toBe(true);
  });
});

describe('an outlet alone on its line', () => {
  it('is read between the headline and its day', () => {
    const [article] = read(title, 'هسبريس', '5 مارس 2025', ...body);
    expect([article?.outlet?.name, article?.text]).toEqual(['هسبريس', body.join('\n')]);
    const [latin] = read(latinTitle, 'The Quayside Lantern', 'May 4, 2025', ...latinBody);
    expect([latin?.outlet?.name, latin?.author]).toEqual(['The Quayside Lantern', null]);
  });

  it('is read above each headline that has its day below', () => {
    const articles = read(
      'هسبريس',
      title,
      'الاثنين 11 غشت 2025',
      ...body,
      '-----',
      'الخبر الجزائرية',
      'مكتبة الحي تفتح قاعة للمكفوفين',
      '12 جوان 2025',
      'تفتح مكتبة الحي قاعة للمكفوفين فيها كتب بخط برايل وأخرى مسموعة، وقد جمعها متطوعون في عام كامل.',
    );
    expect(articles.map(article => [article.title.text, article.outlet?.name])).toEqual([
      [title, 'هسبريس'],
      ['مكتبة الحي تفتح قاعة للمكفوفين', 'الخبر الجزائرية'],
    ]);
  });
});

describe('outletLikeness', () => {
  it('knows an outlet by its words', () => {
    for (const name of [
      'الدستور الأردنية',
      'مصر اليوم',
      'عنب بلدي',
      'The Quayside Lantern',
      'Al-Manara',
      'Tepe Gazetesi',
    ])
      expect([name, outletLikeness(name)]).toEqual([name, 'named']);
  });

  it('finds nothing in places, people, sections, days and the titles of competitions', () => {
    const others =
      'طرابلس|ليان الحسيني|الدوري السعودي|الخميس|كلمة العدد|بنت جبيل|Le Caire|Al Capper|Samedi|Opinion|New York';
    for (const name of others.split('|')) expect([name, outletLikeness(name)]).toEqual([name, null]);
  });
});
