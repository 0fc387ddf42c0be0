import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilRange, dayMs, firstDayOf, lastDayOf, minuteMs } from './civil-range.ts';

const of = (value: string) => civilRange(value) ?? { startMs: NaN, endMs: NaN };

describe('the days of a stretch of time', () => {
  it('are the first and the last one of a month, and not the first of the next', () => {
    expect([firstDayOf(of('2024-02')), lastDayOf(of('2024-02'))]).toEqual(['2024-02-01', '2024-02-29']);
  });

  it('are one day for a day, also for its last minute', () => {
    expect([firstDayOf(of('2024-03-01')), lastDayOf(of('2024-03-01'))]).toEqual(['2024-03-01', '2024-03-01']);
    expect(lastDayOf(of('2024-03-01T23:59'))).toBe('2024-03-01');
  });

  it('cover the stretch, and no day less would', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40_000_000 }),
        fc.integer({ min: 1, max: 900_000 }),
        (from, length) => {
          const range = { startMs: from * minuteMs, endMs: (from + length) * minuteMs };
          const [first, last] = [of(firstDayOf(range)), of(lastDayOf(range))];
          expect(first.startMs).toBeLessThanOrEqual(range.startMs);
          expect(range.startMs - first.startMs).toBeLessThan(dayMs);
          expect(last.endMs).toBeGreaterThanOrEqual(range.endMs);
          expect(last.endMs - range.endMs).toBeLessThan(dayMs);
        },
      ),
    );
  });
});
