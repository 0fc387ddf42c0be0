import { describe, expect, it } from 'vitest';
import { nearField } from './near-field.ts';

describe('nearField', () => {
  it.each([
    ['outlte', 'outlet'],
    ['utlet', 'outlet'],
    ['outlett', 'outlet'],
    ['autlet', 'outlet'],
    ['langauge', 'language'],
    ['المصدار', 'المصدر'],
    ['المتحدّتث', 'المتحدث'],
  ])('finds what %s was meant for', (typed, meant) => {
    expect(nearField(typed)).toBe(meant);
  });

  it.each(['outlet', 'المصدر', 'قال', 'الكتاب', 'لاحقا', 'later', 'http', 'note', 'x'.repeat(100_000)])(
    'leaves names and ordinary words alone',
    word => {
      expect(nearField(word)).toBeNull();
    },
  );
});
