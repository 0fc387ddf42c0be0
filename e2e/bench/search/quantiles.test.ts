import { expect, test } from 'vitest';
import { quantile } from './quantiles.ts';

test('takes the value that the share does not exceed, in whatever order they come', () => {
  expect(quantile([5, 1, 4, 2, 3], 0.5)).toBe(3);
  expect(quantile([5, 1, 4, 2, 3], 0.95)).toBe(5);
  expect(quantile([7], 0.05)).toBe(7);
});

test('says that there is none of no values', () => {
  expect(quantile([], 0.5)).toBeNaN();
});
