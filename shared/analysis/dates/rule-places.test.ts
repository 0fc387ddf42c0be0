import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTemporalExpressions } from './find-temporal-expressions.ts';
import { createRulePlaces, placesOfRules } from './rule-places.ts';

const letters = String.raw`a-zا-ي`;
const border = String.raw`[^${letters}\d]`;

/** The places of a text, one space put before it, behind which a pattern may be found. */
const placesOf = (pattern: string, text: string): readonly number[] =>
  placesOfRules(createRulePlaces([pattern], border), ` ${text}`).get(0) ?? [];

describe('placesOfRules', () => {
  it('tries a rule where all of its words stand, and not where they only begin', () => {
    expect(placesOf(String.raw`(?:ال)?يوم\s+(?:ال)?احد`, 'يوم الاحد ويوم الاثنين، اليوم احد')).toEqual([
      0, 24,
    ]);
  });

  it('takes a word to its end', () => {
    expect(placesOf('يوم', 'يوميا يوم')).toEqual([6]);
    expect(placesOf('يوم', 'اليوم')).toEqual([]);
  });

  it('counts repetitions', () => {
    expect(placesOf(String.raw`\d{1,2}/\d{4}`, '1/2018 12/2018 123/2018 1/201')).toEqual([0, 7]);
    expect(placesOf('(?<a>ab){2}', 'ab abab ababab')).toEqual([3]);
    expect(placesOf('a{2,}b?', 'a aa aaaab')).toEqual([2, 5]);
  });

  it('takes a look around to hold, whatever is in it', () => {
    expect(placesOf('(?<=ل)ل(?!x|y)بن', 'لبن')).toEqual([0]);
  });

  it('tells the rules of one text apart', () => {
    const places = createRulePlaces([String.raw`\d+ ايام`, String.raw`\d+ (?:ايام|اشهر)`, 'غدا'], border);
    const found = placesOfRules(places, ' 3 ايام و 4 اشهر');
    expect([0, 1, 2].map(rule => found.get(rule))).toEqual([[0], [0, 9], undefined]);
  });

  it('finds the same in a text after so many others that it has forgotten some', () => {
    const source = '(?:a|b)*a(?:a|b){13}';
    const places = createRulePlaces([source], border);
    const isFound = (word: string): boolean => placesOfRules(places, ` ${word}`).has(0);
    let seed = 1;
    const nextLetter = (): string => ((seed = (seed * 48_271) % 2_147_483_647) & 64 ? 'a' : 'b');
    for (let i = 0; i < 500; i++) {
      const word = Array.from({ length: 40 }, nextLetter).join('');
      expect(isFound(word)).toBe(new RegExp(`^${source}$`).test(word));
    }
    expect(places.known.size).toBeLessThan(10_000);
  });

  it('passes over a million spaces and line breaks as fast as over as many words', () => {
    expect(findTemporalExpressions(`${' \n'.repeat(500_000)}عام 1435هـ`, 'ar')).toHaveLength(1);
  });

  it('never leaves out a place where something is found', () => {
    const atom = fc.constantFrom(
      'a',
      'b',
      'ا',
      String.raw`\d`,
      '[ab]',
      String.raw`\s`,
      '(?:ab|)',
      '(?:a|b1)',
      '[^a]',
    );
    const times = fc.constantFrom('', '?', '+', '*', '{2}', '{1,3}', '{2,}');
    const pattern = fc.array(fc.tuple(atom, times, fc.constantFrom('', '', '|')), {
      minLength: 1,
      maxLength: 6,
    });
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'ا', '1', '2', ' '), maxLength: 8 });
    fc.assert(
      fc.property(pattern, text, (parts, sample) => {
        const source = `x(?:${parts.map(part => part.join('')).join('')})`;
        const bounded = `  x${sample} `;
        const isFound = new RegExp(`^(?:${source})(?![${letters}\\d])`).test(bounded.slice(2));
        if (isFound) expect(placesOf(source, bounded.slice(1))).toContain(1);
      }),
    );
  });
});
