import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finishSteps, sortInSteps, visitInSteps } from './steps.ts';

describe('work in steps', () => {
  it('visits everything once, in order, and pauses after so many', () => {
    const visited: number[] = [];
    const steps = visitInSteps(7, 3, at => visited.push(at));
    const afterEach: number[] = [];
    while (steps.next().done !== true) afterEach.push(visited.length);
    expect(visited).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(afterEach).toEqual([3, 6, 7]);
  });

  it('sorts as sorting at once does, and leaves equal items as they stood', () => {
    const lengths = fc.constantFrom(0, 1, 5, 8191, 8192, 8193, 30_000);
    fc.assert(
      fc.property(lengths, fc.integer({ min: 1, max: 5000 }), (length, distinct) => {
        const items = Array.from({ length }, (_, at) => ({ at, key: Math.imul(at, 0x9e3779b1) % distinct }));
        const byKey = (a: { readonly key: number }, b: { readonly key: number }): number => a.key - b.key;
        expect(finishSteps(sortInSteps(items, byKey))).toEqual(items.toSorted(byKey));
      }),
      { numRuns: 20 },
    );
  });

  it('pauses while it sorts, never for more than some thousands of items', () => {
    let compared = 0;
    const items = Array.from({ length: 100_000 }, (_, at) => Math.imul(at, 0x9e3779b1));
    const steps = sortInSteps(items, (a, b) => {
      compared++;
      return a - b;
    });
    let most = 0;
    for (let before = 0; steps.next().done !== true; before = compared)
      most = Math.max(most, compared - before);
    expect(most).toBeLessThan(8192 * Math.log2(8192));
  });
});
