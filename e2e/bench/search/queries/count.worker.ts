import { createMadeNews } from '#e2e/bench/search/corpus/made-news.ts';
import { newsSeed, type NumberRange } from '#e2e/bench/search/engines/search-engine.ts';
import { serveMethods } from '#e2e/bench/search/engines/serve-engine.ts';
import type { BenchQuery } from './bench-query.ts';
import { chooseQueries } from './choose-queries.ts';
import { compileMatches, type CountedArticle, type Matches, type WordNumbers } from './count-matches.ts';
import type { NumberedWords } from './number-words.ts';
import { createCountedReader } from './read-counted.ts';
import { surveyNews, type NewsFigures } from './survey-news.ts';

/** What is asked of the news, with the totals that are right: by query, of each range of articles. */
export interface CountedQueries {
  readonly figures: NewsFigures;
  readonly queries: readonly BenchQuery[];
  readonly totals: readonly (readonly number[])[];
}

/** How many articles are surveyed, and which are counted. */
export interface CountWish {
  readonly articles: number;
  readonly ranges: readonly NumberRange[];
}

/** Surveys the first articles, chooses queries, and counts by hand what they find in each of the ranges. */
function countQueries({ articles, ranges }: CountWish): CountedQueries {
  const news = createMadeNews(newsSeed);
  const survey = surveyNews(news, articles);
  const read = createCountedReader(news, survey.words);
  // What only later articles hold is known before queries are chosen: a word, or a beginning, may ask for it.
  for (const number of numbersOf(ranges)) if (number >= articles) read(number);
  const queries = chooseQueries(news, survey, articles);
  const matches = queries.map(({ wanted }) => compileMatches(wanted, numbersFor(survey.words)));
  const totals = ranges.map(range => countIn(range, read, matches));
  return { figures: survey.figures, queries, totals: queries.map((_, at) => totals.map(of => of[at] ?? 0)) };
}

function* numbersOf(ranges: readonly NumberRange[]): Generator<number> {
  for (const [from, to] of ranges) for (let number = from; number < to; number++) yield number;
}

/** How many articles of the range each of the queries finds. */
function countIn(
  range: NumberRange,
  read: (number: number) => CountedArticle,
  matches: readonly Matches[],
): readonly number[] {
  const totals = matches.map(() => 0);
  for (const number of numbersOf([range])) {
    const article = read(number);
    for (const [query, isMatch] of matches.entries())
      if (isMatch(article)) totals[query] = (totals[query] ?? 0) + 1;
  }
  return totals;
}

const numbersFor = ({ stems, spellings }: NumberedWords): WordNumbers => ({
  stem: stems.find,
  spelling: spellings.find,
  stemsFrom: prefix => stems.strings.flatMap((stem, number) => (stem.startsWith(prefix) ? [number] : [])),
});

serveMethods({ countQueries });
