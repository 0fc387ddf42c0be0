import { atMost, atMostTimes, reported, type BenchResult } from '#e2e/bench/bench-result.ts';
import type { ChangeFigures } from './measure-changes.ts';
import type { ClassLatency } from './measure-latency.ts';
import type { SearchFigures } from './measure-search.ts';
import type { EngineName } from './page/search-page.ts';
import { quantile } from './quantiles.ts';

/** What SEARCH.md sections 1 and 4 say of the corpus its figures are of. */
const paper = { wordsPerArticle: 315, stemsPerArticle: 238 };

const names: Readonly<Record<EngineName, string>> = {
  own: 'our index',
  fts5: 'FTS5',
  minisearch: 'MiniSearch',
};

/** Our index is held to budgets at the larger size, and to FTS5 at a hundred thousand: to fewer, each of both is fast enough. */
export interface ResultsWish {
  readonly articles: number;
  readonly isHeld: boolean;
  readonly isHeldToPeer: boolean;
}

/** A figure beside the reference's, held to nothing. */
function beside(what: string, value: number, reference: number | undefined, unit: string): BenchResult {
  if (reference === undefined) return reported(what, value, unit);
  return { ...reported(what, value, unit), reference, ratio: value / reference };
}

const middleOf = (values: readonly number[]): number => quantile(values, 0.5);
const digits = (value: number): string => value.toLocaleString('en', { maximumSignificantDigits: 3 });

function newsResults(
  { news, snippets95, indexBytes }: SearchFigures,
  articles: number,
): readonly BenchResult[] {
  return [
    beside('words of an article (reference: SEARCH.md)', news.words, paper.wordsPerArticle, ''),
    beside(
      'different stems of an article (reference: SEARCH.md)',
      news.stemsPerArticle,
      paper.stemsPerArticle,
      '',
    ),
    reported('different stems (SEARCH.md: 118,871 in 10,000 articles, 255,418 in 100,000)', news.stems, ''),
    reported('different spellings', news.spellings, ''),
    reported('our index itself, an article', indexBytes / articles / 1000, 'kB'),
    reported('passages of 20 articles, p95', snippets95, 'ms'),
  ];
}

/** Figures of each engine, ours beside FTS5's. */
function engineRows(
  what: string,
  values: ReadonlyMap<EngineName, number>,
  unit: string,
): readonly BenchResult[] {
  return [...values].map(([engine, value]) => {
    const reference = engine === 'own' ? values.get('fts5') : undefined;
    return beside(`${what} · ${names[engine]}`, value, reference, unit);
  });
}

const mapped = <T>(figures: ReadonlyMap<EngineName, T>, figure: (of: T) => number) =>
  new Map([...figures].map(([engine, of]) => [engine, figure(of)]));

function storageResults(
  { builds, restarts, memory }: SearchFigures,
  articles: number,
): readonly BenchResult[] {
  return [
    ...engineRows(
      'built',
      mapped(builds, ({ milliseconds }) => articles / (milliseconds / 1000)),
      'articles/s',
    ),
    ...engineRows(
      'processor time of the build',
      mapped(builds, of => of.processorSeconds),
      's',
    ),
    ...engineRows(
      'on the disk after it',
      mapped(builds, of => of.diskMb),
      'MB',
    ),
    ...engineRows(
      'memory of a worker after it',
      mapped(builds, of => of.memoryMb),
      'MB',
    ),
    ...engineRows(
      'memory of a worker, opened again',
      mapped(restarts, of => of.memoryMb),
      'MB',
    ),
    ...engineRows('memory of a worker after all queries', memory, 'MB'),
    ...engineRows(
      'opened again to its first answer',
      mapped(restarts, of => middleOf(of.milliseconds)),
      'ms',
    ),
  ];
}

function classRow(figures: SearchFigures, own: ClassLatency): BenchResult {
  const details = (engine: EngineName, of: ClassLatency | undefined): string =>
    of
      ? `; ${names[engine]} p50 ${digits(of.middle)}, p95 ${digits(of.p95)}, raw ${digits(of.raw95)}, first ${digits(of.first95)}`
      : '';
  const of = (engine: EngineName) =>
    figures.latency.get(engine)?.classes.find(({ kind }) => kind === own.kind);
  const all = (['own', 'fts5', 'minisearch'] as const).map(engine => details(engine, of(engine))).join('');
  const what = `${own.kind} · p95 (${own.queries} queries, ${digits(own.hits)} found${all})`;
  return beside(what, own.p95, of('fts5')?.p95, 'ms');
}

