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
  const counted = countFeatures(read, lexicon.size());
  const weightOf = new Float64Array(lexicon.size());
  const rarityOf = new Float64Array(read.length + 1);
  for (let held = 0; held <= read.length; held++) rarityOf[held] = Math.log(1 + read.length / (1 + held));
  return read.map((_, sentence) => weighFeatures(counted, sentence, { rarityOf, weightOf }));
}

/** The features of all sentences, one after the other: those of sentence s stand from `starts[s]` to before `starts[s + 1]`. */
interface CountedFeatures {
  readonly starts: Uint32Array;
  readonly features: Int32Array;
  /** How often each occurs in its sentence. */
  readonly counts: Float64Array;
  /** How many sentences have each feature. */
  readonly holders: Uint32Array;
}

function countFeatures(read: readonly (readonly WordFeatures[])[], size: number): CountedFeatures {
  let room = 0;
  for (const words of read) for (const features of words) room += features.length;
  const starts = new Uint32Array(read.length + 1);
  const features = new Int32Array(room);
  const counts = new Float64Array(room);
  const holders = new Uint32Array(size);
  const countOf = new Float64Array(size);
  read.forEach((words, sentence) => {
    const start = starts[sentence] ?? 0;
    const end = collectFeatures(words, { features, countOf, start });
    starts[sentence + 1] = end;
    for (let at = start; at < end; at++) {
      const feature = features[at] ?? 0;
      counts[at] = countOf[feature] ?? 0;
      countOf[feature] = 0;
      holders[feature] = (holders[feature] ?? 0) + 1;
    }
  });
  return { starts, features, counts, holders };
}

interface Collecting {
  readonly features: Int32Array;
  readonly countOf: Float64Array;
  readonly start: number;
}

/** Puts each feature of words once into `features` and adds up `countOf`, which is zero for all; returns where they end. */
function collectFeatures(words: readonly WordFeatures[], { features, countOf, start }: Collecting): number {
  let end = start;
  for (const ofWord of words) {
    for (let i = 0; i < ofWord.length; i++) {
      const feature = ofWord[i] ?? 0;
      const before = countOf[feature] ?? 0;
      if (before === 0) features[end++] = feature;
      countOf[feature] = before + (i === 0 ? 1 : tripleWeight);
    }
  }
  return end;
}

interface Weighing {
  /** By how many sentences have the feature. */
  readonly rarityOf: Float64Array;
  /** Room for one number a feature. */
  readonly weightOf: Float64Array;
}

function weighFeatures(
  { starts, features, counts, holders }: CountedFeatures,
  sentence: number,
  { rarityOf, weightOf }: Weighing,
): SparseVector {
  const start = starts[sentence] ?? 0;
  let shared = start;
  let aloneSquares = 0;
  for (let at = start; at < (starts[sentence + 1] ?? 0); at++) {
    const feature = features[at] ?? 0;
    const held = holders[feature] ?? 0;
    const weight = (1 + Math.log(1 + (counts[at] ?? 0))) * (rarityOf[held] ?? 0);
    if (held > 1) {
      // Never ahead of what is read, so that the same array can take them.
      features[shared++] = feature;
      weightOf[feature] = weight;
    } else {
      aloneSquares += weight * weight;
    }
  }
  const sorted = features.slice(start, shared).sort();
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
