import { describe, expect, test } from 'vitest';
import { analyseWords } from '#shared/search/analyse/analyser.ts';
import { inflectArabic } from './arabic-words.ts';
import { idOfMade, numberOfMade } from './made-ids.ts';
import { createMadeNews } from './made-news.ts';

const news = createMadeNews(7);
const numbers = Array.from({ length: 400 }, (_, number) => number);

describe('made news', () => {
  test('has the same article under a number, whichever were made before it', () => {
    const late = createMadeNews(7).article(399);
    expect(numbers.map(number => news.article(number)).at(-1)).toEqual(late);
  });

  test('has other articles for another seed', () => {
    expect(createMadeNews(8).article(1).text).not.toBe(news.article(1).text);
  });

  test('writes in a text the words that are counted, in their order', () => {
    for (const number of numbers.slice(0, 40)) {
      const { title, text } = news.article(number);
      const counted = news.words(number);
      const formsOf = (words: string): readonly string[] => analyseWords(words).map(({ form }) => form);
      expect(formsOf(text)).toEqual(formsOf(counted.text.map(news.spell).join(' ')));
      expect(formsOf(title)).toEqual(formsOf(counted.title.map(news.spell).join(' ')));
    }
  });

  test('is about as long as news, a tenth of it English', () => {
    const lengths = numbers.map(number => news.words(number).text.length);
    const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    expect(mean).toBeGreaterThan(290);
    expect(mean).toBeLessThan(340);
    const english = numbers.filter(number => news.article(number).language === 'en').length;
    expect(english).toBeGreaterThan(20);
    expect(english).toBeLessThan(60);
  });

  test('says the day that it is counted by, of a month its first', () => {
    const months = numbers.filter(number => news.article(number).published?.length === 7);
    expect(months.length).toBeGreaterThan(0);
    for (const number of months) {
      const day = news.day(number) ?? NaN;
      expect(new Date(day * 86_400_000).toISOString()).toBe(
        `${news.article(number).published}-01T00:00:00.000Z`,
      );
    }
  });

  test('has words in several forms of one stem', () => {
    const forms = new Map<string, Set<string>>();
    for (const number of numbers.slice(0, 100))
      for (const { term, form } of analyseWords(news.article(number).text))
        forms.set(term, (forms.get(term) ?? new Set()).add(form));
    expect([...forms.values()].filter(ofTerm => ofTerm.size > 2).length).toBeGreaterThan(500);
  });
});

describe('ids of made articles', () => {
  test('tell the number they were made of', () => {
    expect([0, 1, 99_999, 1_000_000].map(number => numberOfMade(idOfMade(number)))).toEqual([
      0, 1, 99_999, 1_000_000,
    ]);
  });
});

describe('Arabic words in their forms', () => {
  test('open a ta marbuta before an ending and drop it in the plural', () => {
    expect(inflectArabic('وزارة', { before: '', after: 'ها' })).toBe('وزارتها');
    expect(inflectArabic('وزارة', { before: 'ال', after: 'ات' })).toBe('الوزارات');
    expect(inflectArabic('وزارة', { before: 'لل', after: '' })).toBe('للوزارة');
  });

  test('write an alif where alif maqsura gets an ending', () => {
    expect(inflectArabic('ذكرى', { before: '', after: 'هم' })).toBe('ذكراهم');
  });
});
