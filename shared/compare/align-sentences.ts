import { cosine, joinVectors, type SparseVector } from './sentence-vectors.ts';
import { similarPairs, type SimilarPair } from './similar-pairs.ts';

/** How alike two sentences must be: `alone`, and `supported` by a neighbour that is aligned already. */
export interface AlignmentThresholds {
  readonly alone: number;
  readonly supported: number;
}

/** Sentences of the first side that say what sentences of the second say; ascending, one side has exactly one. */
export interface AlignedPassage {
  readonly first: readonly number[];
  readonly second: readonly number[];
  readonly similarity: number;
}

/** What a split or merged passage must gain for another sentence to join it. */
const joinGain = 0.06;
/** How much standing at the same relative place counts between candidates that are equally alike. */
const placeWeight = 0.06;
const longestPassage = 3;

interface Passage {
  first: readonly number[];
  second: readonly number[];
  similarity: number;
}

interface Sides {
  readonly first: readonly SparseVector[];
  readonly second: readonly SparseVector[];
  /** The passage of each sentence, once it has one. */
  readonly ofFirst: (Passage | undefined)[];
  readonly ofSecond: (Passage | undefined)[];
}

/**
 * Aligns the sentences of two texts, in any order: the most alike first, each once; then a sentence left over joins
 * the passage beside it where the two read as one are clearly more like the other side (a split or a merge).
 * Passages come by their place in the first text.
 */
export function alignSentences(
  first: readonly SparseVector[],
  second: readonly SparseVector[],
  thresholds: AlignmentThresholds,
): readonly AlignedPassage[] {
  const sides: Sides = {
    first,
    second,
    ofFirst: first.map(() => undefined),
    ofSecond: second.map(() => undefined),
  };
  const candidates = similarPairs(first, second, thresholds.supported);
  const ordered = orderCandidates(candidates, first.length, second.length);
  for (const pair of ordered) if (pair.similarity >= thresholds.alone) take(sides, pair);
  takeSupported(sides, ordered);
  joinNeighbours(sides);
  return [...new Set(sides.ofFirst.filter(passage => passage !== undefined))];
}

function orderCandidates(
  pairs: readonly SimilarPair[],
  firstCount: number,
  secondCount: number,
): readonly SimilarPair[] {
  const score = (pair: SimilarPair): number =>
    pair.similarity + placeWeight * (1 - Math.abs(pair.first / firstCount - pair.second / secondCount));
  return pairs
    .map(pair => ({ pair, score: score(pair) }))
    .sort((a, b) => b.score - a.score || a.pair.first - b.pair.first || a.pair.second - b.pair.second)
    .map(({ pair }) => pair);
}

function take(sides: Sides, { first, second, similarity }: SimilarPair): boolean {
  if (sides.ofFirst[first] || sides.ofSecond[second]) return false;
  const passage = { first: [first], second: [second], similarity };
  sides.ofFirst[first] = passage;
  sides.ofSecond[second] = passage;
  return true;
}

/** Support can come from a pair that was itself supported, so this goes on until nothing is added. */
function takeSupported(sides: Sides, ordered: readonly SimilarPair[]): void {
  const areLinked = (first: number, second: number): boolean =>
    sides.ofFirst[first] !== undefined && sides.ofFirst[first] === sides.ofSecond[second];
  for (let isGrowing = true; isGrowing;) {
    isGrowing = false;
    for (const pair of ordered) {
      const { first, second } = pair;
      const isSupported = areLinked(first - 1, second - 1) || areLinked(first + 1, second + 1);
      if (isSupported && take(sides, pair)) isGrowing = true;
    }
  }
}

function joinNeighbours(sides: Sides): void {
  for (let isGrowing = true; isGrowing;) {
    isGrowing = false;
    for (const passage of new Set(sides.ofFirst)) {
      if (!passage) continue;
      for (const direction of [-1, 1] as const) {
        if (joinOne(passage, 'first', direction, sides)) isGrowing = true;
        if (joinOne(passage, 'second', direction, sides)) isGrowing = true;
      }
    }
  }
}

function joinOne(passage: Passage, side: 'first' | 'second', direction: -1 | 1, sides: Sides): boolean {
  const [own, other] = side === 'first' ? [passage.first, passage.second] : [passage.second, passage.first];
  const [ownVectors, otherVectors] =
    side === 'first' ? [sides.first, sides.second] : [sides.second, sides.first];
  const taken = side === 'first' ? sides.ofFirst : sides.ofSecond;
  const next = (direction < 0 ? (own[0] ?? 0) : (own.at(-1) ?? 0)) + direction;
  const vector = ownVectors[next];
  const counterpart = otherVectors[other[0] ?? -1];
  if (!vector || !counterpart || taken[next] || other.length > 1 || own.length >= longestPassage)
    return false;
  const joined = own.reduce((sum, index) => joinVectors(sum, ownVectors[index] ?? sum), vector);
  const similarity = cosine(joined, counterpart);
  if (similarity <= passage.similarity + joinGain) return false;
  const grown = direction < 0 ? [next, ...own] : [...own, next];
  passage[side] = grown;
  passage.similarity = Math.min(1, similarity);
  taken[next] = passage;
  return true;
}
