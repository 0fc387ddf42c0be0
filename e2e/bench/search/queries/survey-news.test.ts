import { describe, expect, test } from 'vitest';
import { createMadeNews } from '#e2e/bench/search/corpus/made-news.ts';
import { analyseWords } from '#shared/search/analyse/analyser.ts';
import { queryClasses } from './bench-query.ts';
import { chooseQueries } from './choose-queries.ts';
import { createCountedReader } from './read-counted.ts';
import { surveyNews } from './survey-news.ts';

const articles = 300;
const news = createMadeNews(7);
const survey = surveyNews(news, articles);
const texts = Array.from({ length: articles }, (_, number) => {
  const { title, text } = news.article(number);
  return [title, text].flatMap(part => analyseWords(part));
});

describe('news gone through word by word', () => {
  test('count of each stem and spelling the articles whose texts hold it', () => {
    const inTexts = new Map<string, number>();
    for (const words of texts)
      for (const word of new Set(words.flatMap(({ term, form }) => [`stem ${term}`, `form ${form}`])))
        inTexts.set(word, (inTexts.get(word) ?? 0) + 1);
    const { stems, spellings } = survey.words;
    for (const [number, stem] of stems.strings.entries())
      expect(survey.stemCounts[number]).toBe(inTexts.get(`stem ${stem}`));
    for (const [number, form] of spellings.strings.entries())
      expect(survey.spellingCounts[number]).toBe(inTexts.get(`form ${form}`));
  });

  test('tell of an article that was read which words it holds', () => {
    const read = createCountedReader(news, survey.words);
    read(4);
    const article = read(5);
    const held = new Set(texts[5]?.map(({ term }) => term));
    for (const [number, stem] of survey.words.stems.strings.entries())
      expect(article.hasStem(number)).toBe(held.has(stem));
  });

  test('say how many words an article has', () => {
    const words = texts.reduce((sum, of) => sum + of.length, 0);
    expect(survey.figures.words).toBeCloseTo(words / articles, 6);
  });
});

describe('queries that are chosen', () => {
  const queries = chooseQueries(news, survey, articles);
  const countOf = (text: string): number => {
    const stem = survey.words.stems.find(analyseWords(text)[0]?.term ?? '') ?? -1;
    return survey.stemCounts[stem] ?? 0;
  };
  const wordsOf = (kind: string): readonly string[] =>
    queries.flatMap(query => (query.kind === kind && query.node.kind === 'word' ? [query.node.text] : []));

  test('are forty of each class, and the twenty most frequent words', () => {
    for (const kind of queryClasses)
      expect(queries.filter(query => query.kind === kind)).toHaveLength(kind === 'vcommon' ? 20 : 40);
  });

  test('are of words as rare and as common as their class says', () => {
    for (const word of wordsOf('rare')) expect(countOf(word)).toBeLessThanOrEqual(50);
    for (const word of wordsOf('mid')) expect(countOf(word)).toBeLessThanOrEqual(0.03 * articles);
    for (const word of wordsOf('common')) expect(countOf(word)).toBeGreaterThanOrEqual(0.05 * articles);
    const [rarest] = wordsOf('vcommon')
      .map(countOf)
      .sort((one, other) => one - other);
    const commoner = survey.stemCounts.filter(count => count > (rarest ?? 0)).length;
    expect(commoner).toBeLessThan(20);
  });

  test('are the same in each run', () => {
    expect(chooseQueries(createMadeNews(7), survey, articles)).toEqual(queries);
  });
});
