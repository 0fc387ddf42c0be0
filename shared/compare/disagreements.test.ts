import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildFact as fact } from '#shared/testing/build-comparison.ts';
import { foldText } from '#shared/text/normalise.ts';
import { findDisagreements } from './disagreements.ts';
import type { Fact } from './fact.ts';
import { unitFamily } from './unit-families.ts';

const stated = (facts: readonly Fact[]) => ({ facts, words: [] });

const values = (first: readonly Fact[], second: readonly Fact[]) =>
  findDisagreements(stated(first), stated(second), 1).map(({ facts }) => facts.map(({ value }) => value));

describe('findDisagreements', () => {
  it('holds only facts of the same unit against each other', () => {
    expect(values([fact(12), fact(3, { unit: 'سيارة' })], [fact(15), fact(3, { unit: 'طائرة' })])).toEqual([
      [12, 15],
    ]);
  });

  it('is silent where one side merely says more', () => {
    expect(values([fact(12)], [fact(12), fact(5)])).toEqual([]);
  });

  it('pairs what is left once the facts that agree are taken away', () => {
    expect(values([fact(3), fact(12)], [fact(12), fact(4)])).toEqual([[3, 4]]);
  });

  it.each([
    ['at least 12 and 15', fact(12, { qualifier: 'at-least' }), fact(15)],
    ['more than 100 and 104', fact(100, { qualifier: 'more-than' }), fact(104)],
    ['about 100 and 96', fact(100, { qualifier: 'about' }), fact(96)],
    [
      'a date without its year and the full one',
      fact('XXXX-04-07', { kind: 'date' }),
      fact('2018-04-07', { kind: 'date' }),
    ],
    ['a month and a day in it', fact('2018-04-XX', { kind: 'date' }), fact('2018-04-07', { kind: 'date' })],
    ['two numbers of which nothing says what they count', fact(3, { unit: '~' }), fact(4, { unit: '~' })],
    ['«not one village» and fourteen', fact(1, { unit: 'قري' }), fact(14, { unit: 'قري' })],
  ])('accepts %s', (_, a, b) => {
    expect(values([a], [b])).toEqual([]);
    expect(values([b], [a])).toEqual([]);
  });

  it.each([
    ['at least 12 and 9', fact(12, { qualifier: 'at-least' }), fact(9)],
    ['about 100 and 150', fact(100, { qualifier: 'about' }), fact(150)],
    ['two days of a month', fact('XXXX-04-07', { kind: 'date' }), fact('2018-04-09', { kind: 'date' })],
    ['at least 41 and 67', fact(41, { qualifier: 'at-least' }), fact(67)],
    ['two weekdays', fact(0, { kind: 'weekday' }), fact(1, { kind: 'weekday' })],
  ])('reports %s', (_, a, b) => {
    expect(values([a], [b])).toHaveLength(1);
    expect(values([b], [a])).toHaveLength(1);
  });

  it('takes two years for background, unless passages and words around them are nearly the same', () => {
    const year = (value: number) => stated([fact(value, { kind: 'year', unit: '' })]);
    expect(findDisagreements(year(2011), year(2015), 0.45)).toEqual([]);
    expect(findDisagreements(year(2027), year(2028), 0.8)).toHaveLength(1);
  });

  it('leaves points and goals alone in sentences that are worded alike, and tells of all else there', () => {
    const one = (value: number, unit: string) => stated([fact(value, { unit })]);
    const points = unitFamily(foldText('نقطة'));
    expect(findDisagreements(one(35, points), one(56, points), 0.48)).toEqual([]);
    expect(findDisagreements(one(12, 'سيار'), one(15, 'سيار'), 0.48)).toHaveLength(1);
  });

  it('holds a number of which a side states several against none where nothing around them is the same', () => {
    const words = (text: string, from: number) =>
      text.split(' ').map((key, at) => ({
        key,
        form: key,
        isMark: false,
        span: { start: from + at * 10, end: from + at * 10 + 5 },
      }));
    const trucks = (value: number, at: number) =>
      fact(value, { unit: 'شاحن', span: { start: at, end: at + 1 } });
    const first = { facts: [trucks(3, 100), trucks(9, 500)], words: words('وصلت صباحا', 70) };
    const second = { facts: [trucks(4, 100)], words: words('احترقت ليلا', 70) };
    expect(findDisagreements(first, second, 0.45)).toEqual([]);
  });

  it('tells of people in passages that are hardly alike, and of nothing else', () => {
    const goals = (value: number) => fact(value, { unit: 'هدف' });
    const found = findDisagreements(stated([fact(12), goals(29)]), stated([fact(15), goals(25)]), 0.35);
    expect(found.map(({ facts }) => facts.map(({ value }) => value))).toEqual([[12, 15]]);
  });

  it('finds as many disagreements from either side', () => {
    const any = fc.array(
      fc
        .record({ value: fc.integer({ min: 0, max: 3 }), unit: fc.constantFrom('a', 'b') })
        .map(({ value, unit }) => fact(value, { unit })),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(any, any, (a, b) => {
        expect(findDisagreements(stated(a), stated(b), 1)).toHaveLength(
          findDisagreements(stated(b), stated(a), 1).length,
        );
      }),
    );
  });
});