function latencyResults(figures: SearchFigures): readonly BenchResult[] {
  const { latency, facets95 } = figures;
  return [
    ...(latency.get('own')?.classes ?? []).map(own => classRow(figures, own)),
    ...engineRows('facets of what common words find, p95', facets95, 'ms'),
    ...[...latency].map(([engine, { wrong }]) =>
      atMost(`queries with another total than counted by hand · ${names[engine]}`, wrong.length, '', 0),
    ),
  ];
}

const changeRow = (
  what: string,
  figures: SearchFigures,
  figure: (of: ChangeFigures) => number,
  unit: string,
) => engineRows(what, mapped(figures.changes, figure), unit);

function changeResults(figures: SearchFigures): readonly BenchResult[] {
  return [
    ...changeRow('1,000 articles added', figures, of => middleOf(of.addedMs), 'ms'),
    ...changeRow('articles taken out (1,000 at most)', figures, of => of.removedMs, 'ms'),
    ...changeRow('answers of all classes, p50', figures, of => of.alone.middle, 'ms'),
    ...changeRow('answers of all classes, p95', figures, of => of.alone.p95, 'ms'),
    ...changeRow('answers while articles come in, p50', figures, of => of.whileAdding.middle, 'ms'),
    ...changeRow('answers while articles come in, p95', figures, of => of.whileAdding.p95, 'ms'),
    ...changeRow('answers meanwhile', figures, of => of.whileAdding.answers, ''),
    ...changeRow('articles that come in meanwhile', figures, of => of.addedPerSecond, 'articles/s'),
    ...[...figures.changes].map(([engine, { wrong }]) =>
      atMost(`queries with another total after all changes · ${names[engine]}`, wrong, '', 0),
    ),
  ];
}

const worst95 = (figures: SearchFigures, engine: EngineName): number =>
  Math.max(...(figures.latency.get(engine)?.classes ?? []).map(({ p95 }) => p95));

function budgetResults(figures: SearchFigures): readonly BenchResult[] {
  const cold = middleOf(figures.restarts.get('own')?.milliseconds ?? []);
  const memory = [figures.builds, figures.restarts].map(of => of.get('own')?.memoryMb ?? NaN);
  const waits = figures.changes.get('own')?.longestWaitMs ?? [];
  return [
    atMost('opened again to its first answer', cold, 'ms', 1000),
    atMost('p95 of the slowest class, total and facets included', worst95(figures, 'own'), 'ms', 50),
    atMost('most memory of a worker', Math.max(...memory, figures.memory.get('own') ?? NaN), 'MB', 80),
    atMost(
      `1,000 articles, the longest from a commit until they are found (middle of ${waits.map(digits).join(', ')})`,
      middleOf(waits),
      'ms',
      2000,
    ),
  ];
}

function peerResults(figures: SearchFigures): readonly BenchResult[] {
  const coldOf = (engine: EngineName): number => middleOf(figures.restarts.get(engine)?.milliseconds ?? []);
  return [
    atMostTimes('opened again to its first answer (reference: FTS5)', {
      value: coldOf('own'),
      reference: coldOf('fts5'),
      unit: 'ms',
      factor: 0.5,
    }),
    atMostTimes('p95 of the slowest class (reference: FTS5, total alone)', {
      value: worst95(figures, 'own'),
      reference: worst95(figures, 'fts5'),
      unit: 'ms',
      factor: 0.5,
    }),
  ];
}

/** The table of one size. */
export function searchResults(
  figures: SearchFigures,
  { articles, isHeld, isHeldToPeer }: ResultsWish,
): readonly BenchResult[] {
  const results = [
    ...newsResults(figures, articles),
    ...storageResults(figures, articles),
    ...latencyResults(figures),
    ...changeResults(figures),
    ...(isHeld ? budgetResults(figures) : []),
    ...(isHeldToPeer ? peerResults(figures) : []),
  ];
  const size = articles.toLocaleString('en');
  return results.map(result => ({ ...result, what: `${size} · ${result.what}` }));
}
