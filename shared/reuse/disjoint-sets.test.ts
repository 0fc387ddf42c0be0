import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDisjointSets } from './disjoint-sets.ts';

const size = 12;
const member = fc.nat({ max: size - 1 });

/** What can be reached from each member by walking along the pairs, by repeated passes over all of them. */
function reached(pairs: readonly (readonly [number, number])[]): readonly number[] {
  const least = Array.from({ length: size }, (_, at) => at);
  for (let pass = 0; pass < size; pass++)
    for (const [a, b] of pairs) {
      const both = Math.min(least[a] ?? 0, least[b] ?? 0);
      least[a] = both;
      least[b] = both;
    }
  return least;
}

describe('disjoint sets', () => {
  it('are what pairs join, directly or through others, in whatever order these come', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(member, member)), pairs => {
        const sets = createDisjointSets(size);
        for (const [a, b] of pairs) sets.join(a, b);
        const expected = reached(pairs);
        expect(expected.map((_, at) => sets.rootOf(at))).toEqual(expected);
        expect(sets.all()).toEqual(
          [...new Set(expected)].map(least => expected.flatMap((of, at) => (of === least ? [at] : []))),
        );
      }),
    );
  });

  it('are none of nothing', () => {
    expect(createDisjointSets(0).all()).toEqual([]);
  });
});
