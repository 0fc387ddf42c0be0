import { expect, it } from 'vitest';
import { findQuantities } from './find-quantities.ts';

it.each<[text: string, words: string, value: number, unit: string | null]>([
  ['two dozen homes burned', 'two dozen', 24, 'home'],
  ['it cost a million dollars', 'a million', 1_000_000, 'USD'],
  ['one hundred and fifty soldiers came', 'one hundred and fifty', 150, 'soldier'],
  ['the fund holds €2bn and two houses', '2bn', 2_000_000_000, 'EUR'],
  ['two-thirds of voters agreed', 'two-thirds', 2 / 3, null],
])('in "%s" reads "%s"', (text, words, value, unit) => {
  const [found] = findQuantities(text, 'en');
  expect([text.slice(found?.span.start, found?.span.end), found?.value, found?.unit]).toEqual([
    words,
    value,
    unit,
  ]);
});
