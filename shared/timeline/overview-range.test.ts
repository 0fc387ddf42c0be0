import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newArticleId, newSourceId } from '#shared/ids/ids.ts';
import { dayMs } from './civil-range.ts';
import { createTimelineDataBuilder } from './build-timeline-data.ts';
import { createTimelineModel } from './create-timeline-model.ts';
import { overviewRangeFor, overviewRangeOf } from './overview-range.ts';
import { panBy } from './time-window.ts';

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

describe('what the overview covers', () => {
  const day = (at: number) =>
    ({
      kind: 'event',
      startMs: at * dayMs,
      endMs: (at + 1) * dayMs,
      precision: 'day',
      startCertain: true,
      endCertain: true,
      expression: 0,
    }) as const;
  const covered = (days: readonly number[]): readonly number[] => {
    const builder = createTimelineDataBuilder();
    const articleId = newArticleId(newSourceId('0'.repeat(64)), 0);
    builder.add([{ articleId, outlet: null, isDated: true, events: days.map(day) }]);
    const model = createTimelineModel(builder.build(), { filter: {}, lanesBy: 'outlet', wantedLanes: [] });
    const spanned = overviewRangeOf(model);
    return days.filter(at => spanned && at * dayMs >= spanned.startMs && (at + 1) * dayMs <= spanned.endMs);
  };
  const year = Array.from({ length: 300 }, (_, at) => 12_000 + at);

  it('is everything where that leaves most marks a quarter of it', () => {
    const days = [11_500, ...year, 12_500];
    expect(covered(days)).toEqual(days);
  });

  it('leaves out only what lies too far off for that', () => {
    expect(covered([-300_000, 11_500, ...year, 12_500])).toEqual([11_500, ...year, 12_500]);
  });
});
