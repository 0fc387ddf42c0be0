import { describe, expect, it } from 'vitest';
import { dayNumber } from './civil-day.ts';
import { findTemporalExpressions } from './find-temporal-expressions.ts';
import { knowsWeekdayAlone, rankPublishedCandidates } from './published-candidates.ts';

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

  it.each([
    ['قال اليوم الأربعاء إن المعرض يفتتح يوم الجمعة 14 أبريل.', '2023-04-12'],
    ['قال اليوم الاثنين إن الجولة تبدأ يوم الخميس المقبل 6 يوليو.', '2023-07-03'],
  ])('knows the year from a day, its month and its weekday: %s', (text, day) => {
    const [first] = candidates(text, '2026-06-30');
    expect(first).toMatchObject({ value: day, violates: [] });
    expect(first?.satisfies.find(code => code.startsWith('near:'))).toMatch(/^near:XXXX-\d\d-\d\d:/);
  });

  it('takes the week after the last day that the text names in full for the likeliest', () => {
    const text = 'وقع الحريق في 4 أبريل 2023. وقال الناطق اليوم الخميس إن التحقيق مستمر.';
    expect(candidates(text, '2026-06-30')[0]?.value).toBe('2023-04-06');
  });

  const day = (iso: string): number => dayNumber(iso) ?? 0;
  const others = {
    related: [{ day: day('2023-04-11'), weight: 1 }],
    span: { first: day('2023-03-01'), last: day('2023-05-31') },
  };
  const weekdayOnly = findTemporalExpressions('قال الناطق اليوم الخميس إن العمل مستمر.', 'ar');

  it('puts days near articles about the same first, then days among the dated articles', () => {
    const latestDay = '2026-06-30';
    const near = rankPublishedCandidates(weekdayOnly, { latestDay, others });
    expect(near[0]?.value).toBe('2023-04-13');
    expect(near[0]?.satisfies).toContain('near-related');
    const among = rankPublishedCandidates(weekdayOnly, { latestDay, others: { ...others, related: [] } });
    expect(among[0]?.value).toBe('2023-05-25');
  });

  it('says where the text names no more than a weekday', () => {
    expect(knowsWeekdayAlone(rankPublishedCandidates(weekdayOnly, { latestDay: '2026-06-30', others }))).toBe(
      true,
    );
    expect(knowsWeekdayAlone(candidates(undated, '2025-02-28'))).toBe(false);
    expect(knowsWeekdayAlone([])).toBe(false);
  });

  it.each([
    [
      'تفقد الوفد اليوم الخميس الصومعة بعد يوم من إقرار الموازنة أمس الأربعاء 7 أكتوبر.',
      'ar',
      'day-after:XXXX-10-07',
    ],
    ['وقع الحريق أمس الأربعاء 7 أكتوبر 2026 في السوق.', 'ar', 'day-after:2026-10-07'],
    ['قال الناطق اليوم الخميس 8 أكتوبر إن العمل مستمر.', 'ar', 'same-day:XXXX-10-08'],
    ['يفتتح المعرض مساء غد الجمعة الموافق 9 أكتوبر.', 'ar', 'day-before:XXXX-10-09'],
    ['وصل الوفد أمس الأول الثلاثاء 6 أكتوبر.', 'ar', 'two-days-after:XXXX-10-06'],
    ['It burned yesterday (Wednesday, October 7) in the market.', 'en', 'day-after:XXXX-10-07'],
  ])('offers only the day from which a dated day is counted: %s', (text, language, code) => {
    const days = rankPublishedCandidates(findTemporalExpressions(text, language), {
      latestDay: '2026-11-27',
    });
    expect(days.map(({ value, violates }) => [value, violates])).toEqual([['2026-10-08', []]]);
    expect(days[0]?.satisfies).toContain(code);
  });

  it('offers the day of each year where neither year nor weekday is named', () => {
    const days = candidates('وصل الوفد أمس 7 أكتوبر إلى المدينة.', '2026-11-27', 3);
    expect(days.map(({ value }) => value)).toEqual(['2026-10-08', '2025-10-08', '2024-10-08']);
  });

  it('crosses the days that a counted date contradicts, where none agrees with all', () => {
    const [first, second] = candidates('قال اليوم الجمعة إن الحريق وقع أمس الأربعاء 7 أكتوبر.', '2026-11-27');
    const cross = ({ violates = [] }: { violates?: readonly string[] } = {}): number => violates.length;
    expect([cross(first), cross(second)]).toEqual([1, 1]);
    expect([first?.value, first?.violates]).toEqual(['2026-10-08', ['weekday:friday']]);
    expect(second?.violates).toContain('day-after:XXXX-10-07');
  });

  it.each([
    'وصل الوفد أمس و7 أكتوبر موعد عودته، كما قال اليوم الخميس.',
    'وصل الوفد أمس بعد زيارة 7 أكتوبر، كما قال اليوم الخميس.',
  ])('takes no day for counted that stands beside another one: %s', text => {
    expect(candidates(text, '2026-11-27').length).toBe(12);
  });
});
