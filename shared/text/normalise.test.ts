import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, normaliseText, originalSpan } from './normalise.ts';

const arabicish = fc.string({
  unit: fc.oneof(
    fc.constantFrom('ا', 'أ', 'ى', 'ة', 'ـ', 'َ', 'ﻻ', 'ﺀ', 'ﷲ', '\u200f', '\u00a0', '٣', 'ﬁ', 'İ', ' ', '\n'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
});

describe('normaliseText', () => {
  it('folds the letter variants that Arabic papers mix', () => {
    expect(foldText('أُولَى الإجراءات ســـارية لِمَسؤولٍ')).toBe('اولي الاجراءات ساريه لمسوول');
    expect(foldText('٢٠٢٥ ۴۵ ک ی')).toBe('2025 45 ك ي');
    expect(foldText('ABC\u00a0Déf')).toBe('abc déf');
  });

  it('puts every letter that has one in its lower case, of whatever script', () => {
    const letters = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));
    const capitals = letters.filter(letter => letter.toLowerCase() !== letter);
    expect(capitals.length).toBeGreaterThan(1000);
    expect(capitals.filter(letter => foldText(letter) !== letter.toLowerCase())).toEqual([]);
  });

  it('keeps the marks that end a clause', () => {
    expect(foldText('وصل؛ ثم، قال؟')).toBe('وصل؛ ثم، قال؟');
  });

  it('opens ligatures and presentation forms', () => {
    expect(foldText('ﻻ ﺍﻟﺴﻼﻡ ﬁn')).toBe('لا السلام fin');
  });

  it('maps both letters of a ligature to the one sign they came from', () => {
    const normalised = normaliseText('سﻻم');
    expect(normalised.text).toBe('سلام');
    expect(originalSpan(normalised, 1, 2)).toEqual({ start: 1, end: 2 });
    expect(originalSpan(normalised, 2, 4)).toEqual({ start: 1, end: 3 });
  });

  it('gives the marks after a last letter to its span', () => {
    const original = 'غداً يسافر';
    expect(originalSpan(normaliseText(original), 0, 3)).toEqual({ start: 0, end: 4 });
  });

  it('never throws, and every span maps to a slice that folds to the same text', () => {
    fc.assert(
      fc.property(arabicish, fc.nat(), fc.nat(), (original, a, b) => {
        const normalised = normaliseText(original);
        const { text, toOriginal } = normalised;
        expect(toOriginal.length).toBe(text.length + 1);
        expect(toOriginal.at(-1)).toBe(original.length);
        const start = Math.min(a, b) % (text.length + 1);
        const end = start + (Math.max(a, b) % (text.length - start + 1));
        const span = originalSpan(normalised, start, end);
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeLessThanOrEqual(original.length);
        if (end > start) {
          expect(foldText(original.slice(span.start, span.end))).toContain(text.slice(start, end));
        }
      }),
    );
  });

  it('maps a long text as it maps the same text in short', () => {
    const pattern = 'قال الوزير أيضاً ﷺ إنها سـتبدأ. ';
    const times = 3000;
    const one = normaliseText(pattern);
    const many = normaliseText(pattern.repeat(times));
    expect(many.text).toBe(one.text.repeat(times));
    expect(many.toOriginal.at(-1)).toBe(pattern.length * times);
    const last = (times - 1) * one.text.length;
    expect([...many.toOriginal.subarray(last, last + one.text.length)]).toEqual(
      [...one.toOriginal.subarray(0, one.text.length)].map(at => at + (times - 1) * pattern.length),
    );
  });

  it('keeps the map of a text when others are folded after it', () => {
    const first = normaliseText('abc');
    const second = normaliseText(`${'d'.repeat(50_000)}ﻻ`);
    normaliseText('e'.repeat(20_000));
    expect([...first.toOriginal]).toEqual([0, 1, 2, 3]);
    expect([...second.toOriginal.subarray(50_000)]).toEqual([50_000, 50_000, 50_001]);
  });

  it('never maps backwards', () => {
    fc.assert(
      fc.property(arabicish, original => {
        const { toOriginal } = normaliseText(original);
        for (let i = 1; i < toOriginal.length; i++) {
          expect(toOriginal[i] ?? 0).toBeGreaterThanOrEqual(toOriginal[i - 1] ?? 0);
        }
      }),
    );
  });

  it('changes nothing when applied twice', () => {
    fc.assert(
      fc.property(arabicish, original => {
        expect(foldText(foldText(original))).toBe(foldText(original));
      }),
    );
  });
});
