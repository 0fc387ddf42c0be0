import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayMs, hourMs, monthStartMs } from '#shared/timeline/civil-range.ts';
import { periodsIn, periodsWithin } from './periods-in-view.ts';

const from = monthStartMs(2018, 3);

describe('the periods of a stretch of time', () => {
  it('follow each other without a gap and hold all of it, in either calendar', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -40_000, max: 20_000 }),
        fc.integer({ min: 1, max: 300_000 }),
        fc.constantFrom('gregorian' as const, 'hijri' as const),
        (hours, length, calendar) => {
          const startMs = from + hours * hourMs;
          const range = { startMs, endMs: startMs + length * hourMs };
          const { periods } = periodsIn(range, calendar, 0);
          expect(periods[0]?.startMs).toBeLessThanOrEqual(range.startMs);
          expect(periods.at(-1)?.endMs).toBeGreaterThanOrEqual(range.endMs);
          expect(periods.length).toBeLessThan(40);
          periods.slice(1).forEach((period, at) => expect(period.startMs).toBe(periods[at]?.endMs));
        },
      ),
    );
  });

  it('end with it where they are to count no more than is in view', () => {
    const range = { startMs: from + 9 * dayMs, endMs: monthStartMs(2018, 9) + dayMs };
    const { periods } = periodsIn(range, 'gregorian', 0);
    const within = periodsWithin(periods, range);
    expect([within[0]?.startMs, within.at(-1)?.endMs]).toEqual([range.startMs, range.endMs]);
    expect(within.slice(1, -1)).toEqual(periods.slice(1, -1));
  });

  it('are months of the calendar that rules', () => {
    const range = { startMs: from, endMs: monthStartMs(2018, 9) };
    expect(periodsIn(range, 'gregorian', 0).periods[0]).toEqual({
      startMs: from,
      endMs: monthStartMs(2018, 4),
    });
    const [first] = periodsIn(range, 'hijri', 0).periods;
    expect(((first?.endMs ?? 0) - (first?.startMs ?? 0)) / dayMs).toBeLessThanOrEqual(30);
    expect(first?.startMs).not.toBe(from);
  });
});
