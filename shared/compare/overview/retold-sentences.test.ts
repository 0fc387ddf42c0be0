import { describe, expect, it } from 'vitest';
import { buildOverviewArticle } from '#shared/testing/build-overview-article.ts';
import { wordsOfSentences } from './article-words.ts';
import { findRetoldSentences } from './retold-sentences.ts';

const burnt = 'وأصيب ثلاثة من رجال الإطفاء أثناء إخماد النيران التي اندلعت في مصنع الورق شمال المدينة.';
const hospital = 'ونقل رجال إطفاء إلى المستشفى بعد حروق لحقت بهم داخل المصنع المحترق.';
const wind = 'وكانت الريح قد اقتلعت أشجارا كثيرة على جانبي الشارع الرئيسي.';
const mayor = 'وقال رئيس البلدية كريم نصار إنه لم يشهد أمطارا بهذه الغزارة منذ أعوام.';

const find = (first: readonly string[], second: readonly string[]) => {
  const words = [first, second].map(sentences =>
    wordsOfSentences(buildOverviewArticle({ text: sentences.join('\n') })),
  );
  return findRetoldSentences(words).map(set => [...set]);
};

describe('sentences told again in other words', () => {
  it('are the two that are most alike of both articles', () => {
    expect(find([wind, burnt], [hospital, mayor])).toEqual([[1], [0]]);
  });

  it('are not any two that nothing else is more like', () => {
    expect(find([wind], [mayor])).toEqual([[], []]);
  });

  it('leave a sentence alone whose likeness has one that is more alike', () => {
    const copy = hospital.replace('بعد حروق لحقت بهم', 'مصابين بحروق');
    expect(find([copy, burnt], [hospital])).toEqual([[0], [0]]);
  });
});
