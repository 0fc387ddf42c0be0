import { describe, expect, it } from 'vitest';
import { wholeWordPlaces } from './whole-word-places.ts';

describe('wholeWordPlaces', () => {
  it('finds words that stand for themselves and none inside others', () => {
    expect(wholeWordPlaces('علي وعلياء ثم علي.', 'علي')).toEqual([
      { start: 0, end: 3 },
      { start: 14, end: 17 },
    ]);
    expect(wholeWordPlaces('any', '')).toEqual([]);
  });

  it('leaves an attached letter before a name out of it', () => {
    expect(wholeWordPlaces('قال حداد، وحداد تاجر', 'حداد')).toEqual([
      { start: 4, end: 8 },
      { start: 11, end: 15 },
    ]);
  });

  it('takes no letter of a short word for an attached one', () => {
    expect(wholeWordPlaces('جاء باسم', 'اسم')).toEqual([]);
  });
});
