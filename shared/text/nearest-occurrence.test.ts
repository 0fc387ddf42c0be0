import { describe, expect, it } from 'vitest';
import { nearestOccurrence } from './nearest-occurrence.ts';

const text = 'رن ثم رن ثم رن';

describe('nearestOccurrence', () => {
  it.each([
    ['at their place', 6, 6],
    ['nearest before it', 8, 6],
    ['nearest behind it', 10, 12],
    ['earlier of two at the same distance', 9, 6],
    ['last where the text became shorter', 900, 12],
  ])('finds words %s', (_, place, start) => {
    expect(nearestOccurrence(text, 'رن', place)).toEqual({ start, end: start + 2 });
  });

  it('finds neither words that are gone nor none', () => {
    expect(nearestOccurrence(text, 'رنين', 0)).toBeNull();
    expect(nearestOccurrence(text, '', 0)).toBeNull();
  });
});
