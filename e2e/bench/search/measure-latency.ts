import type { Page } from '@playwright/test';
import { needsSpellings, queryClasses, type BenchQuery, type QueryClass } from './queries/bench-query.ts';
import type { Asked, EngineName } from './page/search-page.ts';
import { quantile } from './quantiles.ts';

/** After a first one, in which nothing was read yet. */
const rounds = 4;

/** A query with the total that is right. */
export interface CountedQuery {
  readonly query: BenchQuery;
  readonly total: number;
}

/** Queries of one class put to one engine, in milliseconds as the page waits. */
export interface ClassLatency {
  readonly kind: QueryClass;
  readonly queries: number;
  /** Articles found, on average. */
  readonly hits: number;
  /** Of each query's fastest answer: what a quiet machine would show. */
  readonly middle: number;
  readonly p95: number;
  /** Of all answers. */
  readonly raw95: number;
  /** Of the first answer to each, when nothing was read yet. */
  readonly first95: number;
}

/** What an engine showed. */
export interface EngineLatency {
  readonly classes: readonly ClassLatency[];
  /** Queries whose total was not that counted by hand, once or oftener. */
  readonly wrong: readonly BenchQuery[];
}

/** True for a question that the engine has an answer to. */
export const canAnswer = (engine: EngineName, query: BenchQuery): boolean =>
  engine === 'own' || (!needsSpellings(query) && (engine === 'fts5' || query.kind !== 'phrase3'));

/** All answers of one engine to one query, in the order in which they came. */
interface Samples {
  readonly query: BenchQuery;
  readonly total: number;
  readonly asked: readonly Asked[];
}

const timesOf = ({ asked }: Samples): readonly number[] => asked.map(({ milliseconds }) => milliseconds);

function classLatency(kind: QueryClass, samples: readonly Samples[]): ClassLatency {
  const fastest = samples.map(one => Math.min(...timesOf(one)));
  return {
    kind,
    queries: samples.length,
    hits: samples.reduce((sum, { total }) => sum + total, 0) / samples.length,
    middle: quantile(fastest, 0.5),
    p95: quantile(fastest, 0.95),
    raw95: quantile(samples.flatMap(timesOf), 0.95),
    first95: quantile(
      samples.map(one => timesOf(one)[0] ?? NaN),
      0.95,
    ),
  };
}

function engineLatency(samples: readonly Samples[]): EngineLatency {
  const kinds = queryClasses.map(kind => [kind, samples.filter(({ query }) => query.kind === kind)] as const);
  return {
    classes: kinds.flatMap(([kind, ofKind]) => (ofKind.length === 0 ? [] : [classLatency(kind, ofKind)])),
    wrong: samples
      .filter(({ total, asked }) => asked.some(one => one.total !== total))
      .map(({ query }) => query),
  };
}

/** Puts each query to each engine several times, engine by engine, so that a machine that changes its speed does so for all. */
export async function measureLatency(
  page: Page,
  engines: readonly EngineName[],
  counted: readonly CountedQuery[],
): Promise<ReadonlyMap<EngineName, EngineLatency>> {
  const samples = engines.map(engine => ({
    engine,
    ofQueries: counted.map(({ query, total }) => ({ query, total, asked: [] as Asked[] })),
  }));
  for (let round = 0; round <= rounds; round++)
    for (const [index, { query }] of counted.entries()) {
      const asking = samples.filter(({ engine }) => canAnswer(engine, query));
      const answers = await page.evaluate(([names, asked]) => window.searchBench.ask(names, [asked]), [
        asking.map(({ engine }) => engine),
        query,
      ] as const);
      for (const [at, { ofQueries }] of asking.entries())
        ofQueries[index]?.asked.push(...(answers[at] ?? []));
    }
  return new Map(
    samples.map(({ engine, ofQueries }) => [
      engine,
      engineLatency(ofQueries.filter(({ asked }) => asked.length > 0)),
    ]),
  );
}
