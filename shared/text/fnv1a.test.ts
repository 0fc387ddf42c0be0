import { expect, it } from 'vitest';
import { fnv1a } from './fnv1a.ts';

it('gives the numbers that collections hold, those of the published algorithm for plain letters', () => {
  expect(['', 'a', 'foobar'].map(fnv1a)).toEqual([0x811c9dc5, 0xe40c292c, 0xbf9cf968]);
});
