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

/** Of the weight of the shorter passage, what the longer one has too. */
function heldShare(a: SparseVector, b: SparseVector): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const features = new Set(long.features);
  let held = 0;
  let all = 0;
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
    const isLongEnough = Math.min(countTopical(a.words), countTopical(b.words)) >= fewestHeld;
    const isHeld = isLongEnough && heldShare(first, second) >= leastHeld;
    return isHeld ? Math.max(similarity, heldLikeness) : similarity;
  };
}

/** Passages that have fewer words in common never say the same. */
const fewestShared = 2;

/** Pairs of passages of different articles that share words, the earlier first. */
export function pairsOfPassages(
  passages: readonly SaidPassage[],
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
      i < j && (shared[i] ?? 0) >= fewestShared && first.article !== second.article
        ? [[first, second] as const]
        : [],
    );
  });
}
