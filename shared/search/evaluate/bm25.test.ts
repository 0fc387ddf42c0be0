import { expect, it } from 'vitest';
import { inverseFrequency, saturatedFrequency } from './bm25.ts';

it('scores as the formula says', () => {
  expect(inverseFrequency(1, { articleCount: 4, meanLength: 10 })).toBeCloseTo(Math.log(1 + 3.5 / 1.5), 12);
  expect(saturatedFrequency(2, 10, 10)).toBeCloseTo(2 / 3.2, 12);
  expect(saturatedFrequency(2, 20, 10)).toBeCloseTo(2 / (2 + 1.2 * 1.75), 12);
});

it('gives a word that every article holds a little weight, not less than none', () => {
  expect(inverseFrequency(100, { articleCount: 100, meanLength: 10 })).toBeGreaterThan(0);
});
