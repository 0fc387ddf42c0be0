import { isStopWord } from '#shared/text/stop-words.ts';
import { lightStem } from '#shared/text/light-stem.ts';

/** A sparse vector: feature numbers ascending, their weights, and its Euclidean length (1 for an empty one). */
export interface SparseVector {
  readonly features: Int32Array;
  readonly weights: Float64Array;
  readonly length: number;
}

/** Weight of a letter triple beside the stem it is part of: lets inflected forms that keep their root still meet. */
const tripleWeight = 0.35;

interface WordFeatures {
  readonly stem: number;
  readonly triples: readonly number[];
}

/**
 * Three letters as one small integer, which a map finds much faster than a string. Ten bits a letter keep Arabic and
 * Latin apart; letters of other scripts may share a number, which only adds a little noise.
 */
const packTriple = (text: string, at: number): number =>
  ((text.charCodeAt(at) & 0x3ff) << 20) |
  ((text.charCodeAt(at + 1) & 0x3ff) << 10) |
  (text.charCodeAt(at + 2) & 0x3ff);

/** A sentence of nothing but stop words («لا.») stands for itself, so that it still meets its copy. */
function topicWords(words: readonly string[]): readonly string[] {
  const topical = words.filter(word => !isStopWord(word));
  return topical.length > 0 ? topical : [...words, ''];
}

/** Gives each feature a number, and remembers those of each word because words repeat. */
function createLexicon(): { featuresOf(foldedWord: string): WordFeatures; size(): number } {
  const numbers = new Map<string | number, number>();
  const words = new Map<string, WordFeatures>();
  const numberOf = (feature: string | number): number => {
    const known = numbers.get(feature);
    if (known !== undefined) return known;
    numbers.set(feature, numbers.size);
    return numbers.size - 1;
  };
  const read = (word: string): WordFeatures => {
    const stem = lightStem(word);
    const padded = `^${stem}$`;
    const triples: number[] = [];
    for (let i = 0; padded.length > 4 && i + 3 <= padded.length; i++)
      triples.push(numberOf(packTriple(padded, i)));
    return { stem: numberOf(stem), triples };
  };
  return {
    featuresOf(word) {
      const known = words.get(word);
      if (known) return known;
      const features = read(word);
      words.set(word, features);
      return features;
    },
    size: () => numbers.size,
  };
}

/**
 * Vectors of sentences, each given as its folded words: light stems and letter triples, weighted by how often they
 * occur in the sentence and how rare they are in all sentences given (tf-idf). The order of `sentences` is kept.
 */
export function sentenceVectors(sentences: readonly (readonly string[])[]): readonly SparseVector[] {
  const lexicon = createLexicon();
  const read = sentences.map(words => topicWords(words).map(lexicon.featuresOf));
  const counts = new Float64Array(lexicon.size());
  const holders = new Uint32Array(lexicon.size());
  const counted = read.map(words => {
    const features = countFeatures(words, counts);
    for (const feature of features) holders[feature] = (holders[feature] ?? 0) + 1;
    const weights = Float64Array.from(features, feature => 1 + Math.log(1 + (counts[feature] ?? 0)));
    for (const feature of features) counts[feature] = 0;
    return { features, weights };
  });
  const rarity = Float64Array.from(holders, count => Math.log(1 + sentences.length / (1 + count)));
  return counted.map(({ features, weights }) => {
    features.forEach((feature, i) => (weights[i] = (weights[i] ?? 0) * (rarity[feature] ?? 0)));
    return { features, weights, length: lengthOf(weights) };
  });
}

/** Adds the features of words to `counts`, which starts at zero, and returns those that occur, ascending. */
function countFeatures(words: readonly WordFeatures[], counts: Float64Array): Int32Array {
  const seen: number[] = [];
  const add = (feature: number, count: number): void => {
    if (counts[feature] === 0) seen.push(feature);
    counts[feature] = (counts[feature] ?? 0) + count;
  };
  for (const { stem, triples } of words) {
    add(stem, 1);
    for (const triple of triples) add(triple, tripleWeight);
  }
  return Int32Array.from(seen).sort();
}

function lengthOf(weights: Float64Array): number {
  let squares = 0;
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
  const joined = Float64Array.from(weights);
  return { features: Int32Array.from(features), weights: joined, length: lengthOf(joined) };
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
  const left = Float64Array.from(weights);
  return { features: Int32Array.from(features), weights: left, length: lengthOf(left) };
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
