import { describe, expect, it } from 'vitest';
import { labelWords } from './label-words.ts';

/** The sentence with its date in braces. */
function labelOf(sentence: string): string {
  const [before = '', , after = ''] = sentence.split(/[{}]/);
  return labelWords({ before, after });
}

describe('labelWords', () => {
  it.each([
    [
      'وقال الوزير إن العمل توقف كلياً في {1981} بسبب الحرب، قبل أن يستأنف.',
      'وقال الوزير إن العمل توقف كلياً بسبب الحرب',
    ],
    [
      '{وفي 6 أيار 2025}، دمّر انفجار مستودعاً للألعاب النارية، وقتل تسعة.',
      'دمّر انفجار مستودعاً للألعاب النارية',
    ],
    [
      'The festival opens on {17 May 2025} in the old harbour, the city said.',
      'The festival opens in the old harbour',
    ],
    [
      'On {7 May 2025}, an explosion destroyed a warehouse; nine people died.',
      'an explosion destroyed a warehouse',
    ],
    ['جاء في الكتاب: أُمّم الميناء في {عام 1954}، ثم توسّع.', 'أُمّم الميناء، ثم توسّع'],
    ['وتوسّع في {1976}، إذ بُني رصيف جديد.', 'وتوسّع، إذ بُني رصيف جديد'],
    ['The old harbour opened ({1954}) and grew.', 'The old harbour opened and grew'],
    ['It cost 1,200 pounds a ton on {5 May}.', 'It cost 1,200 pounds a ton'],
  ])('is the clause around the date without the date: %s', (sentence, label) => {
    expect(labelOf(sentence)).toBe(label);
  });

  it.each(['{5 May 2025}.', 'وسيعود إليها {غدا}.', 'Was said on {Monday}.'])(
    'is empty where there is little but the date: %s',
    sentence => {
      expect(labelOf(sentence)).toBe('');
    },
  );
});
