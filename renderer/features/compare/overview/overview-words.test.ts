import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFormats } from '#renderer/messages/formats.ts';
import { contextOf } from './context-of.ts';
import { placeOfSpan } from './overview-scene.ts';
import { timeWords } from './time-words.ts';

const arabic = createFormats({ language: 'ar', digits: 'latin', monthNames: 'levant' });
const english = createFormats({ language: 'en', digits: 'latin', monthNames: 'levant' });
const minute = 60_000;

describe('timeWords', () => {
  it('says a stretch of time in its two greatest units', () => {
    const words = [0, 3, 130, 24 * 60, 26 * 60 + 7].map(minutes => timeWords(minutes * minute, english));
    expect(words).toEqual(['0 minutes', '3 minutes', '2 hours and 10 minutes', '1 day', '1 day and 2 hours']);
  });

  it('gives numbers their Arabic forms', () => {
    expect([2, 3, 120].map(minutes => timeWords(minutes * minute, arabic))).toEqual([
      'دقيقتان',
      '3 دقائق',
      'ساعتان',
    ]);
  });
});

describe('contextOf', () => {
  const text =
    'قال المتحدث إن القصف الذي استهدف المدينة منذ الصباح أوقع 12 قتيلا وعشرات الجرحى بينهم أطفال ونساء في حي واحد.';
  const value = { start: text.indexOf('12'), end: text.indexOf('12') + 2 };

  it('shows whole words around a value and says where the sentence goes on', () => {
    expect(contextOf(text, { start: 0, end: text.length }, value)).toEqual({
      before: '… الذي استهدف المدينة منذ الصباح أوقع ',
      after: ' قتيلا وعشرات الجرحى بينهم أطفال ونساء في …',
    });
  });

  it('shows a short sentence whole', () => {
    const short = { start: text.indexOf('أوقع'), end: text.indexOf(' وعشرات') };
    expect(contextOf(text, short, value)).toEqual({ before: 'أوقع ', after: ' قتيلا' });
  });

  it('never shows words of another sentence', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(text.length), { minLength: 4, maxLength: 4 }), places => {
        const [a = 0, b = 0, c = 0, d = 0] = places.toSorted((x, y) => x - y);
        const { before, after } = contextOf(text, { start: a, end: d }, { start: b, end: c });
        expect(text.slice(a, b).endsWith(before.replace('…', ''))).toBe(true);
        expect(text.slice(c, d).startsWith(after.replace(' …', ''))).toBe(true);
      }),
    );
  });
});

describe('placeOfSpan', () => {
  const sentences = [
    { start: 0, end: 10 },
    { start: 11, end: 20 },
  ];

  it('leads to the sentence that a span begins in', () => {
    expect(placeOfSpan(sentences, 2, { start: 15, end: 30 })).toEqual({ pane: 2, sentence: 1 });
    expect(placeOfSpan(sentences, 0, { start: 10, end: 12 })).toEqual({ pane: 0, sentence: 0 });
  });
});
