import { isStopWord } from '#shared/text/stop-words.ts';
import { lightStem } from '#shared/text/light-stem.ts';
import { createNumbering } from './numbering.ts';
import { rememberWords } from '#shared/text/remember-words.ts';

/** A sparse vector: feature numbers ascending, their weights, and its Euclidean length (1 for an empty one). */
export interface SparseVector {
  readonly features: Int32Array;
  readonly weights: Float64Array;
  readonly length: number;
}

/** Weight of a letter triple beside the stem it is part of: lets inflected forms that keep their root still meet. */
const tripleWeight = 0.35;

/**
 * Three letters as one small integer, which a map finds much faster than a string. Ten bits a letter keep Arabic and
 * Latin apart; letters of other scripts may share a number, which only adds a little noise.
 */
const packTriple = (text: string, at: number): number =>
  ((text.charCodeAt(at) & 0x3ff) << 20) |
  ((text.charCodeAt(at + 1) & 0x3ff) << 10) |
  (text.charCodeAt(at + 2) & 0x3ff);

/** What a folded word is made of, whatever it is compared with: a number for its stem, then its triples. */
interface WordParts {
  readonly isTelling: boolean;
  readonly keys: readonly number[];
}

/** Stems are told from triples, which are not negative, by their sign. Nothing depends on which number a stem has. */
let stemCount = 0;
const keyOfStem = rememberWords((_stem: string) => ({ key: -++stemCount }));

const wordParts = rememberWords((word: string): WordParts => {
  const stem = lightStem(word);
  const padded = `^${stem}$`;
  const keys = [keyOfStem(stem).key];
  for (let i = 0; padded.length > 4 && i + 3 <= padded.length; i++) keys.push(packTriple(padded, i));
  return { isTelling: !isStopWord(word), keys };
});

/** The features of a word in this comparison, by number: its stem first, then its triples. */
type WordFeatures = readonly number[];

interface Lexicon {
  featuresOf(foldedWord: string): WordFeatures;
  /** Null for a word that tells nothing. */
  tellingFeaturesOf(foldedWord: string): WordFeatures | null;
  size(): number;
}

/** Numbers features in the order they come, and remembers those of each word because words repeat. */
function createLexicon(): Lexicon {
  const numbering = createNumbering();
  const words = new Map<string, WordFeatures | null>();
  const number = ({ keys }: WordParts): WordFeatures => keys.map(key => numbering.numberOf(key));
  return {
    featuresOf: word => number(wordParts(word)),
    tellingFeaturesOf(word) {
      const known = words.get(word);
      if (known !== undefined) return known;
      const parts = wordParts(word);
      const features = parts.isTelling ? number(parts) : null;
      words.set(word, features);
      return features;
    },
    size: () => numbering.size(),
  };
}

/** The features of the words that tell something. A sentence of stop words («لا.») stands for itself: it still meets its copy. */
function topicFeatures(words: readonly string[], lexicon: Lexicon): readonly WordFeatures[] {
  const topic: WordFeatures[] = [];
  for (const word of words) {
    const features = lexicon.tellingFeaturesOf(word);
    if (features) topic.push(features);
  }
  return topic.length > 0 ? topic : [...words, ''].map(lexicon.featuresOf);
}

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
  const rarity = new Float64Array(holders.length);
  for (let i = 0; i < rarity.length; i++)
    rarity[i] = Math.log(1 + sentences.length / (1 + (holders[i] ?? 0)));
  return counted.map(({ features, weights }) => {
    for (let i = 0; i < features.length; i++)
      weights[i] = (weights[i] ?? 0) * (rarity[features[i] ?? 0] ?? 0);
    return { features, weights, length: lengthOf(weights) };
  });
}

/** The features of a sentence, ascending, with the weight of how often they occur. `counts` is zero before and after. */
function countFeatures(
  words: readonly WordFeatures[],
  counts: Float64Array,
  holders: Uint32Array,
): { readonly features: Int32Array; readonly weights: Float64Array } {
  const seen: number[] = [];
  for (const features of words) {
    for (let i = 0; i < features.length; i++) {
      const feature = features[i] ?? 0;
      const before = counts[feature] ?? 0;
      if (before === 0) seen.push(feature);
      counts[feature] = before + (i === 0 ? 1 : tripleWeight);
    }
  }
  const features = new Int32Array(seen).sort();
  const weights = new Float64Array(features.length);
  for (let i = 0; i < features.length; i++) {
    const feature = features[i] ?? 0;
    weights[i] = 1 + Math.log(1 + (counts[feature] ?? 0));
    counts[feature] = 0;
    holders[feature] = (holders[feature] ?? 0) + 1;
  }
  return { features, weights };
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
  const joined = new Float64Array(weights);
  return { features: new Int32Array(features), weights: joined, length: lengthOf(joined) };
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
  return { features: new Int32Array(features), weights: left, length: lengthOf(left) };
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
