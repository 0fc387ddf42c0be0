import { expect, it } from 'vitest';
import { valuesAt } from './column-rows.ts';

it('takes the values at some rows, in their order and of their own sort', () => {
  const values = Float64Array.of(10.5, 20.5, 30.5);
  expect(valuesAt(values, Uint32Array.of(2, 0))).toEqual(Float64Array.of(30.5, 10.5));
  expect(valuesAt(Uint8Array.of(1, 2, 3), Uint32Array.of(1, 2, 0))).toEqual(Uint8Array.of(2, 3, 1));
  expect(valuesAt(values, new Uint32Array())).toHaveLength(0);
});

it('leaves what it was taken from as it was', () => {
  const values = Uint32Array.of(7, 8);
  valuesAt(values, Uint32Array.of(1, 0)).fill(0);
  expect(values).toEqual(Uint32Array.of(7, 8));
});
