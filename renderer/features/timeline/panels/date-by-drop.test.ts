import { describe, expect, it } from 'vitest';
import { buildDate, placeOf } from '#shared/testing/build-findings.ts';
import { civilRange, type CivilRange } from '#shared/timeline/civil-range.ts';
import { contradicting, publishedIn } from './date-by-drop.ts';

const rangeOf = (value: string): CivilRange => civilRange(value) ?? { startMs: 0, endMs: 0 };

describe('publishedIn', () => {
  it('is as precise as the place where the article was dropped, and no more', () => {
    expect(publishedIn(rangeOf('2026-04-12'))).toMatchObject({ value: '2026-04-12', precision: 'day' });
    expect(publishedIn(rangeOf('2026-04'))).toMatchObject({ value: '2026-04', precision: 'month' });
    expect(publishedIn(rangeOf('2026'))).toMatchObject({ value: '2026', precision: 'year' });
  });

  it('covers exactly the unit it was dropped on, before 1970 too', () => {
    for (const value of ['1969-12-31', '2024-02-29', '1969-12', '1931'])
      expect(civilRange(publishedIn(rangeOf(value)).value)).toEqual(rangeOf(value));
  });
});

describe('contradicting', () => {
  const text = 'قال المدير اليوم الثلاثاء إن الجسر يُفتح غدا';
  const today = buildDate(text, placeOf(text, 'اليوم الثلاثاء'), {
    relative: { op: 'offset', n: 0, unit: 'day', anchor: 'publication', weekdayCheck: 2 },
  });
  const tomorrow = buildDate(text, placeOf(text, 'غدا'), {
    relative: { op: 'offset', n: 1, unit: 'day', anchor: 'publication' },
  });

  it('names the words of the text that a day does not fit', () => {
    expect(contradicting([tomorrow, today], { value: '2026-05-06' })).toBe('اليوم الثلاثاء');
  });

  it('says nothing of the weekday that the text names, nor of a month', () => {
    expect(contradicting([tomorrow, today], { value: '2026-05-05' })).toBeNull();
    expect(contradicting([tomorrow, today], { value: '2026-05' })).toBeNull();
  });
});
