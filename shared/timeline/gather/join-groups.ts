import type { AlikePair } from './alike-pairs.ts';
import { cosineOfWords, wordsOf } from './group-words.ts';
import { joinAlike, type JoinRules } from './join-alike.ts';
import type { Steps } from './steps.ts';
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

/**
 * Joins groups of one day that tell of the same in other words; marks that stand alone stay alone. `pairs` are those the
 * groups were joined by. In steps.
 */
export function* joinGroups(
  groups: readonly (readonly number[])[],
  pairs: readonly AlikePair[],
  rules: JoinRules,
  sentences: TermVectors,
): Steps<readonly (readonly number[])[]> {
  if (groups.length < 2) return groups;
  const mayJoin = (first: readonly number[], second: readonly number[]): boolean =>
    Math.min(first.length, second.length) >= fewestMarks &&
    cosineOfWords(wordsOf(first, sentences), wordsOf(second, sentences)) >= leastOfWords;
  return yield* joinAlike(pairs, { ...rules, leastMean: leastMeanOfGroups, mayJoin }, groups);
}
