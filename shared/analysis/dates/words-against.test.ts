import { describe, expect, it } from 'vitest';
import { findTemporalExpressions } from './find-temporal-expressions.ts';
import { wordsAgainst } from './words-against.ts';

const against = (text: string, value: string, language = 'ar') =>
  wordsAgainst(findTemporalExpressions(text, language), { value });

describe('words against a day of publication', () => {
  it('name another weekday, and the nearest day that they fit', () => {
    expect(against('يفتتح الجسر غداً الأربعاء أمام العابرين.', '2026-04-13')).toEqual({
      text: 'غداً الأربعاء',
      agreeing: '2026-04-14',
    });
  });

  it('count another date from that day', () => {
    expect(against('اندلع الحريق أمس 7 أكتوبر في السوق.', '2026-10-10')).toEqual({
      text: 'أمس 7 أكتوبر',
      agreeing: '2026-10-08',
    });
    expect(against('The fire broke out yesterday, 7 October, they said.', '2026-10-10', 'en')).toEqual({
      text: 'yesterday, 7 October',
      agreeing: '2026-10-08',
    });
  });

  it('name a weekday and a date that fall together in no year near it', () => {
    const text = 'يبدأ المعرض السبت 10 مايو في القاعة الكبرى.';
    expect(against(text, '2026-05-04')).toEqual({ text: 'السبت 10 مايو', agreeing: null });
    expect(against(text, '2025-05-04')).toBeNull();
  });

  it('are the first of several', () => {
    const text = 'وصل اليوم الثلاثاء، وكان غادر أمس الأحد.';
    expect(against(text, '2025-02-27')?.text).toBe('اليوم الثلاثاء');
  });

  it.each([
    ['قال أمس الاثنين إنه باق.', '2025-02-25T10:00Z'],
    ['وصل يوم الخميس إلى المدينة.', '2025-02-25'],
    ['كان الجسر قد أغلق في 12 مايو.', '2026-11-02'],
    ['وصل اليوم الثلاثاء.', '2025-02'],
  ])('are none where all fits, or no day is set: %s %s', (text, value) => {
    expect(against(text, value)).toBeNull();
  });
});
