import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heaviestChain, type ChainPoint } from './heaviest-chain.ts';

const weightOf = (points: Iterable<ChainPoint>): number =>
  [...points].reduce((sum, { weight }) => sum + weight, 0);

/** Tries every subset. */
function heaviestByTrying(points: readonly ChainPoint[]): number {
  let heaviest = 0;
  for (let subset = 0; subset < 2 ** points.length; subset++) {
    const chosen = points.filter((_, i) => subset & (1 << i)).toSorted((a, b) => a.first - b.first);
    const isChain = chosen.every((point, i) => i === 0 || point.second > (chosen[i - 1]?.second ?? 0));
    if (isChain) heaviest = Math.max(heaviest, weightOf(chosen));
  }
  return heaviest;
}

const points = fc
  .tuple(
    fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7]),
    fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 8, maxLength: 8 }),
  )
  .map(([seconds, weights]) =>
    seconds.map((second, first): ChainPoint => ({ first, second, weight: weights[first] ?? 1 })),
  );

describe('heaviestChain', () => {
  it('keeps one heavy passage rather than two light ones that cross it', () => {
    const heavy = { first: 0, second: 2, weight: 5 };
    const chain = heaviestChain([
      heavy,
      { first: 1, second: 0, weight: 2 },
      { first: 2, second: 1, weight: 2 },
    ]);
    expect([...chain]).toEqual([heavy]);
  });

  it('is as heavy as the heaviest subset that keeps the order', () => {
    fc.assert(
      fc.property(points, list => {
        const chain = [...heaviestChain(list)].toSorted((a, b) => a.first - b.first);
        expect(chain.every((point, i) => i === 0 || point.second > (chain[i - 1]?.second ?? 0))).toBe(true);
        expect(weightOf(chain)).toBe(heaviestByTrying(list));
      }),
    );
  });
});
