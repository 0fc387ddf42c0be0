import { createMadeNews } from '#e2e/bench/search/corpus/made-news.ts';
import { newsSeed, type NumberRange } from '#e2e/bench/search/engines/search-engine.ts';
import { serveMethods } from '#e2e/bench/search/engines/serve-engine.ts';
import type { BenchQuery } from './bench-query.ts';
import { chooseQueries } from './choose-queries.ts';
import { compileMatches } from './count-matches.ts';
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
  const queries = chooseQueries(news, survey, articles);
  // Words that only later articles hold must have their numbers before the queries are compiled: a prefix may ask for them.
  for (const [from, to] of ranges)
    for (let number = Math.max(from, articles); number < to; number++) survey.read(number);
  const matches = queries.map(({ wanted }) => compileMatches(wanted, survey.numbers));
  const totals = queries.map(() => ranges.map(() => 0));
  for (const [at, [from, to]] of ranges.entries())
    for (let number = from; number < to; number++) {
      const article = survey.read(number);
      for (const [query, isMatch] of matches.entries()) {
        const counted = totals[query];
        if (counted && isMatch(article)) counted[at] = (counted[at] ?? 0) + 1;
      }
    }
  return { figures: survey.figures, queries, totals };
}

serveMethods({ countQueries });
