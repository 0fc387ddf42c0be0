import fc from 'fast-check';
import { expect, it } from 'vitest';
import { carryTombstones } from './tombstones.ts';

/** A segment: for each document whether it was tombstoned before a merge began, while it ran, or never. */
const segment = fc.array(fc.constantFrom('before', 'meanwhile', 'never'), { maxLength: 12 });
const places = (states: readonly string[], ...wanted: readonly string[]): Int32Array =>
  Int32Array.from(states.flatMap((state, at) => (wanted.includes(state) ? [at] : [])));

it('gives a merged segment the tombstones that its documents got while it was written', () => {
  fc.assert(
    fc.property(fc.array(segment, { maxLength: 4 }), segments => {
      const merged = segments.flat().filter(state => state !== 'before');
      const carried = carryTombstones(
        segments.map(states => ({
          documentCount: states.length,
          deletedBefore: places(states, 'before'),
          deletedNow: places(states, 'before', 'meanwhile'),
        })),
      );
      expect([...carried]).toEqual([...places(merged, 'meanwhile')]);
    }),
  );
});
