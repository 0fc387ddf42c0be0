import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginningsOf } from './pattern-beginnings.ts';

const beginnings = (source: string, length = 3): readonly string[] =>
  [...beginningsOf(source, length)].sort();

describe('beginningsOf', () => {
  it('gives the first letters of every choice', () => {
    expect(beginnings('(?:غدا|امس(?:الاول)?)')).toEqual(['امس', 'غدا']);
  });

  it('goes past what may be absent', () => {
    expect(beginnings('(?:ال)?يوم')).toEqual(['الي', 'يوم']);
    expect(beginnings('x*y')).toEqual(['xxx', 'xxy', 'xy', 'y']);
  });

  it('counts repetitions', () => {
    expect(beginnings(String.raw`\d{1,2}/`)).toEqual(['0/', '00/']);
    expect(beginnings('(?<a>ab){2}')).toEqual(['aba']);
    expect(beginnings('a{2,}b')).toEqual(['aaa', 'aab']);
  });

  it('takes one digit for all, and one white space', () => {
    expect(beginnings(String.raw`1[5-9]\s+x`)).toEqual(['00 ']);
  });

  it('ends where anything may follow', () => {
    expect(beginnings('a[^b]c')).toEqual(['a']);
    expect(beginnings('a.')).toEqual(['a']);
    expect(beginnings(String.raw`[\u0621-\u064a]b`)).toEqual(['']);
  });

  it('takes a look around to hold, whatever is in it', () => {
    expect(beginnings('(?<=ل)ل(?!x|y)بن')).toEqual(['لبن']);
  });

  it('never leaves out how something that is found begins', () => {
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
    const times = fc.constantFrom('', '?', '+', '*', '{2}', '{1,3}');
    const pattern = fc.array(fc.tuple(atom, times, fc.constantFrom('', '', '|')), { maxLength: 6 });
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'ا', '1', '2', ' '), maxLength: 8 });
    fc.assert(
      fc.property(pattern, text, (parts, sample) => {
        const source = parts.map(part => part.join('')).join('');
        const found = new RegExp(`^(?:${source})`).exec(sample);
        if (!found) return;
        const signs = sample.replace(/\d/g, '0');
        expect(beginnings(source).some(beginning => signs.startsWith(beginning))).toBe(true);
      }),
    );
  });
});
