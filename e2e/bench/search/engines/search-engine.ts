import type { BenchQuery } from '#e2e/bench/search/queries/bench-query.ts';

/** Articles of the made news, by number: from the first up to, not including, the second. */
export type NumberRange = readonly [from: number, to: number];

/** A search engine in a worker, over made news of one seed. */
export interface SearchEngine {
  /** Opens what it stored, or an empty index. */
  open(): Promise<void>;
  /** Makes articles and adds them. Done when they are on the disk and can be found. */
  add(range: NumberRange): Promise<void>;
  remove(range: NumberRange): Promise<void>;
  /** How many articles are found, exactly; the best twenty are worked out as well. */
  ask(query: BenchQuery): Promise<number>;
  /** Counts of outlets, languages and months over all that is found. */
  countFacets(query: BenchQuery): Promise<void>;
}

/** Methods by name, as the page calls them. */
export type EngineMethod = keyof SearchEngine;

/** Takes in articles so many at a time, as an import does. */
export const articlesPerBatch = 2000;

/** A range cut into batches, in order. */
export const batchesOf = ([from, to]: NumberRange): readonly NumberRange[] =>
  Array.from({ length: Math.ceil((to - from) / articlesPerBatch) }, (_, batch) => {
    const start = from + batch * articlesPerBatch;
    return [start, Math.min(to, start + articlesPerBatch)] as const;
  });

/** The seed of the news that all engines are given. */
export const newsSeed = 7;
