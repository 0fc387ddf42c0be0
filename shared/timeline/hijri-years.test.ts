import { expect, it } from 'vitest';
import { monthStartMs } from './civil-range.ts';
import { hijriTicksOf } from './hijri-ticks.ts';
import { hijriYearAt, hijriYearStart } from './hijri-years.ts';

const iso = (timeMs: number): string => new Date(timeMs).toISOString().slice(0, 10);

it('begins Hijri years by the table where it reaches, and within a day of it where they are counted', () => {
  expect([1, 1000, 1445, 1600].map(year => iso(hijriYearStart(year)))).toEqual([
    '0622-07-19',
    '1591-10-19',
    '2023-07-19',
    '2173-12-06',
  ]);
});

it('knows every year by its first day and by its last', () => {
  for (let year = 1; year <= 9000; year += 7) {
    expect(hijriYearAt(hijriYearStart(year))).toBe(year);
    expect(hijriYearAt(hijriYearStart(year + 1) - 1)).toBe(year);
  }
});

it('has centuries wherever one looks since the first year, and decades beyond the table', () => {
  const years = (step: number, from: number, to: number) =>
    hijriTicksOf(step, { startMs: monthStartMs(from, 0), endMs: monthStartMs(to, 0) }).map(hijriYearAt);
  expect(years(1200, 1, 900)).toEqual([1, 100, 200]);
  expect(years(1200, 1400, 2120)).toEqual([800, 900, 1000, 1100, 1200, 1300, 1400, 1500]);
  expect(years(240, 1500, 1560)).toEqual([900, 920, 940, 960]);
});
