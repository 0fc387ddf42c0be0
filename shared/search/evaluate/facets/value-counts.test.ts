import fc from 'fast-check';
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

it('finds the same as adding up all values', () => {
  const column = fc.dictionary(fc.constantFrom(...'abcdefghij'), fc.nat(9)).map(counted => {
    const values = Object.keys(counted).sort();
    return { values, counts: Uint32Array.from(values, value => counted[value] ?? 0) };
  });
  fc.assert(
    fc.property(fc.array(column, { maxLength: 4 }), fc.nat(6), (counted, limit) => {
      const sums = new Map<string, number>();
      for (const { values, counts } of counted)
        for (const [at, value] of values.entries())
          sums.set(value, (sums.get(value) ?? 0) + (counts[at] ?? 0));
      const all = [...sums].map(([value, count]) => ({ value, count })).filter(({ count }) => count > 0);
      all.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
      expect(mostFrequent(counted, limit)).toEqual(all.slice(0, limit));
    }),
  );
});
