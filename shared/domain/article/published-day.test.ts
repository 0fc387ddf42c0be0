import { describe, expect, it } from 'vitest';
import { publishedDay, publishedMoment } from './published-day.ts';

const published = (value: string, precision: 'time' | 'day' | 'month') =>
  ({ value, precision, provenance: 'stated', source: null }) as const;

describe('what dates are counted from', () => {
  it('is the day and the clock of an article that states both', () => {
    const article = published('2026-07-08T23:40-04:00', 'time');
    expect(publishedDay(article)).toBe('2026-07-08');
    expect(publishedMoment(article)).toBe('2026-07-08T23:40-04:00');
  });

  it('is the day where no clock is known, and nothing where no day is', () => {
    expect(publishedMoment(published('2026-07-08', 'day'))).toBe('2026-07-08');
    expect(publishedMoment(published('2026-07', 'month'))).toBeNull();
    expect(publishedMoment(null)).toBeNull();
  });
});
