import { cosine, joinVectors, type SparseVector } from './sentence-vectors.ts';

/** Sentences of the first side that say what sentences of the second say; ascending, at least one each. */
export interface AlignedPassage {
  readonly first: readonly number[];
  readonly second: readonly number[];
  /** 0 to 1. */
  readonly similarity: number;
}

/** What is aligned so far. A sentence is in one passage at most. */
export interface PassageTable {
  readonly first: readonly SparseVector[];
  readonly second: readonly SparseVector[];
  /** The passage of each sentence, once it has one. */
  readonly ofFirst: (AlignedPassage | undefined)[];
  readonly ofSecond: (AlignedPassage | undefined)[];
}

/** A table of two texts in which nothing is aligned yet. */
export const createPassageTable = (
  first: readonly SparseVector[],
  second: readonly SparseVector[],
): PassageTable => ({
  first,
  second,
  ofFirst: first.map(() => undefined),
  ofSecond: second.map(() => undefined),
});

/** The passage of these sentences, with how alike its sides are, each read as one. */
export function measurePassage(
  table: PassageTable,
  { first, second }: Pick<AlignedPassage, 'first' | 'second'>,
): AlignedPassage {
  const similarity = cosine(joinedVector(table.first, first), joinedVector(table.second, second));
  return { first, second, similarity: Math.min(1, similarity) };
}

/** Makes the sentences of a passage belong to it, whatever they belonged to. */
export function putPassage(table: PassageTable, passage: AlignedPassage): void {
  for (const sentence of passage.first) table.ofFirst[sentence] = passage;
  for (const sentence of passage.second) table.ofSecond[sentence] = passage;
}

/** True if both sentences are in one passage. */
export const areLinked = ({ ofFirst, ofSecond }: PassageTable, first: number, second: number): boolean =>
  ofFirst[first] !== undefined && ofFirst[first] === ofSecond[second];

/** True if neither sentence is in a passage. */
export const areBothFree = ({ ofFirst, ofSecond }: PassageTable, first: number, second: number): boolean =>
  ofFirst[first] === undefined && ofSecond[second] === undefined;

/** All passages, by their place in the first text. */
export const passagesOf = ({ ofFirst }: PassageTable): readonly AlignedPassage[] => [
  ...new Set(ofFirst.filter(passage => passage !== undefined)),
];

const emptyVector: SparseVector = {
  features: new Int32Array(),
  weights: new Float64Array(),
  aloneSquares: 0,
  length: 1,
};

/** Sentences read as one; those that the text does not have are left out. */
export const joinedVector = (vectors: readonly SparseVector[], sentences: readonly number[]): SparseVector =>
  sentences.length === 1
    ? (vectors[sentences[0] ?? -1] ?? emptyVector)
    : sentences.reduce((sum, sentence) => joinVectors(sum, vectors[sentence] ?? emptyVector), emptyVector);
