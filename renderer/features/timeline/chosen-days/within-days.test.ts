import { describe, expect, it } from 'vitest';
import { civilRange, type CivilRange } from '#shared/timeline/civil-range.ts';
import { isWithin, stretchOfDays, withinDays } from './within-days.ts';

const of = (from: string, to = from): CivilRange => ({
  startMs: civilRange(from)?.startMs ?? NaN,
  endMs: civilRange(to)?.endMs ?? NaN,
});
const april = of('2026-04');

describe('what of a view lies within the chosen days', () => {
  it('is all of it where no days are chosen', () => {
    expect(stretchOfDays(null)).toBeNull();
    expect(withinDays(april, null)).toEqual(april);
  });

  it('goes to the end of the last of them', () => {
    const days = stretchOfDays({ from: '2026-04-09', to: '2026-04-11' });
    expect(withinDays(april, days)).toEqual(of('2026-04-09', '2026-04-11'));
  });

  it('ends where the view does', () => {
    expect(withinDays(april, of('2026-03-20', '2026-04-02'))).toEqual(of('2026-04-01', '2026-04-02'));
    expect(withinDays(of('2026-04-10'), of('2026-04-09', '2026-04-11'))).toEqual(of('2026-04-10'));
  });

  it('is nothing where the view is elsewhere, also where it begins as they end', () => {
    expect(withinDays(april, of('2026-05-01', '2026-05-03'))).toBeNull();
    expect(withinDays(april, of('2025'))).toBeNull();
  });
});

it('knows what lies wholly within', () => {
  expect(isWithin(of('2026-04-30'), april)).toBe(true);
  expect(isWithin(of('2026-04-30', '2026-05-01'), april)).toBe(false);
});
