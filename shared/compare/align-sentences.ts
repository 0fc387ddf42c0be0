import { joinApart, joinBeside, type RestThresholds } from './join-sentences.ts';
import {
  areBothFree,
  areLinked,
  createPassageTable,
  measurePassage,
  passagesOf,
  putPassage,
  type AlignedPassage,
  type PassageTable,
} from './passage-table.ts';
import type { SparseVector } from './sentence-vectors.ts';
import { similarPairs, type SimilarPair } from './similar-pairs.ts';
import { takeDistinct } from './take-distinct.ts';
import { takeHalves } from './take-halves.ts';

/** How alike two sentences must be for a link, by what else speaks for it. */
export interface AlignmentThresholds extends RestThresholds {
  /** Nothing else. */
  readonly alone: number;
  /** The sentences beside them are linked. */
  readonly supported: number;
  /** Neither is nearly as much like any other sentence. */
  readonly distinct: number;
}

/** What is to be aligned, and what an analyst decided about it. */
export interface AlignmentInput {
  readonly first: readonly SparseVector[];
  readonly second: readonly SparseVector[];
  readonly thresholds: AlignmentThresholds;
  /** Passages that are linked whatever is found; no sentence is in two of them. */
  readonly fixed: readonly Pick<AlignedPassage, 'first' | 'second'>[];
  /** False for two sentences that are never linked, unless they are in a fixed passage. */
  readonly mayLink: (first: number, second: number) => boolean;
}

/** How much standing at the same relative place counts between candidates that are equally alike. */
const placeWeight = 0.06;
/** Pairs less alike than this are not looked at for anything. */
const leastSimilarity = 0.14;

/**
 * Aligns the sentences of two texts, in any order: the most alike first, each once; then those for which their neighbours
 * speak, whose halves together are like one, or that are like nothing else. At last a sentence left over joins a passage
 * where it tells what the rest of it does not (a split, a merge, something told in two places). Passages come by their
 * place in the first text.
 */
export function alignSentences(input: AlignmentInput): readonly AlignedPassage[] {
  const { first, second, thresholds } = input;
  const table = createPassageTable(first, second);
  for (const passage of input.fixed) putPassage(table, measurePassage(table, passage));
  const fixed = new Set(passagesOf(table));
  const candidates = orderCandidates(
    similarPairs(first, second, leastSimilarity).filter(
      pair => areBothFree(table, pair.first, pair.second) && input.mayLink(pair.first, pair.second),
    ),
    first.length,
    second.length,
  );
  for (const pair of candidates) if (pair.similarity >= thresholds.alone) take(table, pair);
  const supportable = candidates.filter(({ similarity }) => similarity >= thresholds.supported);
  takeSupported(table, supportable);
  takeHalves(table, candidates, thresholds.alone);
  takeDistinct(table, candidates, thresholds.distinct);
  takeSupported(table, supportable);
  const isOpen = (passage: AlignedPassage): boolean => !fixed.has(passage);
  joinBeside(table, { thresholds, isOpen, mayLink: input.mayLink });
  joinApart(table, candidates, thresholds);
  return passagesOf(table);
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

function take(table: PassageTable, { first, second, similarity }: SimilarPair): boolean {
  if (!areBothFree(table, first, second)) return false;
  putPassage(table, { first: [first], second: [second], similarity });
  return true;
}

/** Support can come from a pair that was itself supported, so this goes on until nothing is added. */
function takeSupported(table: PassageTable, candidates: readonly SimilarPair[]): void {
  for (let isGrowing = true; isGrowing;) {
    isGrowing = false;
    for (const pair of candidates) {
      const { first, second } = pair;
      const isSupported = areLinked(table, first - 1, second - 1) || areLinked(table, first + 1, second + 1);
      if (isSupported && take(table, pair)) isGrowing = true;
    }
  }
}
