import type { AlikePair } from './alike-pairs.ts';
import {
  disputedPairs,
  hasArticleOfBoth,
  heldPairs,
  isDisputed,
  nearDates,
  type DatePairs,
} from './date-pairs.ts';
import { joinAlike, type JoinRules } from './join-alike.ts';
import { joinMinorities } from './minority-dates.ts';
import { isOfSameOutlets } from './outlets-of-marks.ts';
import { visitInSteps, type Steps } from './steps.ts';
import type { TermVectors } from './term-vectors.ts';

/** Groups that state other days are joined only where all of them say the like. */
const leastMean = 0.35;

/** Rows that are looked at between two pauses. */
const rowsAtOnce = 100;

/** Joins marks whose dates differ, in steps: held by each other first, then such as cannot both be right. */
export function* joinAcrossDates(
  groups: readonly (readonly number[])[],
  pairs: DatePairs,
  rules: JoinRules,
  sentences: TermVectors,
): Steps<readonly (readonly number[])[]> {
  const { data } = pairs;
  const held: AlikePair[] = [];
  const disputed: AlikePair[] = [];
  const near = new Map<number, number[]>();
  const addNear = (row: number, other: number): void => {
    const known = near.get(row);
    if (known) known.push(other);
    else near.set(row, [other]);
  };
  yield* visitInSteps(data.columns.starts.length, rowsAtOnce, row => {
    held.push(...heldPairs(pairs, row));
    const others = nearDates(pairs, row);
    disputed.push(...disputedPairs(pairs, row, others));
    for (const other of others) {
      addNear(row, other);
      addNear(other, row);
    }
  });
  const strict: JoinRules = { ...rules, leastMean };
  const agreeing = yield* joinAlike(
    held,
    { ...strict, mayJoin: (first, second) => !isDisputed(data, [...first, ...second]) },
    groups,
  );
  const joined = yield* joinAlike(
    disputed,
    {
      ...strict,
      mayJoin: (first, second) =>
        !hasArticleOfBoth(data, first, second) && !isOfSameOutlets(data, first, second),
    },
    agreeing,
  );
  return yield* joinMinorities(joined, near, pairs, sentences, rules.keyOf);
}
