import { describe, expect, it } from 'vitest';
import { dayMs } from '#shared/timeline/civil-range.ts';
import { daysBetween } from './range-drag.ts';

describe('brushing', () => {
  it('takes whole days in whichever direction it goes, and at least one', () => {
    const [early, late] = [Date.parse('2018-04-09T15:00:00Z'), Date.parse('2018-04-11T00:00:00Z')];
    const days = {
      startMs: Date.parse('2018-04-09T00:00:00Z'),
      endMs: Date.parse('2018-04-11T00:00:00Z'),
    };
    expect([daysBetween(early, late), daysBetween(late, early)]).toEqual([days, days]);
    expect(daysBetween(late, late)).toEqual({ startMs: late, endMs: late + dayMs });
  });
});
