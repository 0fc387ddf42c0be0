import {
  joinedVector,
  passagesOf,
  putPassage,
  type AlignedPassage,
  type PassageTable,
} from './passage-table.ts';
import { cosine, joinVectors, withoutFeatures } from './sentence-vectors.ts';
import type { SimilarPair } from './similar-pairs.ts';

/** How like that part of its counterpart that the passage does not tell a sentence must be to join the passage. */
export interface RestThresholds {
  /** From beside the passage. */
  readonly restBeside: number;
  /** From elsewhere in the text. */
  readonly restApart: number;
}

/** What decides who may join whom. */
export interface JoiningRules {
  readonly thresholds: RestThresholds;
  /** False for a passage that must stay as it is. */
  readonly isOpen: (passage: AlignedPassage) => boolean;
  readonly mayLink: (first: number, second: number) => boolean;
}

/** What a passage must gain for the sentence beside it to join it whatever it is like. */
const joinGain = 0.06;
const longestPassage = 3;
/** What is less like the counterpart adds nothing to a passage. */
const leastLikeness = 0.08;

const sides = ['first', 'second'] as const;
type Side = (typeof sides)[number];
const otherSide = { first: 'second', second: 'first' } as const;

const passagesOfSide = (table: PassageTable, side: Side): readonly (AlignedPassage | undefined)[] =>
  side === 'first' ? table.ofFirst : table.ofSecond;

/** Lets sentences left over join the passage beside them, until nobody joins any more. */
export function joinBeside(table: PassageTable, rules: JoiningRules): void {
  for (let isGrowing = true; isGrowing;) {
    isGrowing = false;
    for (const passage of passagesOf(table)) {
      const grown = rules.isOpen(passage) ? joinNeighbour(table, passage, rules) : null;
      if (!grown) continue;
      putPassage(table, grown);
      isGrowing = true;
    }
  }
}

function joinNeighbour(
  table: PassageTable,
  passage: AlignedPassage,
  { thresholds, mayLink }: JoiningRules,
): AlignedPassage | null {
  for (const side of sides) {
    const [counterpart = -1] = passage[otherSide[side]];
    for (const next of neighboursOf(passage, side)) {
      if (side === 'first' ? !mayLink(next, counterpart) : !mayLink(counterpart, next)) continue;
      const grown = join(table, passage, { side, next, leastRest: thresholds.restBeside, joinGain });
      if (grown) return grown;
    }
  }
  return null;
}

const neighboursOf = (passage: AlignedPassage, side: Side): readonly number[] => [
  (passage[side][0] ?? 0) - 1,
  (passage[side].at(-1) ?? 0) + 1,
];

/** Lets sentences left over join a passage that stands anywhere, those of `candidates` most alike first. */
export function joinApart(
  table: PassageTable,
  candidates: readonly SimilarPair[],
  { restApart }: RestThresholds,
): void {
  for (const { first, second } of candidates) {
    for (const side of sides) {
      const [next, other] = side === 'first' ? [first, second] : [second, first];
      const passage = passagesOfSide(table, otherSide[side])[other];
      const grown = passage && join(table, passage, { side, next, leastRest: restApart, joinGain: null });
      if (grown) putPassage(table, grown);
    }
  }
}

interface Joining {
  readonly side: Side;
  /** The sentence that wants to join. */
  readonly next: number;
  readonly leastRest: number;
  /** Null where a gain alone is no reason to join. */
  readonly joinGain: number | null;
}

/** The passage with the sentence in it; null where it may not or should not join. */
function join(table: PassageTable, passage: AlignedPassage, joining: Joining): AlignedPassage | null {
  const { side, next, leastRest } = joining;
  const own = passage[side];
  const others = passage[otherSide[side]];
  const vector = table[side][next];
  const isTaken = passagesOfSide(table, side)[next] !== undefined;
  if (!vector || isTaken || others.length > 1 || own.length >= longestPassage) return null;
  const counterpart = joinedVector(table[otherSide[side]], others);
  if (cosine(vector, counterpart) < leastLikeness) return null;
  const told = joinedVector(table[side], own);
  const similarity = Math.min(1, cosine(joinVectors(told, vector), counterpart));
  if (similarity <= passage.similarity) return null;
  const isGain = joining.joinGain !== null && similarity > passage.similarity + joining.joinGain;
  if (!isGain && cosine(vector, withoutFeatures(counterpart, told)) < leastRest) return null;
  return { ...passage, [side]: [...own, next].sort((a, b) => a - b), similarity };
}
