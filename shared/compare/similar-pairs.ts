import type { SparseVector } from './sentence-vectors.ts';

/** Two sentences, one of each side, and their cosine. */
export interface SimilarPair {
  readonly first: number;
  readonly second: number;
  readonly similarity: number;
}

/** The sentences that hold each feature and its weight / length there: those of feature f stand from `starts[f]` to before `starts[f + 1]`. */
interface Postings {
  readonly starts: Uint32Array;
  readonly sentences: Uint32Array;
  readonly weights: Float64Array;
}

function featureCount(vectors: readonly SparseVector[]): number {
  let count = 0;
  for (const { features } of vectors) count = Math.max(count, (features.at(-1) ?? -1) + 1);
  return count;
}

function invert(vectors: readonly SparseVector[]): Postings {
  const starts = new Uint32Array(featureCount(vectors) + 1);
  for (const { features } of vectors)
    for (const feature of features) starts[feature + 1] = (starts[feature + 1] ?? 0) + 1;
  for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  const next = starts.slice();
  const sentences = new Uint32Array(starts.at(-1) ?? 0);
  const weights = new Float64Array(sentences.length);
  vectors.forEach((vector, sentence) => {
    for (let i = 0; i < vector.features.length; i++) {
      const feature = vector.features[i] ?? 0;
      const at = next[feature] ?? 0;
      next[feature] = at + 1;
      sentences[at] = sentence;
      weights[at] = (vector.weights[i] ?? 0) / vector.length;
    }
  });
  return { starts, sentences, weights };
}

/** Adds to `row` the cosine of a vector with every sentence of the other side. */
function addCosines(vector: SparseVector, { starts, sentences, weights }: Postings, row: Float64Array): void {
  for (let i = 0; i < vector.features.length; i++) {
    const feature = vector.features[i] ?? 0;
    const weight = (vector.weights[i] ?? 0) / vector.length;
    const end = starts[feature + 1] ?? 0;
    for (let at = starts[feature] ?? end; at < end; at++) {
      const other = sentences[at] ?? 0;
      row[other] = (row[other] ?? 0) + weight * (weights[at] ?? 0);
    }
  }
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
    addCosines(vector, postings, row);
    for (let other = 0; other < row.length; other++) {
      const similarity = row[other] ?? 0;
      if (similarity >= threshold)
        pairs.push({ first: sentence, second: other, similarity: Math.min(1, similarity) });
    }
  });
  return pairs;
}
