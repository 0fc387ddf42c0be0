import { createHash } from 'node:crypto';
import { analyseSource } from '#shared/analysis/articles/analyse-source.ts';
import { noHints } from '#shared/analysis/articles/extracted-hints.ts';
import { splitSource } from '#shared/analysis/articles/split-source.ts';
import { findTemporalExpressions } from '#shared/analysis/dates/find-temporal-expressions.ts';
import { findEntities } from '#shared/analysis/entities/find-entities.ts';
import { detectLanguage } from '#shared/analysis/language/detect-language.ts';
import { findQuantities } from '#shared/analysis/numbers/find-quantities.ts';
import { findStatements } from '#shared/analysis/statements/find-statements.ts';
import { splitSentences } from '#shared/text/sentences.ts';
import { atMost, reported, type BenchResult } from '../bench-result.ts';
import { readGoldRows } from './gold-files.ts';

const corpus = 'arabic-news/multisource-2018-04-09_15.jsonl';
const mostMilliseconds = 10;

interface Article {
  readonly title: string;
  readonly text: string;
}

/** What is timed by itself; each takes one article. */
const stages: Readonly<Record<string, (article: Article) => unknown>> = {
  split: ({ title, text }) =>
    splitSource({ text: `${title}\n${text}`, mediaType: 'text/plain', hints: noHints, options: {} }),
  language: ({ text }) => detectLanguage(text),
  sentences: ({ text }) => splitSentences(text, 'ar'),
  dates: ({ text }) => findTemporalExpressions(text, 'ar'),
  statements: ({ text, title }) => findStatements(text, splitSentences(text, 'ar'), 'ar', title),
  entities: ({ text }) => findEntities(text, 'ar'),
  numbers: ({ text }) => findQuantities(text, 'ar'),
};

const analyseWhole = ({ title, text }: Article): unknown =>
  analyseSource({ text: `${title}\n${text}`, mediaType: 'text/plain', hints: noHints, options: {} });

function millisecondsEach(articles: readonly Article[], run: (article: Article) => unknown): number {
  // Once before, so that tables are built and code is compiled, as in all but the first second of an import.
  for (const article of articles.slice(0, 50)) run(article);
  const begun = performance.now();
  for (const article of articles) run(article);
  return (performance.now() - begun) / articles.length;
}

/** One hash for an article's whole analysis. */
const digestOf = (article: Article): string =>
  createHash('sha256')
    .update(JSON.stringify(analyseWhole(article)))
    .digest('hex');

/** How many articles give other bytes when the corpus is read from its end: nothing may be carried from one to the next. */
function countUnstable(articles: readonly Article[]): number {
  const forwards = articles.map(digestOf);
  const backwards = [...articles].reverse().map(digestOf).reverse();
  return forwards.filter((digest, i) => digest !== backwards[i]).length;
}

/** How long each stage takes on real articles, in one thread, and whether every run gives the same bytes. */
export function measureStageTimes(count: number): readonly BenchResult[] {
  const articles = readGoldRows<Article>(corpus)?.slice(0, count);
  if (!articles) return [];
  const whole = millisecondsEach(articles, analyseWhole);
  return [
    atMost(`all stages, ${articles.length} articles`, whole, 'ms/article', mostMilliseconds),
    ...Object.entries(stages).map(([name, run]) =>
      reported(name, millisecondsEach(articles, run), 'ms/article'),
    ),
    atMost('articles that two runs read differently', countUnstable(articles), '', 0),
  ];
}
