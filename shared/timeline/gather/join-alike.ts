import type { AlikePair } from './alike-pairs.ts';
import { sortInSteps, visitInSteps, type Steps } from './steps.ts';

/** When groups of marks become one. */
export interface JoinRules {
  readonly likenessOf: (a: number, b: number) => number;
  /** Orders marks by what they are. */
  readonly keyOf: (mark: number) => number;
  /** What members of two groups must have in common with each other on average. */
  readonly leastMean: number;
  /** What else must hold; absent is nothing. */
  readonly mayJoin?: (first: readonly number[], second: readonly number[]) => boolean;
}

/** Pairs that are looked at between two pauses. */
const pairsAtOnce = 100;

/** Of large groups so many members each stand for all. */
const mostCompared = 24;

/** Some of the members, all if they are few, from everywhere among them. */
export function spreadOf(members: readonly number[]): readonly number[] {
  if (members.length <= mostCompared) return members;
  return Array.from(
    { length: mostCompared },
    (_, at) => members[Math.floor((at * members.length) / mostCompared)] as number,
  );
}

function meanLikeness(
  first: readonly number[],
  second: readonly number[],
  likenessOf: JoinRules['likenessOf'],
): number {
  const [a, b] = [spreadOf(first), spreadOf(second)];
  let sum = 0;
  for (const one of a) for (const other of b) sum += likenessOf(one, other);
  return sum / (a.length * b.length);
}

const isPair = (first: readonly number[], second: readonly number[]): boolean =>
  first.length === 1 && second.length === 1;

/**
 * Joins groups of marks, the most alike pairs first (average linkage, R. Sokal and C. Michener 1958): a pair joins two groups
 * only if all of these are alike on average, so that a chain of neighbours makes no event. Which pair is taken first depends
 * on what the marks are, and never on their order. Marks that no group holds start as one of their own. In steps.
 */
export function* joinAlike(
  pairs: readonly AlikePair[],
  { likenessOf, keyOf, leastMean, mayJoin = () => true }: JoinRules,
  startingFrom: readonly (readonly number[])[] = [],
): Steps<readonly (readonly number[])[]> {
  const groups = new Map<number, readonly number[]>();
  for (const group of startingFrom) for (const mark of group) groups.set(mark, group);
  const groupOf = (mark: number): readonly number[] => {
    const group = groups.get(mark) ?? [mark];
    groups.set(mark, group);
    return group;
  };
  const refused = new Map<readonly number[], Set<readonly number[]>>();
  const refuse = (group: readonly number[], other: readonly number[]): void => {
    const known = refused.get(group);
    if (known) known.add(other);
    else refused.set(group, new Set([other]));
  };
  const sorted = yield* sortInSteps(
    pairs,
    (x, y) => y.likeness - x.likeness || keyOf(x.a) - keyOf(y.a) || keyOf(x.b) - keyOf(y.b),
  );
  yield* visitInSteps(sorted.length, pairsAtOnce, at => {
    const { a, b } = sorted[at] as AlikePair;
    const [first, second] = [groupOf(a), groupOf(b)];
    if (first === second || refused.get(first)?.has(second)) return;
    const isAlike = isPair(first, second) || meanLikeness(first, second, likenessOf) >= leastMean;
    if (!isAlike || !mayJoin(first, second)) {
      refuse(first, second);
      refuse(second, first);
      return;
    }
    const joined = [...first, ...second];
    for (const mark of joined) groups.set(mark, joined);
  });
  return [...new Set(groups.values())].filter(({ length }) => length > 1);
}
