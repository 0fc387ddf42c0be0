import { describe, expect, it } from 'vitest';
import { directionOf } from './direction.ts';

describe('directionOf', () => {
  it('goes with the majority of letters', () => {
    expect(directionOf('شركة Apple تعلن عن أرباحها الفصلية')).toBe('rtl');
    expect(directionOf('The word سلام means peace')).toBe('ltr');
  });

  it('lets the first letter decide a tie', () => {
    expect(directionOf('اب ab')).toBe('rtl');
    expect(directionOf('ab اب')).toBe('ltr');
  });

  it('takes a text without letters for left to right', () => {
    expect(directionOf('2025-02-25 ،؟')).toBe('ltr');
    expect(directionOf('')).toBe('ltr');
  });
});
