import type { SparseVector } from './sentence-vectors.ts';

/** Two sentences, one of each side, and their cosine. */
export interface SimilarPair {
  readonly first: number;
  readonly second: number;
  readonly similarity: number;
}

/** Features of the second side with the sentences that hold them, as (sentence, weight / length) one after the other. */
function invert(vectors: readonly SparseVector[]): ReadonlyMap<number, readonly number[]> {
  const postings = new Map<number, number[]>();
  vectors.forEach((vector, sentence) => {
    vector.features.forEach((feature, i) => {
      let list = postings.get(feature);
      if (!list) postings.set(feature, (list = []));
      list.push(sentence, (vector.weights[i] ?? 0) / vector.length);
    });
  });
  return postings;
}

/** All pairs of sentences with a cosine of at least `threshold`, by first, then second sentence. */
export function similarPairs(
  first: readonly SparseVector[],
  second: readonly SparseVector[],
  threshold: number,
): readonly SimilarPair[] {
  const postings = invert(second);
  const row = new Float64Array(second.length);
  const pairs: SimilarPair[] = [];
  first.forEach((vector, sentence) => {
    row.fill(0);
    vector.features.forEach((feature, i) => {
      const list = postings.get(feature);
      if (!list) return;
      const weight = (vector.weights[i] ?? 0) / vector.length;
      for (let k = 0; k < list.length; k += 2) {
        const other = list[k] ?? 0;
        row[other] = (row[other] ?? 0) + weight * (list[k + 1] ?? 0);
      }
    });
    row.forEach((similarity, other) => {
      if (similarity >= threshold)
        pairs.push({ first: sentence, second: other, similarity: Math.min(1, similarity) });
    });
  });
  return pairs;
}
