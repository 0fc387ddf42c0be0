import {
  areBothFree,
  measurePassage,
  putPassage,
  type AlignedPassage,
  type PassageTable,
} from './passage-table.ts';
import type { SimilarPair } from './similar-pairs.ts';

/**
 * Takes two neighbours that are free for the halves of a free sentence of the other side, where each of them is a candidate
 * and both read as one are like it by `threshold`; the most alike first.
 */
export function takeHalves(table: PassageTable, candidates: readonly SimilarPair[], threshold: number): void {
  const free = candidates.filter(({ first, second }) => areBothFree(table, first, second));
  const keyOf = (first: number, second: number): number => first * (table.second.length + 1) + second;
  const keys = new Set(free.map(({ first, second }) => keyOf(first, second)));
  const found: AlignedPassage[] = [];
  for (const { first, second } of free) {
    if (keys.has(keyOf(first, second + 1)))
      found.push(measurePassage(table, { first: [first], second: [second, second + 1] }));
    if (keys.has(keyOf(first + 1, second)))
      found.push(measurePassage(table, { first: [first, first + 1], second: [second] }));
  }
  found.sort(byLikeness);
  for (const passage of found) {
    const isFree =
      passage.first.every(sentence => !table.ofFirst[sentence]) &&
      passage.second.every(sentence => !table.ofSecond[sentence]);
    if (isFree && passage.similarity >= threshold) putPassage(table, passage);
  }
}

const byLikeness = (a: AlignedPassage, b: AlignedPassage): number =>
  b.similarity - a.similarity ||
  (a.first[0] ?? 0) - (b.first[0] ?? 0) ||
  (a.second[0] ?? 0) - (b.second[0] ?? 0);
