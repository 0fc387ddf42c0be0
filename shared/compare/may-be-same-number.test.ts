import { describe, expect, it } from 'vitest';
import { buildFact as number } from '#shared/testing/build-comparison.ts';
import { mayBeSameNumber } from './may-be-same-number.ts';

describe('mayBeSameNumber', () => {
  it.each([
    ['a number within a range', number(12), number(10, { upTo: 15 })],
    ['ranges that overlap', number(10, { upTo: 15 }), number(14, { upTo: 20 })],
    ['160,000 and 158,432', number(160_000), number(158_432)],
    ['1.3 and 1.28 million', number(1_300_000), number(1_280_000)],
    ['3.5 and 3.48', number(3.5), number(3.48)],
    ['more than 100 and 100', number(100, { qualifier: 'more-than' }), number(100)],
    ['at least 12 and 15', number(12, { qualifier: 'at-least' }), number(15)],
  ])('accepts %s', (_, a, b) => {
    expect([mayBeSameNumber(a, b), mayBeSameNumber(b, a)]).toEqual([true, true]);
  });

  it.each([
    ['a number above a range', number(20), number(10, { upTo: 15 })],
    ['12 and 15', number(12), number(15)],
    ['100 and 104', number(100), number(104)],
    ['20,000 and 25,000', number(20_000), number(25_000)],
    ['3.5 and 4.5', number(3.5), number(4.5)],
    [
      'at least 70 and at least 60',
      number(70, { qualifier: 'at-least' }),
      number(60, { qualifier: 'at-least' }),
    ],
  ])('refuses %s', (_, a, b) => {
    expect([mayBeSameNumber(a, b), mayBeSameNumber(b, a)]).toEqual([false, false]);
  });
});
