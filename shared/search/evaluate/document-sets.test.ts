import fc from 'fast-check';
import { expect, it } from 'vitest';
import { intersect, subtract, unite } from './document-sets.ts';

const sets = fc.uniqueArray(fc.nat(30)).map(numbers => Int32Array.from(numbers).sort());

it('joins sets of documents as sets are joined', () => {
  fc.assert(
    fc.property(sets, sets, (a, b) => {
      const rising = (numbers: Iterable<number>): number[] => [...new Set(numbers)].sort((x, y) => x - y);
      expect([...intersect(a, b)]).toEqual([...a].filter(document => b.includes(document)));
      expect([...subtract(a, b)]).toEqual([...a].filter(document => !b.includes(document)));
      expect([...unite(a, b)]).toEqual(rising([...a, ...b]));
    }),
  );
});
