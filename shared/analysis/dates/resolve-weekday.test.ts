import { describe, expect, it } from 'vitest';
import { findTemporalExpressions } from './find-temporal-expressions.ts';
import { resolveTemporal } from './resolve-temporal.ts';

/** The first date of a text published at this moment; 2026-07-08 was a Wednesday. */
const resolved = (text: string, language: 'ar' | 'en', published = '2026-07-08T23:40-04:00') =>
  resolveTemporal(findTemporalExpressions(text, language), 0, published);

describe('a weekday told as past late in the evening before it', () => {
  it.each([
    ['Iranian media reported blasts in the port early on Thursday.', 'en'],
    ['The ministry said on Thursday that the port was open.', 'en'],
    ['قالت وزارة الدفاع الخميس إنها أسقطت طائرتين.', 'ar'],
    ['سمع دوي انفجارات فجر الخميس في المدينة.', 'ar'],
    ['وقع الانفجار في الساعة الرابعة من فجر الخميس في المدينة.', 'ar'],
  ] as const)('is the next day, which has begun further east: %s', (text, language) => {
    expect(resolved(text, language).value?.slice(0, 10)).toBe('2026-07-09');
  });

  it('is so from 20:00 on with a time of its morning', () => {
    expect(resolved('سمع دوي انفجارات فجر الخميس في المدينة.', 'ar', '2026-07-08T20:10+03:00').value).toBe(
      '2026-07-09TMO',
    );
  });

  it('offers the day of the week before', () => {
    expect(resolved('The ministry said on Thursday that it was open.', 'en').alternatives).toEqual([
      { value: '2026-07-02', why: 'other-direction' },
    ]);
  });

  it.each([
    ['an article of the afternoon', 'قال الوزير الخميس إن الوفد وصل.', 'ar', '2026-07-08T15:00+03:00'],
    ['an attack that people know of', 'قال إن الهجوم وقع يوم الخميس.', 'ar', '2026-07-08T21:50+00:00'],
    ['an article without its hour', 'قال الوزير الخميس إن الوفد وصل.', 'ar', '2026-07-08'],
    ['an evening, which has begun nowhere', 'وصل الوفد مساء الخميس.', 'ar', undefined],
    ['an hour of the afternoon', 'The hearing began Thursday at 3 p.m. in the hall.', 'en', undefined],
    ['a day that is called the last', 'وصل الوفد الخميس الماضي.', 'ar', undefined],
  ] as const)('stays in the week before for %s', (_, text, language, published) => {
    expect(resolved(text, language, published).value?.slice(0, 10)).toBe('2026-07-02');
  });

  it('leaves every other weekday where it was', () => {
    expect(resolved('The ministry said on Friday that it was open.', 'en').value).toBe('2026-07-03');
    expect(resolved('The ministry said on Wednesday that it was open.', 'en').value).toBe('2026-07-08');
  });
});
