import { describe, expect, test } from 'vitest';
import { analyseWords } from '#shared/search/analyse/analyser.ts';
import { compileMatches, type CountedArticle, type WordNumbers } from './count-matches.ts';
import type { WantedNode } from './wanted-node.ts';

const articles = [
  { title: 'وزارة الداخلية', text: 'أعلنت الوزارة اليوم افتتاح الجسر القديم', day: 10 },
  { title: 'الجسر', text: 'زار وزير النقل وزارات عدة. القديم من الجسور', day: 20 },
  { title: 'سوق السمك', text: 'افتتاح السوق القديم', day: null },
];

const strings: string[] = [];
const numberOf = (text: string): number => {
  const known = strings.indexOf(text);
  return known < 0 ? strings.push(text) - 1 : known;
};
const counted: readonly CountedArticle[] = articles.map(({ title, text, day }) => {
  const runs = [title, text].map(words => analyseWords(words));
  const stems = runs.map(run => run.map(({ term }) => numberOf(`stem ${term}`)));
  const spellings = runs.map(run => run.map(({ form }) => numberOf(`form ${form}`)));
  return {
    stems,
    spellings,
    day,
    hasStem: stem => stems.flat().includes(stem),
    hasSpelling: spelling => spellings.flat().includes(spelling),
  };
});
const find = (text: string): number | undefined => {
  const at = strings.indexOf(text);
  return at < 0 ? undefined : at;
};
const numbers: WordNumbers = {
  stem: stem => find(`stem ${stem}`),
  spelling: form => find(`form ${form}`),
  stemsFrom: prefix => strings.flatMap((text, at) => (text.startsWith(`stem ${prefix}`) ? [at] : [])),
};

const found = (wanted: WantedNode): readonly number[] => {
  const matches = compileMatches(wanted, numbers);
  return counted.flatMap((article, at) => (matches(article) ? [at] : []));
};
const stemsOf = (text: string): readonly string[] => analyseWords(text).map(({ term }) => term);
const word = (text: string): WantedNode => ({ kind: 'stems', stems: stemsOf(text) });
const phrase = (text: string): WantedNode => ({ kind: 'phrase', words: stemsOf(text).map(stem => [stem]) });
const spelt = (text: string): WantedNode => ({
  kind: 'spellings',
  forms: analyseWords(text).map(({ form }) => form),
});

describe('counting by hand', () => {
  test('finds a word in all its forms, in titles too', () => {
    expect(found(word('وزارة'))).toEqual([0, 1]);
    expect(found(word('جسر'))).toContain(1);
  });

  test('finds words one after the other, never across title and text', () => {
    expect(found(phrase('افتتاح الجسر'))).toEqual([0]);
    expect(found(phrase('السمك افتتاح'))).toEqual([]);
  });

  test('tells spellings apart', () => {
    expect(found(spelt('الوزارة'))).toEqual([0]);
    expect(found(spelt('السوق القديم'))).toEqual([2]);
  });

  test('finds nothing for a word that no article holds', () => {
    expect(found(word('مستشفى'))).toEqual([]);
    expect(found(phrase('افتتاح مستشفى'))).toEqual([]);
    expect(found(spelt('وزارتنا'))).toEqual([]);
  });

  test('takes both days of a range in, and never an article without a day', () => {
    expect(found({ kind: 'days', from: 10, to: 19 })).toEqual([0]);
    expect(found({ kind: 'days', from: 0, to: 20 })).toEqual([0, 1]);
  });

  test('joins and excludes', () => {
    expect(found({ kind: 'and', nodes: [word('قديم'), { kind: 'prefix', stem: 'افتت' }] })).toEqual([0, 2]);
    expect(found({ kind: 'or', nodes: [word('سمك'), word('نقل')] })).toEqual([1, 2]);
    expect(found({ kind: 'but', node: word('قديم'), without: word('سوق') })).toEqual([0, 1]);
  });
});
