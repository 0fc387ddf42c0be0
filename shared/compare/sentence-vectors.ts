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

/** A sentence of nothing but stop words («لا.») stands for itself, so that it still meets its copy. */
function topicWords(words: readonly string[]): readonly string[] {
  const topical = words.filter(word => !isStopWord(word));
  return topical.length > 0 ? topical : [...words, ''];
}

/** Gives each feature a number, and remembers those of each word because words repeat. */
function createLexicon(): (foldedWord: string) => WordFeatures {
  const numbers = new Map<string, number>();
  const words = new Map<string, WordFeatures>();
  const numberOf = (feature: string): number => {
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
      triples.push(numberOf(padded.slice(i, i + 3)));
    return { stem: numberOf(`=${stem}`), triples };
  };
  return word => {
    const known = words.get(word);
    if (known !== undefined) return known;
    const features = read(word);
    words.set(word, features);
    return features;
  };
}

/**
 * Vectors of sentences, each given as its folded words: light stems and letter triples, weighted by how often they
 * occur in the sentence and how rare they are in all sentences given (tf-idf). The order of `sentences` is kept.
 */
export function sentenceVectors(sentences: readonly (readonly string[])[]): readonly SparseVector[] {
  const featuresOf = createLexicon();
  const occurrences: number[] = [];
  const counted = sentences.map(words => {
    const counts = new Map<number, number>();
    const add = (feature: number, count: number): void => {
      const before = counts.get(feature);
      if (before === undefined) occurrences[feature] = (occurrences[feature] ?? 0) + 1;
      counts.set(feature, (before ?? 0) + count);
    };
    for (const word of topicWords(words)) {
      const { stem, triples } = featuresOf(word);
      add(stem, 1);
      for (const triple of triples) add(triple, tripleWeight);
    }
    return counts;
  });
  const rarity = occurrences.map(count => Math.log(1 + sentences.length / (1 + count)));
  return counted.map(counts => weigh(counts, rarity));
}

function weigh(counts: ReadonlyMap<number, number>, rarity: readonly number[]): SparseVector {
  const features = Int32Array.from(counts.keys()).sort();
  const weights = Float64Array.from(features, feature => {
    const count = counts.get(feature) ?? 0;
    return (1 + Math.log(1 + count)) * (rarity[feature] ?? 0);
  });
  return { features, weights, length: lengthOf(weights) };
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
