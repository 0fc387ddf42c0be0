import { areBothFree, putPassage, type PassageTable } from './passage-table.ts';
import type { SimilarPair } from './similar-pairs.ts';

/** How many times as alike as any other pair that has one of its sentences. */
const leastLead = 1.5;

/**
 * Takes pairs that are hardly alike, `threshold` at least, where neither sentence is nearly as much like any other one.
 * `candidates` must hold all pairs that are alike enough to be a rival.
 */
export function takeDistinct(
  table: PassageTable,
  candidates: readonly SimilarPair[],
  threshold: number,
): void {
  const rivalsOfFirst = bestTwo(candidates, ({ first }) => first);
  const rivalsOfSecond = bestTwo(candidates, ({ second }) => second);
  for (const pair of candidates) {
    if (pair.similarity < threshold || !areBothFree(table, pair.first, pair.second)) continue;
    const rivals = [...(rivalsOfFirst.get(pair.first) ?? []), ...(rivalsOfSecond.get(pair.second) ?? [])];
    if (rivals.some(rival => rival !== pair && rival.similarity * leastLead > pair.similarity)) continue;
    putPassage(table, { first: [pair.first], second: [pair.second], similarity: pair.similarity });
  }
}

/** The two most alike pairs of each sentence. */
function bestTwo(
  pairs: readonly SimilarPair[],
  sentenceOf: (pair: SimilarPair) => number,
): ReadonlyMap<number, readonly SimilarPair[]> {
  const best = new Map<number, readonly SimilarPair[]>();
  for (const pair of pairs) {
    const others = best.get(sentenceOf(pair)) ?? [];
    best.set(sentenceOf(pair), [...others, pair].sort((a, b) => b.similarity - a.similarity).slice(0, 2));
  }
  return best;
}
