import { describe, expect, it } from 'vitest';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { catalogue } from './catalogue.ts';
import { createFormats } from './formats.ts';
import { translator } from './use-messages.ts';

type Token = ReturnType<typeof compileMessage>[number];

/** The names of the values that a compiled sentence asks for, those inside its plural forms included. */
function valueNames(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap(token => {
    if (typeof token === 'string') return [];
    const [name, , forms] = token;
    const inner =
      typeof forms === 'object' && forms !== null ? Object.values(forms).filter(Array.isArray) : [];
    return [name, ...inner.flatMap(form => valueNames(form as Token[]))];
  });
}

describe('the catalogue', () => {
  it('compiles every sentence in both languages', () => {
    for (const { ar, en } of Object.values(catalogue))
      for (const text of [ar, en]) expect(() => compileMessage(text)).not.toThrow();
  });

  it('names the same values in both languages', () => {
    const names = (text: string) =>
      [...new Set(valueNames(compileMessage(text)))].filter(name => name !== '#').toSorted();
    for (const [id, { ar, en }] of Object.entries(catalogue))
      expect([id, names(ar)]).toEqual([id, names(en)]);
  });
});

describe('translator', () => {
  it('gives each number its own Arabic form, in the digits asked for', () => {
    const t = translator('ar', 'arabic-indic');
    expect([0, 1, 2, 3, 11, 100].map(count => t('library.count', { count }))).toEqual([
      'لا مقالات',
      'مقال واحد',
      'مقالان',
      '٣ مقالات',
      '١١ مقالًا',
      '١٠٠ مقال',
    ]);
    expect(translator('ar', 'latin')('library.count', { count: 3 })).toBe('3 مقالات');
  });
});

describe('createFormats', () => {
  const levant = createFormats({ language: 'ar', digits: 'latin', monthNames: 'levant' });

  it('shows a value as precisely as it is stated and no more', () => {
    expect(['2025', '2025-02', '2025-02-25', '2025-02-25T09:05'].map(value => levant.timex(value))).toEqual([
      '2025',
      'شباط 2025',
      '25 شباط 2025',
      '25 شباط 2025 09:05',
    ]);
  });

  it('takes month names and digits from two separate settings', () => {
    const egypt = createFormats({ language: 'ar', digits: 'arabic-indic', monthNames: 'gulf-egypt' });
    expect(egypt.day('2025-02-25')).toBe('٢٥ فبراير ٢٠٢٥');
  });

  it('names the Hijri day by the Umm al-Qura calendar', () => {
    expect(levant.hijriDay('2024-04-10')).toBe('1 شوال 1445 هـ');
    const english = createFormats({ language: 'en', digits: 'latin', monthNames: 'levant' });
    expect(english.hijriDay('2025-05-07T14:30')).toBe('9 Dhu’l-Qi’dah 1446 AH');
  });

  it('names no Hijri day where the table has none', () => {
    expect(['1700-01-01', '2077-11-17', '2300-01-01', 'soon'].map(day => levant.hijriDay(day))).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
