import { describe, expect, it } from 'vitest';
import { pairsOfOneLanguage } from './article-languages.ts';

describe('languages of compared articles', () => {
  it('say which pairs can be held against each other', () => {
    expect(pairsOfOneLanguage(['ar', 'ar'])).toBe('all');
    expect(pairsOfOneLanguage(['ar', 'en'])).toBe('none');
    expect(pairsOfOneLanguage(['ar', 'en', 'fr'])).toBe('none');
    expect(pairsOfOneLanguage(['ar', 'en', 'ar'])).toBe('some');
  });

  it('are not taken to differ where one is not known', () => {
    expect(pairsOfOneLanguage(['ar', 'und'])).toBe('all');
  });
});
