import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstOf } from './first-in-sight.ts';

describe('the first of many that is so', () => {
  it('is found wherever it is, and is past the end where there is none', () => {
    fc.assert(
      fc.property(fc.nat({ max: 200 }), fc.nat({ max: 220 }), (count, first) => {
        expect(firstOf(count, index => index >= first)).toBe(Math.min(first, count));
      }),
    );
  });
});
