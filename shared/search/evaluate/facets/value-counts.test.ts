import { expect, it } from 'vitest';
import { mostFrequent } from './value-counts.ts';

const columns = [
  { values: ['الجزيرة', 'النهار', 'رويترز'], counts: Uint32Array.of(3, 2, 1) },
  { values: ['النهار', 'وفا'], counts: Uint32Array.of(2, 3) },
];

it('adds values up over segments, the most frequent first, equal ones in the order of their letters', () => {
  expect(mostFrequent(columns, 3)).toEqual([
    { value: 'النهار', count: 4 },
    { value: 'الجزيرة', count: 3 },
    { value: 'وفا', count: 3 },
  ]);
});

it('keeps chosen values in the list though they are rare or gone', () => {
  expect(mostFrequent(columns, 1, ['رويترز', 'سانا', 'النهار'])).toEqual([
    { value: 'النهار', count: 4 },
    { value: 'رويترز', count: 1 },
    { value: 'سانا', count: 0 },
  ]);
});
