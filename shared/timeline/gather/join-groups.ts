import { ragged } from '#shared/timeline/timeline-data.ts';
import type { AlikePair } from './alike-pairs.ts';
import { joinAlike, spreadOf, type JoinRules } from './join-alike.ts';
import type { TermVectors } from './term-vectors.ts';

/**
 * Groups of one event that is told at length are each about another side of it: their members have less in common with each
 * other than two reports of one side must.
 */
const leastMeanOfGroups = 0.15;
/** But what many of one group say, many of the other say, too. */
const leastOfWords = 0.25;
/** One date alone has no words that many say. */
const fewestMarks = 2;

/** What the sentences of a group say together: the sum of their vectors, each of length 1. */
function wordsOf(
  marks: readonly number[],
  { lists, squares, lengths }: TermVectors,
): ReadonlyMap<number, number> {
  const words = new Map<number, number>();
  for (const mark of spreadOf(marks)) {
    for (const term of ragged(lists, mark))
      words.set(
        term,
        (words.get(term) ?? 0) + Math.sqrt(squares[term] as number) / (lengths[mark] as number),
      );
  }
  return words;
}

function cosineOfWords(first: ReadonlyMap<number, number>, second: ReadonlyMap<number, number>): number {
  let [common, own, other] = [0, 0, 0];
  for (const [term, weight] of first) {
    own += weight * weight;
    common += weight * (second.get(term) ?? 0);
  }
  for (const weight of second.values()) other += weight * weight;
  return common / (Math.sqrt(own * other) || 1);
}

/** Joins groups of one day that tell of the same in other words; marks that stand alone stay alone. `pairs` are those the groups were joined by. */
export function joinGroups(
  groups: readonly (readonly number[])[],
  pairs: readonly AlikePair[],
  rules: JoinRules,
  sentences: TermVectors,
): readonly (readonly number[])[] {
  if (groups.length < 2) return groups;
  const mayJoin = (first: readonly number[], second: readonly number[]): boolean =>
    Math.min(first.length, second.length) >= fewestMarks &&
    cosineOfWords(wordsOf(first, sentences), wordsOf(second, sentences)) >= leastOfWords;
  return joinAlike(pairs, { ...rules, leastMean: leastMeanOfGroups, mayJoin }, groups);
}
