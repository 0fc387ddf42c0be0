import countUrl from '#e2e/bench/search/queries/count.worker.ts?worker&url';
import fts5Url from '#e2e/bench/search/engines/fts5.worker.ts?worker&url';
import miniSearchUrl from '#e2e/bench/search/engines/minisearch.worker.ts?worker&url';
import { openOwnCollection } from '#e2e/bench/search/engines/own-collection.ts';
import { createOwnEngine } from '#e2e/bench/search/engines/own-engine.ts';
import type { EngineMethod, NumberRange } from '#e2e/bench/search/engines/search-engine.ts';
import type { BenchQuery } from '#e2e/bench/search/queries/bench-query.ts';
import type { CountedQueries, CountWish } from '#e2e/bench/search/queries/count.worker.ts';
import { callHere, startWorker, type CalledObject } from './called-object.ts';

/** Our own engine stands on the page, as in the app, and has workers of its own. */
export type EngineName = 'own' | 'fts5' | 'minisearch';

/** One question put to one engine, and how long the page waited for the answer. */
export interface Asked {
  readonly total: number;
  readonly milliseconds: number;
}

/** The same of an engine that had to be opened first: until its first answer and until its facets were there. */
export interface OpenedAndAsked extends Asked {
  readonly withFacets: number;
}

/** Drives the engines; put on the window for the bench outside. */
export interface SearchBench {
  countQueries(wish: CountWish): Promise<CountedQueries>;
  /** Calls a method and says how many milliseconds the page waited for it. */
  time(engine: EngineName, method: EngineMethod, argument?: unknown): Promise<number>;
  /** What a method answers; 0 where the engine has none of this name. */
  figure(engine: EngineName, method: 'countOtherMemory' | 'countIndexBytes' | 'longestWait'): Promise<number>;
  /** Puts each question to each of the engines in turn; one list for each engine. */
  ask(engines: readonly EngineName[], queries: readonly BenchQuery[]): Promise<readonly (readonly Asked[])[]>;
  /**
   * Opens what a fresh engine has stored, and asks one question: until its first answer is there, and until all facets are, too.
   * The collection is open before, and our searcher follows its index, as where the program shows its library: the browser takes
   * long to open the storage of so large a one (see DECISIONS.md). Workers are not started before.
   */
  openAndAsk(engine: EngineName, query: BenchQuery): Promise<OpenedAndAsked>;
  /** Asks the questions round and round while the engine takes in articles. */
  askWhileAdding(
    engine: EngineName,
    range: NumberRange,
    queries: readonly BenchQuery[],
  ): Promise<{ readonly addedIn: number; readonly asked: readonly Asked[] }>;
}

declare global {
  interface Window {
    searchBench: SearchBench;
  }
}

const starts: Readonly<Record<EngineName, () => CalledObject>> = {
  own: () => callHere(createOwnEngine()),
  fts5: () => startWorker(fts5Url, 'fts5'),
  minisearch: () => startWorker(miniSearchUrl, 'minisearch'),
};
const started = new Map<EngineName, CalledObject>();

function engineOf(name: EngineName): CalledObject {
  const engine = started.get(name) ?? starts[name]();
  started.set(name, engine);
  return engine;
}

async function time(name: EngineName, method: EngineMethod, argument?: unknown): Promise<number> {
  const start = performance.now();
  await engineOf(name).call(method, argument);
  return performance.now() - start;
}

async function askOne(name: EngineName, query: BenchQuery): Promise<Asked> {
  const start = performance.now();
  const total = await engineOf(name).call('ask', query);
  return { total: Number(total), milliseconds: performance.now() - start };
}

window.searchBench = {
  async countQueries(wish) {
    const counter = startWorker(countUrl, 'count');
    const counted = await counter.call('countQueries', wish);
    counter.end();
    return counted as CountedQueries; // as that worker answers
  },
  time,
  figure: async (engine, method) => Number((await engineOf(engine).call(method)) ?? 0),
  async ask(engines, queries) {
    const asked = engines.map((): Asked[] => []);
    for (const query of queries)
      for (const [at, engine] of engines.entries()) asked[at]?.push(await askOne(engine, query));
    return asked;
  },
  async openAndAsk(name, query) {
    await openOwnCollection().count();
    if (name === 'own') await engineOf(name).call('follow');
    const start = performance.now();
    const engine = engineOf(name);
    await engine.call('open');
    const total = (await engine.call('askFirst', query)) ?? (await engine.call('ask', query));
    const milliseconds = performance.now() - start;
    await engine.call('countFacets', query);
    return { total: Number(total), milliseconds, withFacets: performance.now() - start };
  },
  async askWhileAdding(engine, range, queries) {
    const stopped = new AbortController();
    const adding = time(engine, 'add', range).finally(() => stopped.abort());
    const asked: Asked[] = [];
    for (let at = 0; !stopped.signal.aborted; at = (at + 1) % queries.length) {
      const query = queries[at];
      if (query) asked.push(await askOne(engine, query));
    }
    return { addedIn: await adding, asked };
  },
};
