import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createBoundedTop } from './bounded-top.ts';

it('keeps what sorting all of it would put first', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer()), fc.nat(12), (items, limit) => {
      const top = createBoundedTop<number>(limit, (a, b) => a > b);
      for (const item of items) top.offer(item);
      const expected = items.toSorted((a, b) => b - a).slice(0, limit);
      expect(top.list()).toEqual(expected);
      expect([top.isFull, top.last]).toEqual([items.length >= limit, expected.at(-1)]);
    }),
  );
});
