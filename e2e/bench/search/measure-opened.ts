import type { Page } from '@playwright/test';
import { rangesFor, type CountedTotals } from './counted-ranges.ts';
import { engineMemory } from './measure-builds.ts';
import { measureChanges, type ChangeFigures } from './measure-changes.ts';
import { canAnswer, measureLatency, type CountedQuery, type EngineLatency } from './measure-latency.ts';
import type { EngineName } from './page/search-page.ts';
import { quantile } from './quantiles.ts';

/** What engines showed while all of them were open, by name. */
export interface OpenedFigures {
  readonly latency: ReadonlyMap<EngineName, EngineLatency>;
  /** MB after all queries. */
  readonly memory: ReadonlyMap<EngineName, number>;
  /** Milliseconds for facets of what common words find, and for passages of twenty articles: 95 of 100 take no longer. */
  readonly facets95: ReadonlyMap<EngineName, number>;
  readonly snippets95: number;
  readonly changes: ReadonlyMap<EngineName, ChangeFigures>;
  /** Bytes of our index itself, before it was changed. */
  readonly indexBytes: number;
}

interface OpenedWish {
  readonly engines: readonly EngineName[];
  readonly articles: number;
  readonly tell: (line: string) => void;
}

const timed =
  (page: Page, engine: EngineName, method: 'countFacets' | 'readSnippets' | 'prepareSnippets') =>
  async ({ query }: CountedQuery): Promise<number> =>
    page.evaluate(([name, one, asked]) => window.searchBench.time(name, one, asked), [
      engine,
      method,
      query,
    ] as const);

async function inTurn<T, U>(items: readonly T[], work: (item: T) => Promise<U>): Promise<readonly U[]> {
  const done: U[] = [];
  for (const item of items) done.push(await work(item));
  return done;
}

/** A few of each class: those of a mixed load. */
const someOf = (counted: readonly CountedQuery[], most: number): readonly CountedQuery[] =>
  counted.filter(
    ({ query }, at) =>
      counted.slice(0, at).filter(earlier => earlier.query.kind === query.kind).length < most,
  );

const commonOf = (counted: readonly CountedQuery[]): readonly CountedQuery[] =>
  counted.filter(({ query }) => query.kind === 'common').slice(0, 20);

async function measureFacets(page: Page, engines: readonly EngineName[], counted: readonly CountedQuery[]) {
  const facets95 = new Map<EngineName, number>();
  for (const engine of engines.filter(name => name !== 'minisearch'))
    facets95.set(engine, quantile(await inTurn(commonOf(counted), timed(page, engine, 'countFacets')), 0.95));
  return facets95;
}

async function measureSnippets(page: Page, counted: readonly CountedQuery[]): Promise<number> {
  await inTurn(commonOf(counted), timed(page, 'own', 'prepareSnippets'));
  return quantile(await inTurn(commonOf(counted), timed(page, 'own', 'readSnippets')), 0.95);
}

/** Asks and then changes engines that hold the first articles. Leaves them changed. */
export async function measureOpened(
  page: Page,
  { engines, articles, tell }: OpenedWish,
  totals: CountedTotals,
): Promise<OpenedFigures> {
  for (const engine of engines) await page.evaluate(name => window.searchBench.time(name, 'open'), engine);
  tell('asking');
  const latency = await measureLatency(page, engines, totals.first);
  const memory = new Map<EngineName, number>();
  for (const engine of engines) memory.set(engine, await engineMemory(page, engine));
  const facets95 = await measureFacets(page, engines, totals.first);
  const snippets95 = await measureSnippets(page, totals.first);
  const indexBytes = await page.evaluate(() => window.searchBench.figure('own', 'countIndexBytes'));
  tell('changing');
  const changes = new Map<EngineName, ChangeFigures>();
  for (const engine of engines) {
    const able = totals.changed.filter(({ query }) => canAnswer(engine, query));
    const wish = { ...rangesFor(articles), counted: someOf(able, 6) };
    changes.set(engine, await measureChanges(page, engine, wish));
  }
  return { latency, memory, facets95, snippets95, changes, indexBytes };
}
