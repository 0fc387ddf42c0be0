import { describe, expect, it } from 'vitest';
import { shorten } from './shorten.ts';

describe('shorten', () => {
  it('leaves a text that is short enough as it is', () => {
    expect(shorten('افتتاح الجسر', 12)).toBe('افتتاح الجسر');
  });

  it('cuts a longer one after a whole word, or within the only one', () => {
    expect(shorten('افتتاح الجسر الجديد', 12)).toBe('افتتاح الجسر…');
    expect(shorten('افتتاح الجسر الجديد', 11)).toBe('افتتاح…');
    expect(shorten('افتتاح', 4)).toBe('افتت…');
  });
});
