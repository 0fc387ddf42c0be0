import { describe, expect, it } from 'vitest';
import { civilRange, type CivilRange } from '#shared/timeline/civil-range.ts';
import { publishedIn } from './date-by-drop.ts';

const rangeOf = (value: string): CivilRange => civilRange(value) ?? { startMs: 0, endMs: 0 };

describe('publishedIn', () => {
  it('is no more precise than the place where the article was dropped', () => {
    const day = rangeOf('2026-04-12');
    expect(publishedIn(day, 'day')).toMatchObject({ value: '2026-04-12', precision: 'day' });
    expect(publishedIn(rangeOf('2026-04'), 'month').value).toBe('2026-04');
    expect(publishedIn(rangeOf('2026'), 'year').value).toBe('2026');
  });

  it('covers exactly the unit it was dropped on', () => {
    for (const value of ['1969-12-31', '2026-04-12'])
      expect(civilRange(publishedIn(rangeOf(value), 'day').value)).toEqual(rangeOf(value));
  });
});
