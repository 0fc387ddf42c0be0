import { describe, expect, it } from 'vitest';
import { createComparisonModel } from '#renderer/features/compare/comparison-model.ts';
import { createFormats } from '#renderer/messages/formats.ts';
import { translator } from '#renderer/messages/use-messages.ts';
import { buildComparedArticle, buildFact, buildLink } from '#shared/testing/build-comparison.ts';
import { spokenSentence } from './spoken-sentence.ts';

/** Of the number in each text. */
const span = { start: 5, end: 7 };

const model = createComparisonModel(
  [
    buildComparedArticle('a', ['أصيب 12 شخصًا']),
    buildComparedArticle('b', ['أصيب 12 شخصاً']),
    buildComparedArticle('c', ['أصيب 15 شخصًا']),
  ],
  {
    links: [
      buildLink({ isIdentical: true }),
      buildLink({
        articles: [0, 2],
        disagreements: [{ facts: [buildFact(12, { span }), buildFact(15, { span })] }],
      }),
    ],
    ignoredSentences: [],
  },
  new Set(),
);

const spoken = (language: 'ar' | 'en', pane: 0 | 2) =>
  spokenSentence(
    model,
    { pane, sentence: 0 },
    {
      t: translator(language, 'arabic-indic'),
      formats: createFormats({ language, digits: 'arabic-indic', monthNames: 'levant' }),
      names: language === 'ar' ? ['مرصد', 'ضفاف', 'صحيفة الساحل'] : ['Marsad', 'Difaf', 'Sahil'],
    },
  );

describe('spokenSentence', () => {
  it('says its place, its class, every counterpart and the values that disagree, the own value first', () => {
    expect(spoken('en', 0)).toBe(
      'Sentence 1, Possible conflict, faces sentence 1 in Sahil, 12 against 15, Identical, faces sentence 1 in Difaf',
    );
    expect(spoken('ar', 2)).toBe('الجملة ١، تعارض محتمل، تقابل الجملة ١ في مرصد، 15 مقابل 12');
  });
});
