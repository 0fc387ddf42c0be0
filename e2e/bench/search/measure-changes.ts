import type { Page } from '@playwright/test';
import type { NumberRange } from './engines/search-engine.ts';
import type { CountedQuery } from './measure-latency.ts';
import type { EngineName } from './page/search-page.ts';
import { quantile } from './quantiles.ts';

/** What it takes to change an index. */
export interface ChangeFigures {
  /** Until a thousand articles are committed and found, of each time; and to take a thousand out. */
  readonly addedMs: readonly number[];
  /** The longest that one of their commits waited until its articles were found; 0 where that is one moment. */
  readonly longestWaitMs: readonly number[];
  readonly removedMs: number;
  /** Milliseconds that the page waits for answers, with nothing else going on and while articles come in. */
  readonly alone: Waits;
  readonly whileAdding: Waits;
  readonly addedPerSecond: number;
  /** Queries that found something else than they should, afterwards. */
  readonly wrong: number;
}

export interface Waits {
  readonly middle: number;
  readonly p95: number;
  readonly answers: number;
}

/** What is added in small steps, removed, and added while it is searched. */
export interface ChangeWish {
  readonly added: readonly NumberRange[];
  readonly removed: NumberRange;
  readonly stream: NumberRange;
  /** With the totals that are right after all of it. */
  readonly counted: readonly CountedQuery[];
}

const waitsOf = (asked: readonly { readonly milliseconds: number }[]): Waits => {
  const waits = asked.map(({ milliseconds }) => milliseconds);
  return { middle: quantile(waits, 0.5), p95: quantile(waits, 0.95), answers: waits.length };
};

/** Changes the index of one engine, which stays changed. */
export async function measureChanges(
  page: Page,
  engine: EngineName,
  { added, removed, stream, counted }: ChangeWish,
): Promise<ChangeFigures> {
  const queries = counted.map(({ query }) => query);
  const time = (method: 'add' | 'remove', range: NumberRange): Promise<number> =>
    page.evaluate(([name, one, over]) => window.searchBench.time(name, one, over), [
      engine,
      method,
      range,
    ] as const);
  const ask = async () =>
    (
      await page.evaluate(([name, asked]) => window.searchBench.ask([name], asked), [
        engine,
        queries,
      ] as const)
    ).flat();

  const addedMs: number[] = [];
  const longestWaitMs: number[] = [];
  for (const range of added) {
    addedMs.push(await time('add', range));
    longestWaitMs.push(await page.evaluate(name => window.searchBench.figure(name, 'longestWait'), engine));
  }
  const removedMs = await time('remove', removed);
  await ask();
  const alone = waitsOf(await ask());
  const during = await page.evaluate(
    ([name, range, asked]) => window.searchBench.askWhileAdding(name, range, asked),
    [engine, stream, queries] as const,
  );
  const totals = (await ask()).map(({ total }) => total);
  return {
    addedMs,
    longestWaitMs,
    removedMs,
    alone,
    whileAdding: waitsOf(during.asked),
    addedPerSecond: ((stream[1] - stream[0]) / during.addedIn) * 1000,
    wrong: counted.filter(({ total }, at) => totals[at] !== total).length,
  };
}
