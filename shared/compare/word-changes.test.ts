import { describe, expect, it } from 'vitest';
import { sliceSpan } from '#shared/domain/article/span.ts';
import type { IgnorableDifference } from '#shared/domain/comparison/saved-comparison.ts';
import { ignorableDifferences } from '#shared/domain/comparison/saved-comparison.ts';
import { sentenceWords } from './sentence-words.ts';
import { areSameWords, wordChanges } from './word-changes.ts';

function read(text: string, counted?: IgnorableDifference) {
  const article = {
    id: 'a',
    language: 'ar',
    text,
    sentences: [{ start: 0, end: text.length }],
    numbers: [],
    temporal: [],
  };
  return sentenceWords(article, { ignored: ignorableDifferences.filter(kind => kind !== counted) });
}

const changed = (first: string, second: string, counted?: IgnorableDifference) => {
  const [a, b] = wordChanges(read(first, counted), read(second, counted));
  return [a.map(span => sliceSpan(first, span)), b.map(span => sliceSpan(second, span))];
};

describe('wordChanges', () => {
  it.each([
    ['diacritics', 'قُتل الجندي', 'قَتل الجندي', 'قُتل', 'قَتل'],
    ['diacritics', 'بيــان الوزارة', 'بيان الوزارة', 'بيــان', 'بيان'],
    ['letter-forms', 'أعلن في القاهرة', 'اعلن في القاهرة', 'أعلن', 'اعلن'],
    ['letter-forms', 'قال ترامب لـ CNN', 'قال ترامب لـ cnn', 'CNN', 'cnn'],
    ['digits', 'أصيب ١٢ شخصا', 'أصيب 12 شخصا', '١٢', '12'],
    ['digits', 'أنفق 1,250 دينارا', 'أنفق 1250 دينارا', '1,250', '1250'],
    ['punctuation', 'قال: نعم', 'قال نعم', ':', undefined],
    ['punctuation', 'قال "نعم" للجميع', 'قال «نعم» للجميع', '"', '«'],
    ['punctuation', 'وصل الوزير .', 'وصل الوزير.', '.', '.'],
  ] as const)('tells a difference of %s only where it counts: %j, %j', (kind, first, second, a, b) => {
    expect(areSameWords(read(first), read(second))).toBe(true);
    expect(changed(first, second)).toEqual([[], []]);
    expect(areSameWords(read(first, kind), read(second, kind))).toBe(false);
    const [inFirst, inSecond] = changed(first, second, kind);
    expect([inFirst?.[0], inSecond?.[0]]).toEqual([a, b]);
  });

  it('takes presentation forms, ligatures and marks of direction for the letters they are, whatever counts', () => {
    for (const kind of ignorableDifferences)
      expect(areSameWords(read('\u200fاﻹسلام \u202bﻻ\u202c', kind), read('الإسلام لا', kind))).toBe(true);
  });

  it('joins changes between which only a few stop words are equal', () => {
    expect(changed('وصل الوزير الأول في طائرة خاصة أمس', 'غادر المبعوث الأممي في سيارة مصفحة أمس')).toEqual([
      ['وصل الوزير الأول في طائرة خاصة'],
      ['غادر المبعوث الأممي في سيارة مصفحة'],
    ]);
  });

  it('keeps apart changes between which a word that tells something is equal', () => {
    expect(changed('وصل الوزير القاهرة ظهر أمس', 'غادر المبعوث القاهرة صباح أمس')).toEqual([
      ['وصل الوزير', 'ظهر'],
      ['غادر المبعوث', 'صباح'],
    ]);
  });
});
