import { describe, expect, it } from 'vitest';
import { civilRange, type CivilRange } from '#shared/timeline/civil-range.ts';
import { publishedIn } from './date-by-drop.ts';

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
