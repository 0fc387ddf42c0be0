import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lightStem } from './light-stem.ts';
import { foldText } from './normalise.ts';

const stem = (word: string): string => lightStem(foldText(word));

describe('lightStem', () => {
  it.each([
    ['الوزارة', 'وزارة'],
    ['للوزارة', 'الوزارات'],
    ['وبالتعاون', 'التعاون'],
    ['ولايات', 'الولاية'],
    ['وأعلنت', 'أعلنت'],
    ['قواتها', 'القوات'],
    ['companies', 'company'],
    ['stopped', 'stopping'],
    ['attacks', 'attack'],
  ])('gives %s and %s one form', (one, other) => {
    expect(stem(one)).toBe(stem(other));
  });

  it.each(['وزير', 'فلسطين', 'لبنان', 'بوتين', 'باريس', 'كردستان', 'واشنطن'])(
    'keeps the first letter of %s',
    word => {
      expect(stem(word)[0]).toBe(foldText(word)[0]);
    },
  );

  it('keeps a minister and a ministry apart', () => {
    expect(stem('وزير')).not.toBe(stem('وزارة'));
  });

  it('never makes a word of three letters or more shorter than three', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'واليهنتمكبس'), minLength: 3 }), word => {
        expect(lightStem(word).length).toBeGreaterThanOrEqual(3);
      }),
    );
  });
});
