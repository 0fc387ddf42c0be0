import { describe, expect, it } from 'vitest';
import { findTemporalExpressions } from './find-temporal-expressions.ts';
import { resolveTemporal } from './resolve-temporal.ts';

const read = (text: string) => {
  const found = findTemporalExpressions(text, 'ar');
  return found.map((one, index) => {
    const { value, earliest, latest } = resolveTemporal(found, index, '2018-04-15');
    return { words: one.text, kind: one.kind, certainty: one.certainty, value, earliest, latest };
  });
};

describe('a season of play without its years', () => {
  it.each([
    ['خسر الفريق لقبه هذا الموسم.', 'هذا الموسم', 'PRESENT_REF'],
    ['ينتقل اللاعب قبل نهاية الموسم.', 'نهاية الموسم', 'FUTURE_REF'],
    ['ويرحل المدرب في نهاية الموسم الحالي.', 'نهاية الموسم الحالي', 'FUTURE_REF'],
    ['ينتقل إلى باريس الموسم المقبل.', 'الموسم المقبل', 'FUTURE_REF'],
    ['فاز باللقب الموسم الماضي.', 'الموسم الماضي', 'PAST_REF'],
    ['خسر في نهاية الموسم الماضي.', 'نهاية الموسم الماضي', 'PAST_REF'],
    ['لعب معه الموسم السابق.', 'الموسم السابق', 'PAST_REF'],
    ['أصيب في بداية الموسم الحالي.', 'بداية الموسم الحالي', 'PAST_REF'],
  ])('is no year: %s', (text, words, value) => {
    expect(read(text)).toMatchObject([{ words, kind: 'vague', value }]);
  });
});

describe('a year that two calendar years share', () => {
  it.each([
    'أحرز اللقب في موسم 2017-2018 مع الفريق.',
    'عجز الموازنة في العام المالي 2017/2018 كان كبيرا.',
    'سجل التلاميذ في الموسم الدراسي 2017/2018 بالمدرسة.',
    'سجل الطلاب في السنة الجامعية 2017-18 بالكلية.',
  ])('goes from the middle of one to the middle of the next, unsurely: %s', text => {
    expect(read(text)).toMatchObject([
      { value: '2017/2018', certainty: 'inferred', earliest: '2017-07-01', latest: '2018-06-30' },
    ]);
  });

  it('is none where years are counted by the calendar', () => {
    expect(read('تراجع الإنتاج بين عامي 2017 و2018 كثيرا.')).toMatchObject([
      { value: '2017/2018', earliest: '2017-01-01', latest: '2018-12-31' },
    ]);
  });

  it.each(['نزحت الأسرة في شتاء 2014-2015 إلى الجنوب.', 'نزحت في شتاء 2014/15 إلى الجنوب.'])(
    'is one winter: %s',
    text => {
      expect(read(text)).toMatchObject([{ value: '2014-WI', earliest: '2014-12-01', latest: '2015-02-28' }]);
    },
  );
});
