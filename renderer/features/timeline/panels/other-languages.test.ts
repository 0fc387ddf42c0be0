import { describe, expect, it } from 'vitest';
import { otherLanguages } from './other-languages.ts';

const written = (...languages: readonly string[]) => languages.map(language => ({ language }));

describe('the other languages of some days', () => {
  it('are those in which no report of the event is written, the most frequent first', () => {
    const others = written('ar', 'fr', 'en', 'en', 'ar');
    expect(otherLanguages(written('ar', 'ar'), others)).toEqual(['en', 'fr']);
    expect(otherLanguages(written('ar', 'en'), others)).toEqual(['fr']);
  });

  it('are none where all is written in one, or in a language that nobody knows', () => {
    expect(otherLanguages(written('ar'), [...written('ar', 'und'), null])).toEqual([]);
  });
});
