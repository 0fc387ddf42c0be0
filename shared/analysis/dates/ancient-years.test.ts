import { describe, expect, it } from 'vitest';
import { findTemporalExpressions } from './find-temporal-expressions.ts';
import { resolveTemporal } from './resolve-temporal.ts';

const read = (text: string) => {
  const found = findTemporalExpressions(text, /[\u0621-\u064a]/.test(text) ? 'ar' : 'en');
  return found.map(({ text: words, calendar }, index) => {
    const { value, earliest, latest } = resolveTemporal(found, index, '2026-04-13');
    return { words, calendar, value, earliest, latest };
  });
};

describe('a year before Christ', () => {
  it.each([
    ['شيد المعبد عام 1550 قبل الميلاد.', 'عام 1550 قبل الميلاد', 'BC1550'],
    ['تعود القطع إلى سنة 44 ق.م، بحسب البعثة.', 'سنة 44 ق.م', 'BC0044'],
    ['نشأت المدينة نحو 3000 قبل الميلاد.', '3000 قبل الميلاد', 'BC3000'],
    ['حكم بين عامي 1550 و1292 ق.م في الجنوب.', 'عامي 1550 و1292 ق.م', 'BC1550/BC1292'],
    ['The temple dates from 1550 BC, they said.', '1550 BC', 'BC1550'],
    ['He was killed in 44 B.C. in Rome.', '44 B.C.', 'BC0044'],
    ['It was carved in 1999 BCE.', '1999 BCE', 'BC1999'],
    ['In 44 BC Caesar was killed.', '44 BC', 'BC0044'],
    ['The tomb, dated 1550 BC, was robbed.', '1550 BC', 'BC1550'],
    ['It stood from 1550 to 1292 BC there.', '1550 to 1292 BC', 'BC1550/BC1292'],
  ])('is none of our era, and no day of the timeline: «%s»', (text, words, value) => {
    expect(read(text)).toEqual([{ words, calendar: 'gregorian', value, earliest: null, latest: null }]);
  });

  it.each([
    'بنيت في القرن الخامس قبل الميلاد.',
    'بنيت في الألف الثالث قبل الميلاد.',
    'It was built in the 5th century BC.',
    'It was built in the 1550s BC.',
  ])('leaves longer times without a date: «%s»', text => {
    expect(read(text)).toEqual([]);
  });

  it.each(['Striking are 12 BC Ferries workers.', 'It cancelled 30 BC trips.'])(
    'is none where figures count what is of British Columbia: «%s»',
    text => {
      expect(read(text)).toEqual([]);
    },
  );

  it.each([
    ['ارتفع المبنى عام 1990 قبل الحرب.', '1990'],
    ['Voters in Vancouver, BC, chose a premier in 2017.', '2017'],
  ])('is not one where no era is named: «%s»', (text, value) => {
    expect(read(text).map(found => found.value)).toEqual([value]);
  });
});

describe('an early year of our era', () => {
  it.each([
    ['ضرب الزلزال الساحل عام 365 ميلادية.', '0365'],
    ['دمر البركان المدينة سنة 79 م.', '0079'],
    ['سقطت المدينة في العام 1258م بعد حصار.', '1258'],
    ['انتهت الدولة عام 476 للميلاد.', '0476'],
    ['Vesuvius erupted in AD 79.', '0079'],
    ['The quake struck in 365 CE, far away.', '0365'],
  ])('is that year: «%s»', (text, value) => {
    expect(read(text)).toMatchObject([{ value, earliest: `${value}-01-01`, latest: `${value}-12-31` }]);
  });

  it.each(['يبلغ ارتفاعه 79 م.', 'سار 365 يوما ميلادية.', 'They ran an ad 79 times.'])(
    'is not read from another number: «%s»',
    text => {
      expect(read(text).filter(({ value }) => /^\d{4}$/.test(value ?? ''))).toEqual([]);
    },
  );
});

describe('a Hijri year', () => {
  it.each([
    ['توفي الفقيه عام 365 هجرية.', '0975/0976'],
    ['وقعت المعركة سنة 61 هـ.', '0680/0681'],
    ['بني المسجد عام 1200هـ.', '1785/1786'],
  ])('before those of the table lies in two of our years: «%s»', (text, value) => {
    expect(read(text)).toMatchObject([{ calendar: 'hijri', value }]);
  });

  it('of four digits is none of ours', () => {
    expect(read('ينتهي الجدول عام 1500 هجرية.')).toMatchObject([
      { calendar: 'hijri', earliest: '2076-11-28', latest: '2077-11-16' },
    ]);
  });
});
