import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayMs } from './civil-range.ts';
import { overviewRangeFor, panBy } from './time-window.ts';

const range = { startMs: 10_000 * dayMs, endMs: 14_000 * dayMs };

describe('what the overview spans', () => {
  it('is never less than the view, and the same for as long as that stays within it', () => {
    const aWindow = fc.record({
      startMs: fc.integer({ min: -20_000, max: 30_000 }).map(days => days * dayMs),
      spanMs: fc.integer({ min: 1, max: 30_000 }).map(days => days * dayMs),
    });
    fc.assert(
      fc.property(aWindow, window => {
        const spanned = overviewRangeFor(range, window);
        const endMs = window.startMs + window.spanMs;
        expect(spanned.startMs).toBeLessThanOrEqual(Math.min(range.startMs, window.startMs));
        expect(spanned.endMs).toBeGreaterThanOrEqual(Math.max(range.endMs, endMs));
        const isWithin = window.startMs >= range.startMs && endMs <= range.endMs;
        if (isWithin) expect(spanned).toEqual(range);
      }),
    );
  });

  it('stands still while the view moves on a little beyond it', () => {
    const window = { startMs: 9900 * dayMs, spanMs: 400 * dayMs };
    expect(overviewRangeFor(range, panBy(window, -20 * dayMs))).toEqual(overviewRangeFor(range, window));
  });
});
