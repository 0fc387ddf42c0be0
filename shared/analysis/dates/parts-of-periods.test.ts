import { describe, expect, it } from 'vitest';
import { findTemporalExpressions } from './find-temporal-expressions.ts';
import { resolveTemporal } from './resolve-temporal.ts';

/** Values with their first and last day, for an article of 13 April 2026 or of no known day. */
const read = (text: string, published: string | null = '2026-04-13') => {
  const found = findTemporalExpressions(text, /[\u0621-\u064a]/.test(text) ? 'ar' : 'en');
  return found.map((_, index) => {
    const { value, earliest, latest } = resolveTemporal(found, index, published);
    return `${value}: ${earliest} – ${latest}`;
  });
};

describe('a part of a period', () => {
  it.each([
    ['بدأ ذلك في أوائل عام 2019.', '2019: 2019-01-01 – 2019-05-02'],
    ['انتهى في أواخر مايو 2020.', '2020-05: 2020-05-21 – 2020-05-31'],
    ['بني في مطلع ثمانينيات القرن الماضي.', '198: 1980-01-01 – 1983-05-02'],
    ['هدم في منتصف 2018.', '2018: 2018-05-03 – 2018-09-01'],
    ['وقع في نهاية القرن التاسع عشر.', '18: 1866-09-01 – 1899-12-31'],
    ['It began in early 2019.', '2019: 2019-01-01 – 2019-05-02'],
    ['It ended in late May 2020.', '2020-05: 2020-05-21 – 2020-05-31'],
    ['It was built in the late 1970s.', '197: 1976-08-31 – 1979-12-31'],
    ['They wed in the late summer of 1950.', '1950-SU: 1950-08-01 – 1950-08-31'],
  ])('does not fill it: «%s»', (text, days) => {
    expect(read(text)).toEqual([days]);
  });

  it('is whole again in a stretch from one to another', () => {
    expect(read('يمتد من بداية مايو إلى نهاية يوليو 2027.')).toEqual([
      '2027-05/2027-07: 2027-05-01 – 2027-07-31',
    ]);
  });
});

describe('what is to be done by the end of a period', () => {
  it.each([
    ['تكتمل الأعمال قبل نهاية العام.', '2026: 2026-04-14 – 2026-12-31'],
    ['ستكتمل بحلول نهاية عام 2027.', '2027: 2026-04-14 – 2027-12-31'],
    ['ستفتتح بنهاية مايو.', '2026-05: 2026-04-14 – 2026-05-31'],
    ['ستسلم الشقق قبل نهاية الصيف.', '2026-SU: 2026-04-14 – 2026-08-31'],
    ['The work will be done by the end of the year.', '2026: 2026-04-14 – 2026-12-31'],
    ['It will open before the end of the summer.', '2026-SU: 2026-04-14 – 2026-08-31'],
    ['It will close by the end of May.', '2026-05: 2026-04-14 – 2026-05-31'],
    ['It will close by year-end.', '2026: 2026-04-14 – 2026-12-31'],
  ])('may be done from the day after that of writing on: «%s»', (text, days) => {
    expect(read(text)).toEqual([days]);
  });

  it.each([
    ['سلمت الشقق قبل نهاية عام 2019.', '2019: 2019-09-01 – 2019-12-31'],
    ['He left before the end of 2019.', '2019: 2019-09-01 – 2019-12-31'],
    ['تراجعت الأسعار في نهاية العام الماضي.', '2025: 2025-09-01 – 2025-12-31'],
  ])('was done towards its end where that is over: «%s»', (text, days) => {
    expect(read(text)).toEqual([days]);
  });

  it('may be done at any time in it where the day of writing is not known', () => {
    expect(read('ستكتمل بحلول نهاية عام 2027.', null)).toEqual(['2027: 2027-01-01 – 2027-12-31']);
  });

  it('is no season that stands for something else', () => {
    expect(read('تغير كل شيء منذ بداية الربيع العربي.')).toEqual([]);
  });
});

describe('a time within which something is to happen', () => {
  it.each([
    ['سيكتمل بناء الجسر خلال عامين.', 'P2Y: 2026-04-13 – 2028-04-13'],
    ['ستعلن اللجنة النتائج في غضون ثلاثة أشهر.', 'P3M: 2026-04-13 – 2026-07-13'],
    ['سيعود الوفد خلال شهر.', 'P1M: 2026-04-13 – 2026-05-13'],
    ['ستصدر المحكمة حكمها خلال 48 ساعة.', 'PT48H: 2026-04-13 – 2026-04-15'],
    ['The bridge will open within two years.', 'P2Y: 2026-04-13 – 2028-04-13'],
    ['The results will be out within three months.', 'P3M: 2026-04-13 – 2026-07-13'],
  ])('runs from the day of writing on: «%s»', (text, days) => {
    expect(read(text)).toEqual([days]);
  });

  it.each([
    ['قتل ثلاثون عاملا خلال عامين.', 'P2Y: null – null'],
    ['ستدرس اللجنة ما جرى خلال عامين من الحرب.', 'P2Y: null – null'],
    ['He was killed within two days.', 'P2D: null – null'],
    ['It will be judged by what fell within two years of war.', 'P2Y: null – null'],
  ])('is only a length where the sentence looks back, or names what lasted: «%s»', (text, days) => {
    expect(read(text)).toEqual([days]);
  });
});

describe('a fortnight', () => {
  it.each([
    ['He left a fortnight ago.', '2026-W14: 2026-03-30 – 2026-04-05'],
    ['He was away for a fortnight.', 'P2W: null – null'],
    ['It rained over the past fortnight.', 'P2W: 2026-03-30 – 2026-04-13'],
  ])('is two weeks: «%s»', (text, days) => {
    expect(read(text)).toEqual([days]);
  });
});

describe('months that are words as well', () => {
  it.each([
    ['هطل المطر بين مارس ويونيو 2020.', '2020-03/2020-06: 2020-03-01 – 2020-06-30'],
    ['عمل هناك من مارس إلى مايو 2019.', '2019-03/2019-05: 2019-03-01 – 2019-05-31'],
  ])('are months at the end of a stretch: «%s»', (text, days) => {
    expect(read(text)).toEqual([days]);
  });

  it('are words elsewhere', () => {
    expect(read('كل من مارس الرياضة عاش أطول.')).toEqual([]);
  });
});
