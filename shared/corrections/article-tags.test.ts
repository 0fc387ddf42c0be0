import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanTags, longestTag } from './article-tags.ts';

describe('cleanTags', () => {
  it('keeps each tag once, as it was first written, in the order given', () => {
    expect(cleanTags([' أزمة  القمح ', 'Wheat', 'ازمه القمح', 'wheat', '\u200f', 'سدود'])).toEqual([
      'أزمة القمح',
      'Wheat',
      'سدود',
    ]);
  });

  it('changes nothing in what it has cleaned', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary', maxLength: 90, size: 'max' }), { maxLength: 4 }),
        tags => {
          const clean = cleanTags(tags);
          expect(cleanTags(clean)).toEqual(clean);
          for (const tag of clean) expect(tag.length).toBeLessThanOrEqual(longestTag);
        },
      ),
    );
  });
});
