import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNumbering } from './numbering.ts';

describe('createNumbering', () => {
  it('numbers keys in the order they first come, however many there are', () => {
    const key = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
    fc.assert(
      fc.property(fc.array(key, { maxLength: 20_000, size: 'max' }), keys => {
        const order = [...new Set(keys)];
        const numbering = createNumbering();
        expect(keys.map(one => numbering.numberOf(one))).toEqual(keys.map(one => order.indexOf(one)));
        expect(numbering.size()).toBe(order.length);
      }),
      { numRuns: 5 },
    );
  });
});
