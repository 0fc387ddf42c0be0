import { describe, expect, it } from 'vitest';
import { createLexicon } from './word-features.ts';

describe('the features of words', () => {
  it('meet in words of one stem, however many other words came in between', () => {
    const [first, second] = ['الوزاره', 'وزارات'];
    const lexicon = createLexicon();
    for (let i = 0; i < 70_000; i++) {
      lexicon.featuresOf(`كلمه${i}`);
      if (i % 5000 === 0) lexicon.featuresOf(first);
    }
    expect(lexicon.featuresOf(second)[0]).toBe(lexicon.featuresOf(first)[0]);
  });
});
