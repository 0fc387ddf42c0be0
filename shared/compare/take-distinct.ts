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
  const ofFirst = bestTwo(candidates, ({ first }) => first);
  const ofSecond = bestTwo(candidates, ({ second }) => second);
  for (const pair of candidates) {
    if (pair.similarity < threshold || !areBothFree(table, pair.first, pair.second)) continue;
    const rival = Math.max(rivalOf(pair, ofFirst.get(pair.first)), rivalOf(pair, ofSecond.get(pair.second)));
    if (rival * leastLead > pair.similarity) continue;
    putPassage(table, { first: [pair.first], second: [pair.second], similarity: pair.similarity });
  }
}

interface BestTwo {
  best: SimilarPair;
  second: SimilarPair | null;
}

/** How alike the best pair is that has the sentence and is another. */
const rivalOf = (pair: SimilarPair, two: BestTwo | undefined): number =>
  (two?.best === pair ? two.second?.similarity : two?.best.similarity) ?? 0;

/** The two most alike pairs of each sentence. */
function bestTwo(
  pairs: readonly SimilarPair[],
  sentenceOf: (pair: SimilarPair) => number,
): ReadonlyMap<number, BestTwo> {
  const known = new Map<number, BestTwo>();
  for (const pair of pairs) {
    const two = known.get(sentenceOf(pair));
    if (!two) {
      known.set(sentenceOf(pair), { best: pair, second: null });
    } else if (pair.similarity > two.best.similarity) {
      two.second = two.best;
      two.best = pair;
    } else if (pair.similarity > (two.second?.similarity ?? 0)) {
      two.second = pair;
    }
  }
  return known;
}
