import { describe, expect, it } from 'vitest';
import { findTemporalExpressions } from './find-temporal-expressions.ts';
import { rankPublishedCandidates } from './published-candidates.ts';

const undated =
  'قال الناطق اليوم الثلاثاء إن المحادثات بدأت. وزار الوفد المدينة أمس الاثنين. وكانت الحكومة أعلنت في وقت سابق من الشهر الحالي عن الخطة التي بدأت في العام 2022.';

const candidates = (text: string, latestDay: string | null, limit?: number) =>
  rankPublishedCandidates(findTemporalExpressions(text, 'ar'), {
    latestDay,
    ...(limit === undefined ? {} : { limit }),
  });

describe('rankPublishedCandidates', () => {
  it('lists the days that fit, newest first, with what speaks for them', () => {
    const [first, second] = candidates(undated, '2025-02-28');
    expect(first).toEqual({
      value: '2025-02-25',
      satisfies: ['weekday:tuesday', 'day-of-month>1', 'after:2022', 'not-after:2025-02-28'],
      violates: [],
    });
    expect(second?.value).toBe('2025-02-18');
  });

  it('keeps to the limit', () => {
    expect(candidates(undated, '2025-02-28')).toHaveLength(12);
    expect(candidates(undated, '2025-02-28', 3)).toHaveLength(3);
  });

  it('starts at the oldest day that fits when no newest is known', () => {
    expect(candidates(undated, null)[0]?.value).toBe('2022-01-04');
  });

  it('skips the first of the month for what happened earlier in it', () => {
    expect(candidates(undated, '2025-07-01')[0]?.value).toBe('2025-06-24');
  });

  it('says what a day violates when weekdays contradict each other', () => {
    const [first] = candidates('قال اليوم الثلاثاء إن الوفد وصل أمس الخميس.', '2025-02-28');
    expect(first?.violates).toHaveLength(1);
  });

  it('bounds the days by a date still to come', () => {
    const text = 'قال اليوم الثلاثاء إن المعرض سيفتتح في 10 مارس 2025.';
    const [first] = candidates(text, '2026-01-01');
    expect(first?.value).toBe('2025-03-04');
    expect(first?.satisfies).toContain('before:2025-03-10');
  });

  it('offers nothing when the text gives no hold', () => {
    expect(candidates('قال الوزير إن الخطة بدأت عام 2022.', '2025-02-28')).toEqual([]);
    expect(candidates('لا شيء عن الزمن هنا.', null)).toEqual([]);
  });
});
