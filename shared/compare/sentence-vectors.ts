import { createLexicon, topicFeatures, type WordFeatures } from './word-features.ts';

/**
 * A sparse vector: the features that other sentences have as well, by number, ascending, with their weights, and its
 * Euclidean length (1 for an empty one). Features that nobody else has meet nothing: only their squares count.
 */
export interface SparseVector {
  readonly features: Int32Array;
  readonly weights: Float64Array;
  readonly aloneSquares: number;
  readonly length: number;
}

/** Weight of a letter triple beside the stem it is part of: lets inflected forms that keep their root still meet. */
const tripleWeight = 0.35;

/**
 * Vectors of sentences, each given as its folded words: light stems and letter triples, weighted by how often they
 * occur in the sentence and how rare they are in all sentences given (tf-idf). The order of `sentences` is kept.
 */
export function sentenceVectors(sentences: readonly (readonly string[])[]): readonly SparseVector[] {
  const lexicon = createLexicon();
  const read = sentences.map(words => topicFeatures(words, lexicon));
  const counts = new Float64Array(lexicon.size());
  const holders = new Uint32Array(lexicon.size());
  const counted = read.map(words => countFeatures(words, counts, holders));
  const weighing = { holders, sentences: sentences.length, weightOf: counts };
  return counted.map(features => weighFeatures(features, weighing));
}

/** The features of a sentence, as they come, and how often; holds no more of each than one number a feature. */
interface CountedFeatures {
  readonly features: readonly number[];
  readonly counts: readonly number[];
}

/** `counts` is zero before and after; counts one more holder of each feature. */
function countFeatures(
  words: readonly WordFeatures[],
  counts: Float64Array,
  holders: Uint32Array,
): CountedFeatures {
  const seen: number[] = [];
  for (const features of words) {
    for (let i = 0; i < features.length; i++) {
      const feature = features[i] ?? 0;
      const before = counts[feature] ?? 0;
      if (before === 0) seen.push(feature);
      counts[feature] = before + (i === 0 ? 1 : tripleWeight);
    }
  }
  const found = seen.map(feature => counts[feature] ?? 0);
  for (const feature of seen) {
    counts[feature] = 0;
    holders[feature] = (holders[feature] ?? 0) + 1;
  }
  return { features: seen, counts: found };
}

interface Weighing {
  readonly holders: Uint32Array;
  readonly sentences: number;
  /** Room for one number a feature. */
  readonly weightOf: Float64Array;
}

function weighFeatures(
  { features, counts }: CountedFeatures,
  { holders, sentences, weightOf }: Weighing,
): SparseVector {
  const shared: number[] = [];
  let aloneSquares = 0;
  for (let i = 0; i < features.length; i++) {
    const feature = features[i] ?? 0;
    const held = holders[feature] ?? 0;
    const weight = (1 + Math.log(1 + (counts[i] ?? 0))) * Math.log(1 + sentences / (1 + held));
    if (held > 1) {
      shared.push(feature);
      weightOf[feature] = weight;
    } else {
      aloneSquares += weight * weight;
    }
  }
  const sorted = new Int32Array(shared).sort();
  const weights = new Float64Array(sorted.length);
  for (let i = 0; i < sorted.length; i++) weights[i] = weightOf[sorted[i] ?? 0] ?? 0;
  return { features: sorted, weights, aloneSquares, length: lengthOf(weights, aloneSquares) };
}

function lengthOf(weights: Float64Array, aloneSquares: number): number {
  let squares = aloneSquares;
  for (const weight of weights) squares += weight * weight;
  return Math.sqrt(squares) || 1;
}

/** The vector of two passages read as one. */
export function joinVectors(a: SparseVector, b: SparseVector): SparseVector {
  const features: number[] = [];
  const weights: number[] = [];
  let i = 0;
  let j = 0;
  while (i < a.features.length || j < b.features.length) {
    const left = a.features[i] ?? Infinity;
    const right = b.features[j] ?? Infinity;
    features.push(Math.min(left, right));
    weights.push((left <= right ? (a.weights[i] ?? 0) : 0) + (right <= left ? (b.weights[j] ?? 0) : 0));
    if (left <= right) i++;
    if (right <= left) j++;
  }
  const joined = new Float64Array(weights);
  const aloneSquares = a.aloneSquares + b.aloneSquares;
  return {
    features: new Int32Array(features),
    weights: joined,
    aloneSquares,
    length: lengthOf(joined, aloneSquares),
  };
}

/** What is left of a vector without the features of another. */
export function withoutFeatures(vector: SparseVector, other: SparseVector): SparseVector {
  const features: number[] = [];
  const weights: number[] = [];
  let j = 0;
  vector.features.forEach((feature, i) => {
    while (j < other.features.length && (other.features[j] ?? 0) < feature) j++;
    if (other.features[j] === feature) return;
    features.push(feature);
    weights.push(vector.weights[i] ?? 0);
  });
  const left = new Float64Array(weights);
  const { aloneSquares } = vector;
  return {
    features: new Int32Array(features),
    weights: left,
    aloneSquares,
    length: lengthOf(left, aloneSquares),
  };
}

/** Cosine of two vectors, 0 to 1. */
export function cosine(a: SparseVector, b: SparseVector): number {
  let dot = 0;
  let j = 0;
  for (let i = 0; i < a.features.length; i++) {
    const feature = a.features[i] ?? 0;
    while (j < b.features.length && (b.features[j] ?? 0) < feature) j++;
    if (b.features[j] === feature) dot += (a.weights[i] ?? 0) * (b.weights[j] ?? 0);
  }
  return dot / (a.length * b.length);
}
