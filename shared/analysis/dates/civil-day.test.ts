import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  civilDateOf,
  dayNumber,
  dayNumberOf,
  isoDayOf,
  isoWeekOf,
  weekdayOf,
} from './civil-day.ts';

const anyDay = fc.integer({ min: -200_000, max: 200_000 });

describe('civil days', () => {
  it('agrees with the calendar of the engine on any day', () => {
    fc.assert(
      fc.property(anyDay, day => {
        const engine = new Date(day * 86_400_000);
        expect(isoDayOf(day)).toBe(engine.toISOString().slice(0, 10));
        expect(weekdayOf(day)).toBe(engine.getUTCDay());
        expect(dayNumberOf(civilDateOf(day))).toBe(day);
      }),
    );
  });

  it('takes an instant for its day and refuses days that do not exist', () => {
    expect(dayNumber('1970-01-02T10:00Z')).toBe(1);
    expect(dayNumber('2023-02-29')).toBeNull();
    expect(dayNumber('2023-02')).toBeNull();
  });

  it('cuts to the end of a shorter month', () => {
    expect(addMonths({ year: 2024, month: 1, day: 31 }, 1)).toEqual({ year: 2024, month: 2, day: 29 });
    expect(addMonths({ year: 2024, month: 1, day: 31 }, -2)).toEqual({ year: 2023, month: 11, day: 30 });
  });

  it('counts ISO weeks across the turn of the year', () => {
    expect(isoWeekOf(dayNumber('2021-01-03') ?? 0)).toBe('2020-W53');
    expect(isoWeekOf(dayNumber('2018-12-31') ?? 0)).toBe('2019-W01');
  });
});
