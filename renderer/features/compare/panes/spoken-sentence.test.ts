import { describe, expect, it } from 'vitest';
import { createComparisonModel } from '#renderer/features/compare/comparison-model.ts';
import { createFormats } from '#renderer/messages/formats.ts';
import { translator } from '#renderer/messages/use-messages.ts';
import type { SentenceLink } from '#shared/compare/comparison.ts';
import { spokenSentence } from './spoken-sentence.ts';

const articleOf = (id: string, text: string) => ({
  id,
  language: 'ar',
  text,
  sentences: [{ start: 0, end: text.length }],
  numbers: [],
  temporal: [],
});

const factAt = (start: number, end: number, value: number) =>
  ({ kind: 'number', unit: '', value, qualifier: 'exact', span: { start, end } }) as const;

const link = (articles: readonly [number, number], rest: Partial<SentenceLink>): SentenceLink => ({
  articles,
  sentences: [[0], [0]],
  similarity: 1,
  isManual: false,
  isAcrossLanguages: false,
  isMoved: false,
  isIdentical: false,
  changes: [[], []],
  disagreements: [],
  ...rest,
});

const model = createComparisonModel(
  [articleOf('a', 'أصيب 12 شخصًا'), articleOf('b', 'أصيب 12 شخصاً'), articleOf('c', 'أصيب 15 شخصًا')],
  {
    links: [
      link([0, 1], { isIdentical: true }),
      link([0, 2], { disagreements: [{ facts: [factAt(5, 7, 12), factAt(5, 7, 15)] }] }),
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
