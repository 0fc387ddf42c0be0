import type { NumberRange } from './engines/search-engine.ts';
import type { CountedQuery } from './measure-latency.ts';
import type { CountedQueries } from './queries/count.worker.ts';

const step = 1000;
const steps = 3;

/** Articles that are counted apart, since the index loses and gets them by themselves. */
export interface CountedRanges {
  readonly removed: NumberRange;
  readonly kept: NumberRange;
  readonly added: readonly NumberRange[];
  readonly stream: NumberRange;
}

/** Of a collection that begins with so many articles: a thousand go, a thousand come three times, and then a stream of them. */
export function rangesFor(articles: number): CountedRanges {
  const removed = Math.min(step, articles / 10);
  const added = Array.from({ length: steps }, (_, at): NumberRange => [
    articles + at * step,
    articles + (at + 1) * step,
  ]);
  const begin = articles + steps * step;
  return { removed: [0, removed], kept: [removed, articles], added, stream: [begin, begin + articles / 20] };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Totals of the articles at first, and of those that are there after all changes. */
export interface CountedTotals {
  readonly first: readonly CountedQuery[];
  readonly changed: readonly CountedQuery[];
}

/** Adds up what was counted of each range. */
export function totalsOf({ queries, totals }: CountedQueries): CountedTotals {
  const counted = (count: (ofRanges: readonly number[]) => number): readonly CountedQuery[] =>
    queries.map((query, at) => ({ query, total: count(totals[at] ?? []) }));
  return {
    first: counted(ofRanges => sum(ofRanges.slice(0, 2))),
    changed: counted(ofRanges => sum(ofRanges.slice(1))),
  };
}
