import { cosine, sentenceVectors, type SparseVector } from '#shared/compare/sentence-vectors.ts';
import { isStopWord } from '#shared/text/stop-words.ts';
import { lightStem } from '#shared/text/light-stem.ts';
import { countTopical, type SaidPassage } from './said-passages.ts';

/** How alike a passage and a fuller version of it are taken to be. */
const heldLikeness = 0.5;
/** How much of the words of a short passage a longer one must hold to be the fuller version of it. */
const leastHeld = 0.8;
const fewestHeld = 4;
/** The last digits of a sum depend on which passage came first. */
const precision = 1e9;

/** Of the weight of a passage, what another one has too. */
function heldShare(short: SparseVector, long: SparseVector): number {
  const features = new Set(long.features);
  let held = 0;
  let all = short.aloneSquares;
  short.features.forEach((feature, i) => {
    const weight = (short.weights[i] ?? 0) ** 2;
    all += weight;
    if (features.has(feature)) held += weight;
  });
  return all === 0 ? 0 : held / all;
}

/** How alike two passages are, 0 to 1; the same for either order. */
export type SimilarityOf = (a: SaidPassage, b: SaidPassage) => number;

/** Compares passages by their words, each weighed by how rare it is among all of them. */
export function compareWords(passages: readonly SaidPassage[]): SimilarityOf {
  const vectors = sentenceVectors(passages.map(({ words }) => words.map(({ key }) => key)));
  const vectorOf = new Map(passages.map((passage, i) => [passage, vectors[i]]));
  return (a, b) => {
    const [first, second] = [vectorOf.get(a), vectorOf.get(b)];
    if (!first || !second) return 0;
    const similarity = Math.round(cosine(first, second) * precision) / precision;
    const [words, others] = [countTopical(a.words), countTopical(b.words)];
    const held = words <= others ? heldShare(first, second) : heldShare(second, first);
    const isHeld = Math.min(words, others) >= fewestHeld && held >= leastHeld;
    return isHeld ? Math.max(similarity, heldLikeness) : similarity;
  };
}

/** Passages that have fewer words in common never say the same. */
const fewestShared = 2;

/** Of the words of the shorter passage, those that the longer one has in the same order, 0 to 1. */
export function shareInOrder(a: SaidPassage, b: SaidPassage): number {
  const [short = [], long = []] = [a, b]
    .map(({ words }) => words.map(({ key }) => lightStem(key)))
    .sort((first, second) => first.length - second.length);
  let row = new Array<number>(long.length + 1).fill(0);
  for (const word of short) {
    const next = [0];
    long.forEach((other, j) =>
      next.push(word === other ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0)),
    );
    row = next;
  }
  return (row.at(-1) ?? 0) / Math.max(1, short.length);
}

/** Pairs of passages of different articles that share words or else are linked, the earlier first. */
export function pairsOfPassages(
  passages: readonly SaidPassage[],
  areLinked: (first: SaidPassage, second: SaidPassage) => boolean,
): readonly (readonly [SaidPassage, SaidPassage])[] {
  const stems = passages.map(
    ({ words }) => new Set(words.flatMap(({ key }) => (isStopWord(key) ? [] : [lightStem(key)]))),
  );
  const holders = new Map<string, number[]>();
  const shared = new Uint16Array(passages.length);
  return passages.flatMap((second, j) => {
    shared.fill(0);
    for (const stem of stems[j] ?? []) {
      const places = holders.get(stem) ?? [];
      for (const i of places) shared[i] = (shared[i] ?? 0) + 1;
      holders.set(stem, [...places, j]);
    }
    return passages.flatMap((first, i) =>
      i < j &&
      first.article !== second.article &&
      (shared[i] ?? 0) >= (areLinked(first, second) ? 1 : fewestShared)
        ? [[first, second] as const]
        : [],
    );
  });
}
