import countUrl from '#e2e/bench/search/queries/count.worker.ts?worker&url';
import fts5Url from '#e2e/bench/search/engines/fts5.worker.ts?worker&url';
import miniSearchUrl from '#e2e/bench/search/engines/minisearch.worker.ts?worker&url';
import type { BenchQuery } from '#e2e/bench/search/queries/bench-query.ts';
import { startWorker, type Answered, type WorkerClient } from './worker-client.ts';

const urls = { count: countUrl, fts5: fts5Url, minisearch: miniSearchUrl } as const;

/** The workers that there are. */
export type WorkerName = keyof typeof urls;

/** One question put to one engine. */
export interface Asked {
  readonly total: number;
  /** In the worker, and as the page waited for it. */
  readonly milliseconds: number;
  readonly waited: number;
}

/** Drives the workers; put on the window for the bench outside. */
export interface SearchBench {
  call(worker: WorkerName, method: string, argument?: unknown): Promise<Answered>;
  end(worker: WorkerName): void;
  /** From the start of a fresh worker until it answered: what was stored is opened and one question asked. */
  startAndAsk(worker: WorkerName, query: BenchQuery): Promise<Asked & { readonly opened: number }>;
  /** Puts the questions one after the other, each to every engine that is given an answer to it. */
  askEach(
    workers: readonly WorkerName[],
    queries: readonly BenchQuery[],
  ): Promise<readonly (readonly Asked[])[]>;
  /** Asks the questions in turn while a call of a worker runs. */
  askDuring(
    busy: { readonly worker: WorkerName; readonly method: string; readonly argument: unknown },
    asked: { readonly worker: WorkerName; readonly queries: readonly BenchQuery[] },
  ): Promise<{ readonly busyFor: number; readonly asked: readonly Asked[] }>;
}

declare global {
  interface Window {
    searchBench: SearchBench;
  }
}

const workers = new Map<WorkerName, WorkerClient>();

function clientOf(name: WorkerName): WorkerClient {
  const known = workers.get(name);
  if (known) return known;
  const started = startWorker(urls[name], name);
  workers.set(name, started);
  return started;
}

async function ask(worker: WorkerName, query: BenchQuery): Promise<Asked> {
  const start = performance.now();
  const { value, milliseconds } = await clientOf(worker).call('ask', query);
  return { total: Number(value), milliseconds, waited: performance.now() - start };
}

const bench: SearchBench = {
  call: (worker, method, argument) => clientOf(worker).call(method, argument),
  end(worker) {
    workers.get(worker)?.end();
    workers.delete(worker);
  },
  async startAndAsk(worker, query) {
    const start = performance.now();
    const { milliseconds: opened } = await clientOf(worker).call('open');
    const asked = await ask(worker, query);
    return { ...asked, waited: performance.now() - start, opened };
  },
  async askEach(names, queries) {
    const asked = names.map((): Asked[] => []);
    for (const query of queries)
      for (const [at, name] of names.entries()) asked[at]?.push(await ask(name, query));
    return asked;
  },
  async askDuring({ worker: busy, method, argument }, { worker, queries }) {
    let isBusy = true;
    const work = clientOf(busy).call(method, argument);
    void work.finally(() => (isBusy = false));
    const asked: Asked[] = [];
    for (let at = 0; isBusy; at++) {
      const query = queries[at % queries.length];
      if (query) asked.push(await ask(worker, query));
    }
    return { busyFor: (await work).milliseconds, asked };
  },
};

window.searchBench = bench;
