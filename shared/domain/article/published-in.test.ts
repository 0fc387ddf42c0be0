import { describe, expect, it } from 'vitest';
import { beginsIn } from './published-in.ts';

const april = { from: '2026-04-01', to: '2026-04-30' };
const lateMarch = { from: '2026-03-20', to: '2026-04-05' };

describe('what begins in a range of days', () => {
  it.each(['2026-04-01', '2026-04-30', '2026-04-30T23:59', '2026-04-12T09:00:00+03:00', '2026-04'])(
    'is %s in April',
    value => expect(beginsIn(value, april)).toBe(true),
  );

  it.each(['2026-03-31T23:59', '2026-05-01', '2026-05', '2026', '2026-03'])('is not %s in April', value =>
    expect(beginsIn(value, april)).toBe(false),
  );

  it('is a month that begins within it, and not one that only reaches into it', () => {
    expect(beginsIn('2026-04', lateMarch)).toBe(true);
    expect(beginsIn('2026-03', lateMarch)).toBe(false);
  });

  it('is a year from the first of January only', () => {
    expect(beginsIn('2026', { from: '2026-01-01', to: '2026-12-31' })).toBe(true);
    expect(beginsIn('2026', { from: '2026-01-02', to: '2026-12-31' })).toBe(false);
  });
});
