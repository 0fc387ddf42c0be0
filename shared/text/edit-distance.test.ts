import { expect, it } from 'vitest';
import { editDistance } from './edit-distance.ts';

it.each([
  ['', '', 0],
  ['', 'ابن', 3],
  ['ماتو', 'ماتيو', 1],
  ['ستيفنز', 'ستيفنس', 1],
  ['kitten', 'sitting', 3],
  ['ab', 'ba', 2],
])('%j and %j are so many letters apart', (a, b, letters) => {
  expect([editDistance(a, b), editDistance(b, a)]).toEqual([letters, letters]);
});
