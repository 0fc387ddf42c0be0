import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hijriDateOf } from '#shared/analysis/dates/hijri-calendar.ts';
import { axisRangeAt, axisTicks, axisUnitNamed, chooseAxisUnit } from './axis-units.ts';
import { dayMs } from './civil-range.ts';

const iso = (timeMs: number): string => new Date(timeMs).toISOString().slice(0, 10);

describe('units of the axis', () => {
  it('cut time at the beginnings of Hijri months and years in the Hijri calendar', () => {
    const at = Date.parse('2024-03-20T12:00:00Z');
    const month = axisRangeAt(axisUnitNamed('hijri', 'months'), at, 0);
    const year = axisRangeAt(axisUnitNamed('hijri', 'years'), at, 0);
    expect([month.startMs, month.endMs, year.startMs, year.endMs].map(iso)).toEqual([
      '2024-03-11',
      '2024-04-10',
      '2023-07-19',
      '2024-07-07',
    ]);
  });

  it('fall back to the Gregorian unit where the Hijri table does not reach', () => {
    const at = Date.parse('1700-03-20T00:00:00Z');
    const { startMs, endMs } = axisRangeAt(axisUnitNamed('hijri', 'years'), at, 0);
    expect([startMs, endMs].map(iso)).toEqual(['1700-01-01', '1701-01-01']);
  });

  it('share days and hours between the calendars', () => {
    const range = { startMs: 0, endMs: 3 * dayMs };
    const [gregorian, hijri] = (['gregorian', 'hijri'] as const).map(calendar =>
      axisTicks(chooseAxisUnit(calendar, 3_600_000 / 40), range, 0),
    );
    expect(hijri).toEqual(gregorian);
  });

  it('always hold the moment they are asked for, and begin on the first day of a Hijri month', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: Date.parse('1883-01-01'), max: Date.parse('2076-01-01') }),
        fc.constantFrom<'months' | 'years'>('months', 'years'),
        (at, name) => {
          const { startMs, endMs } = axisRangeAt(axisUnitNamed('hijri', name), at, 0);
          expect(startMs <= at && at < endMs).toBe(true);
          expect(hijriDateOf(startMs / dayMs)?.day).toBe(1);
          if (name === 'years') expect(hijriDateOf(startMs / dayMs)?.month).toBe(1);
        },
      ),
    );
  });
});
