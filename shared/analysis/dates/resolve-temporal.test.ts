import { describe, expect, it } from 'vitest';
import { findTemporalExpressions } from './find-temporal-expressions.ts';
import { resolveTemporal } from './resolve-temporal.ts';

const resolve = (text: string, publishedDay: string | null, words?: string, language = 'ar') => {
  const found = findTemporalExpressions(text, language);
  const index = words === undefined ? 0 : found.findIndex(one => one.text.includes(words));
  return resolveTemporal(found, index, publishedDay);
};

describe('resolveTemporal', () => {
  // 2024-12-26 is a Thursday.
  it.each([
    ['قال الخميس إن الوفد وصل', '2024-12-26'],
    ['قال الأربعاء إن الوفد وصل', '2024-12-25'],
    ['سيعقد الاجتماع السبت في العاصمة', '2024-12-28'],
    ['يصل الخميس المقبل', '2025-01-02'],
    ['يصل الجمعة المقبل', '2025-01-03'],
    ['وصل الخميس الماضي', '2024-12-19'],
    ['وصل أمس الأول', '2024-12-24'],
    ['يصل مساء غد الجمعة', '2024-12-27TEV'],
    ['وقع في 7 أبريل الماضي', '2024-04-07'],
    ['يبدأ في 7 أبريل المقبل', '2025-04-07'],
    ['وقع في 30 ديسمبر', '2024-12-30'],
    ['وقع في مارس من العام الماضي', '2023-03'],
    ['في الخامس من الشهر الجاري', '2024-12-05'],
    ['منذ الأسبوع الماضي', '2024-W51'],
    ['في الشهر المقبل', '2025-01'],
    ['هذا العام', '2024'],
    ['قبل يومين', '2024-12-24'],
    ['قبل ثلاث سنوات', '2021'],
    ['خلال الربع الأول من العام المقبل', '2025-Q1'],
    ['في ثمانينيات القرن الماضي', '198'],
    ['خلال عيد الفطر', '2025-03-30'],
    ['الساعة الرابعة من عصر أمس الأربعاء', '2024-12-25T16:00'],
  ])('reads «%s»', (text, value) => {
    expect(resolve(text, '2024-12-26').value).toBe(value);
  });

  it.each([
    ['He left yesterday.', '2024-12-25'],
    ['The council meets next Sunday.', '2024-12-29'],
    ['Officials said Tuesday that it rained.', '2024-12-24'],
    ['It closed three weeks ago.', '2024-W49'],
    ['It opened last October.', '2024-10'],
  ])('reads "%s"', (text, value) => {
    expect(resolve(text, '2024-12-26', undefined, 'en').value).toBe(value);
  });

  it('waits for the publication date and says so', () => {
    expect(resolve('وصل أمس الاثنين', null)).toMatchObject({ value: null, needsPublicationDate: true });
    expect(resolve('في العام 2022', null)).toMatchObject({ value: '2022', needsPublicationDate: false });
  });

  it('offers the weekday a week earlier when the last one is the day itself', () => {
    expect(resolve('قال الخميس إن الوفد وصل', '2024-12-26').alternatives).toEqual([
      { value: '2024-12-19', why: 'previous-week' },
    ]);
  });

  it('does not take next Friday for tomorrow, but offers it', () => {
    expect(resolve('يصل الجمعة المقبل', '2024-12-26').alternatives).toEqual([
      { value: '2024-12-27', why: 'tomorrow' },
    ]);
  });

  it('bounds what happened earlier in the month by the day before', () => {
    expect(resolve('أعلنت في وقت سابق من الشهر الحالي', '2025-02-25')).toMatchObject({
      value: '2025-02',
      earliest: '2025-02-01',
      latest: '2025-02-24',
    });
  });

  it('ends recent years at the publication day', () => {
    expect(resolve('خلال السنوات الأخيرة', '2025-02-25')).toMatchObject({
      value: 'PAST_REF',
      earliest: null,
      latest: '2025-02-25',
    });
    expect(resolve('خلال العامين الماضيين', '2025-02-25')).toMatchObject({
      value: 'P2Y',
      earliest: '2023-01-01',
      latest: '2025-02-25',
    });
  });

  it('counts the day after an event back from the day the article tells of', () => {
    const text = 'قال الوزير اليوم الثلاثاء إنه باق. وجاءت تصريحاته غداة زيارة قصيرة.';
    expect(resolve(text, '2025-02-25', 'غداة').value).toBe('2025-02-24');
    expect(resolve(text, null, 'غداة')).toMatchObject({ value: null, needsPublicationDate: true });
  });

  it('takes a day named beside the event for the day of the event', () => {
    expect(resolve('أغلق الطريق غداة هجوم الأحد.', '2025-02-25', 'غداة').value).toBe('2025-02-23');
  });

  it('counts «the same year» from the date before it', () => {
    expect(resolve('تأسست في عام 2013 وأغلقت في العام التالي.', '2025-02-25', 'التالي').value).toBe('2014');
  });

  it('goes by a stated weekday, and says which publication date would agree with it', () => {
    expect(resolve('وصل أمس الاثنين', '2025-02-26')).toMatchObject({
      value: '2025-02-24',
      earliest: '2025-02-24',
      latest: '2025-02-24',
      alternatives: [{ value: '2025-02-25', why: 'counted-day' }],
      contradiction: { statedWeekday: 1, nearestConsistent: '2025-02-25' },
    });
  });

  it.each([
    ['يعقد مجلس الأمن جلسة غدا الاثنين.', 'ar', '2018-04-09', '2018-04-09'],
    ['تنطلق القمة غدا الاثنين.', 'ar', '2018-04-07', '2018-04-09'],
    ['The council meets tomorrow, Monday, in New York.', 'en', '2018-04-09', '2018-04-09'],
  ])('takes «%s» (%s, stored under %s) for the weekday that it names', (text, language, published, value) => {
    expect(resolve(text, published, undefined, language).value).toBe(value);
  });

  it('leaves a day of slack around a Hijri date', () => {
    expect(resolve('صدر في 25 شوال 1436هـ أمس', null)).toMatchObject({
      value: '2015-08-10',
      earliest: '2015-08-09',
      latest: '2015-08-11',
    });
  });

  it('lets a stated weekday choose the year of a date', () => {
    expect(resolve('وقع يوم السبت 7 أكتوبر', '2024-04-01').value).toBe('2023-10-07');
  });

  it('does not go round in circles', () => {
    const circular = [0, 1].map(i => ({
      relative: { op: 'offset', n: 1, unit: 'day', anchor: { expression: 1 - i } } as const,
      precision: 'day' as const,
      calendar: 'gregorian' as const,
    }));
    expect(resolveTemporal(circular, 0, '2024-12-26').value).toBeNull();
  });

  it.each([
    ['The lights went out at 23:30 on October 8.', '23:30', 'en', '2026-10-08T23:30'],
    ['The hearing began Thursday at 3 p.m. in the hall.', 'Thursday', 'en', '2026-10-08T15:00'],
    ['It opens on October 12 at 9 a.m. to all.', 'October', 'en', '2026-10-12T09:00'],
    ['It sank at 4:10 a.m. on 15 April 1912.', '4:10', 'en', '1912-04-15T04:10'],
    ['The bell rang at noon yesterday.', 'noon', 'en', '2026-10-08T12:00'],
    ['انفجرت العبوة في الساعة الرابعة من مساء الخميس قرب السوق', 'الساعة', 'ar', '2026-10-08T16:00'],
    ['انفجرت العبوة في الساعة الرابعة من مساء أمس الخميس قرب السوق', 'الساعة', 'ar', '2026-10-08T16:00'],
    ['وقع ذلك يوم 8 أكتوبر عند الساعة 14:30', 'الساعة', 'ar', '2026-10-08T14:30'],
  ])('holds an hour to its minute: «%s»', (text, words, language, instant) => {
    expect(resolve(text, '2026-10-09', words, language)).toMatchObject({
      value: instant,
      earliest: instant,
      latest: instant,
    });
  });

  it('leaves a part of a day on its whole day', () => {
    expect(resolve('وصل مساء الخميس', '2026-10-09')).toMatchObject({
      value: '2026-10-08TEV',
      earliest: '2026-10-08',
      latest: '2026-10-08',
    });
  });

  // What was in the news of the week: 2018-04-07 was a Saturday.
  it.each([
    [
      'وتبحث الدول إن كانت ستضرب سوريا بسبب هجوم كيمياوي السبت أودى بحياة عشرات الأشخاص.',
      '2018-04-11',
      'السبت',
      '2018-04-07',
    ],
    [
      'قال لافروف إن المزاعم بأن الحكومة نفذت هجوما بالغاز في المدينة المحاصرة يوم السبت عارية عن الصحة.',
      '2018-04-09',
      'السبت',
      '2018-04-07',
    ],
    [
      'وفازت بعد استكمال المباراة التي توقفت يوم السبت بسبب هطول الأمطار.',
      '2018-04-09',
      'السبت',
      '2018-04-07',
    ],
    ['وأضافت أن فريقا من المنظمة سيصل سوريا يوم السبت لجمع الأدلة.', '2018-04-13', 'السبت', '2018-04-14'],
    ['وقال التاجر إن المخزون يكفي حتى نهاية نوفمبر.', '2026-10-08', 'نوفمبر', '2026-11'],
    ['وقالت إن لدى اللاعبين تأشيرات سارية حتى 15 مايو.', '2018-04-11', 'مايو', '2018-05-15'],
    ['وقال المدير إن العمل استمر حتى نهاية نوفمبر.', '2026-10-08', 'نوفمبر', '2025-11'],
    ['أقر البرلمان موازنة 2027 وكان مقررا إقرارها في 30 سبتمبر.', '2026-10-08', 'سبتمبر', '2026-09-30'],
  ])('puts a day on the side of the verb that governs it: «%s»', (text, published, words, value) => {
    expect(resolve(text, published, words).value).toBe(value);
  });

  it.each([
    'Parliament passed the 2027 budget by three votes. The budget had been due on 30 September.',
    'Parliament passed the 2027 budget, which had been due to pass on September 30.',
  ])('takes the year of a named thing for that of no day: "%s"', text => {
    expect(resolve(text, '2026-10-08', 'September', 'en').value).toBe('2026-09-30');
  });
});
