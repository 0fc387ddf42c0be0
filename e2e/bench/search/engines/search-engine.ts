import type { BenchQuery } from '#e2e/bench/search/queries/bench-query.ts';

/** Articles of the made news, by number: from the first up to, not including, the second. */
export type NumberRange = readonly [from: number, to: number];

/** A search engine in a worker, over made news of one seed. */
export interface SearchEngine {
  /** What ours does on the page from its start on; done once it knows its index. Starts no worker. */
  follow?(): Promise<void>;
  /** Opens what it stored, or an empty index. */
  open(): Promise<void>;
  /** Fills an empty index. Done when all of it can be found. */
  build(range: NumberRange): Promise<void>;
  /** Makes articles and adds them to others. Done when they are on the disk and can be found. */
  add(range: NumberRange): Promise<void>;
  /** Of what was added last, the longest from a commit until its articles were found, in milliseconds; where that is one moment there is none. */
  longestWait?(): Promise<number>;
  remove(range: NumberRange): Promise<void>;
  /** How many articles are found, exactly; the best twenty are worked out as well, and by ours all facets. */
  ask(query: BenchQuery): Promise<number>;
  /** The same without facets, where `ask` has them: what is shown first. */
  askFirst?(query: BenchQuery): Promise<number>;
  /** Counts of outlets, languages and months over all that is found. */
  countFacets(query: BenchQuery): Promise<void>;
  /** Resolves once nothing is merged any more. */
  settle?(): Promise<void>;
  /** Has the texts of the best twenty stored, as `readSnippets` needs them. */
  prepareSnippets?(query: BenchQuery): Promise<void>;
  /** The passages of the best twenty. */
  readSnippets?(query: BenchQuery): Promise<void>;
  /** Bytes of the index itself, without what the storage takes besides. */
  countIndexBytes?(): Promise<number>;
  /** What it holds beside what a worker's heap shows, in bytes. */
  countOtherMemory?(): Promise<number>;
}

/** Methods by name, as the page calls them. */
export type EngineMethod = keyof SearchEngine;

/** Articles that an import commits at once. */
export const articlesPerCommit = 200;

/** A range cut into batches, in order. */
export const batchesOf = ([from, to]: NumberRange, size: number): readonly NumberRange[] =>
  Array.from({ length: Math.ceil((to - from) / size) }, (_, batch) => {
    const start = from + batch * size;
    return [start, Math.min(to, start + size)] as const;
  });

/** The seed of the news that all engines are given. */
export const newsSeed = 7;
