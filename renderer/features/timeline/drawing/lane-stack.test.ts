import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLaneStack } from './lane-stack.ts';

describe('a stack of lanes', () => {
  it('finds at every pixel the lane that walking from the top finds', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 140 }), { minLength: 1, maxLength: 60 }), heights => {
        const stack = createLaneStack(heights);
        let top = 0;
        heights.forEach((height, place) => {
          expect(stack.top(place)).toBe(top);
          for (const y of [top, top + height / 2, top + height - 0.01]) expect(stack.placeAt(y)).toBe(place);
          top += height;
        });
        expect(stack.totalPx).toBe(top);
      }),
    );
  });

  it('answers with the nearest lane beyond either end', () => {
    const stack = createLaneStack([44, 20, 44]);
    expect([stack.placeAt(-5), stack.placeAt(1000)]).toEqual([0, 2]);
  });
});
