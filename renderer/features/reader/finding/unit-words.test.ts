import { describe, expect, it } from 'vitest';
import { findQuantities } from '#shared/analysis/numbers/find-quantities.ts';
import { unitWords } from './unit-words.ts';

const countedIn = (text: string, language: string): readonly (string | null)[] =>
  findQuantities(text, language).map(number => unitWords(text, number));

describe('what a number counts', () => {
  it('is told in the words of an Arabic text, as they are written there', () => {
    const text = 'بلغت قوته 5.9 درجات، وأُرسلت 12 سيارة إسعاف و200 خيمة، وقُتل 41 شخصاً وعُزلت ثلاث قرى.';
    expect(countedIn(text, 'ar')).toEqual(['درجات', 'سيارة', 'خيمة', 'شخصاً', 'قرى']);
  });

  it('is told in the words of an English text', () => {
    const text = 'The bank added 50 basis points while 15 ambulances reached three villages.';
    expect(countedIn(text, 'en')).toEqual(['basis', 'ambulances', 'villages']);
  });

  it('is a word of its own number where both are one, and one before it', () => {
    expect(countedIn('وأصيب شخصان في القرى الثلاث.', 'ar')).toEqual(['شخصان', 'القرى']);
  });

  it('stays a sign, a code or a symbol', () => {
    expect(countedIn('ارتفع 8% إلى 27 مليار دولار على بعد 60 كيلومترا.', 'ar')).toEqual(['%', 'USD', 'km']);
  });

  it('stays what an analyst has written, where the text has no such word', () => {
    expect(unitWords('وصل 12 إلى الميناء', { span: { start: 4, end: 6 }, unit: 'مركب' })).toBe('مركب');
  });
});
