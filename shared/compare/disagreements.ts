import type { Disagreement } from './comparison.ts';
import type { Fact } from './fact.ts';
import { contextOf, sharedContext } from './fact-context.ts';
import { mayBeSameName } from './may-be-same-name.ts';
import { mayBeSameNumber } from './may-be-same-number.ts';
import type { ComparedWord } from './sentence-words.ts';
import { countsPeople, countsScores } from './unit-families.ts';

const isSameDate = (a: string, b: string): boolean => {
  const others = b.split('-');
  return a.split('-').every((part, i) => part === others[i] || /X/.test(part) || /X/.test(others[i] ?? 'X'));
};

/** «8:30» in the evening is 20:30. */
function isSameTime(a: string, b: string): boolean {
  const [hour = '', minute] = a.split(':');
  const [otherHour = '', otherMinute] = b.split(':');
  return minute === otherMinute && Number(hour) % 12 === Number(otherHour) % 12;
}

/** True if both facts can be right at once; asks nothing about their units. */
function areCompatible(a: Fact, b: Fact): boolean {
  switch (a.kind) {
    case 'date':
      return isSameDate(String(a.value), String(b.value));
    case 'time':
      return isSameTime(String(a.value), String(b.value));
    case 'name':
      return mayBeSameName(String(a.value), String(b.value));
    case 'number':
    case 'percent':
    case 'money':
    case 'duration':
      return mayBeSameNumber(a, b);
    case 'weekday':
    case 'year':
      return a.value === b.value;
  }
}

/**
 * How alike passages must be, how many of the words around two facts must be the same, and both together, for the facts to
 * be of one thing. Days and offices come up again and again, and so do the points and goals of all teams, in sentences
 * that are worded alike; money, shares and other counts do so less.
 */
interface Likeness {
  readonly similarity: number;
  readonly context: number;
  readonly both: number;
}

const leastOfAny: Likeness = { similarity: 0.5, context: 0.34, both: 1 };
const leastOfCounts: Likeness = { similarity: 0.3, context: 0.45, both: 0.88 };
const leastOfScores: Likeness = { similarity: 0.5, context: 0.5, both: 1.3 };
const leastOfYears: Likeness = { similarity: 0.5, context: 0.6, both: 1.3 };

/** Each side states one of it only, so that there is nothing to mistake it for. */
const leastOfSole: Likeness = { similarity: 0.22, context: 0.2, both: 0.6 };
/** The same office says by itself whom it is about. */
const leastOfSoleName: Likeness = { similarity: 0.3, context: 0, both: 0.3 };

function leastLikeness({ kind, unit }: Fact, isSole: boolean): Likeness {
  if (isSole && kind === 'number' && !countsScores(unit)) return leastOfSole;
  if (isSole && kind === 'name') return leastOfSoleName;
  switch (kind) {
    case 'percent':
    case 'money':
    case 'duration':
      return leastOfCounts;
    case 'number':
      return countsScores(unit) ? leastOfScores : leastOfCounts;
    case 'year':
      return leastOfYears;
    case 'weekday':
    case 'date':
    case 'time':
    case 'name':
      return leastOfAny;
  }
}

/** How many people were hurt is what accounts differ in most, however they are worded. */
const alikeEnoughForPeople = 0.4;

const isOfPeople = ({ kind, unit }: Fact): boolean => kind === 'number' && countsPeople(unit);

/** A number of which nothing says what it counts; and «not one village», which counts nothing. */
const isBare = ({ kind, unit, value }: Fact): boolean =>
  unit === '~' || (kind === 'number' && value === 1 && !countsPeople(unit));

/** True for facts of one kind and unit. A name contradicts only one in the same office, and no office is no office. */
const areComparable = (a: Fact, b: Fact): boolean =>
  a.kind === b.kind && a.unit === b.unit && !isBare(a) && !isBare(b) && (a.kind !== 'name' || a.unit !== '');

/** A name that the other side has as well, in whatever office, is nobody's contradiction. */
const confirms = (fact: Fact, other: Fact): boolean =>
  (fact.kind === 'name' ? other.kind === 'name' : areComparable(fact, other)) && areCompatible(fact, other);

/** What a passage states, and all its words. */
export interface StatedFacts {
  readonly facts: readonly Fact[];
  readonly words: readonly ComparedWord[];
}

const isSoleIn = ({ facts }: StatedFacts, fact: Fact): boolean =>
  facts.every(other => other === fact || !areComparable(fact, other));

interface OpenPair {
  readonly facts: readonly [Fact, Fact];
  readonly context: number;
}

/**
 * Facts of the same kind and unit that the two passages state differently: those that nothing on the other side
 * agrees with, paired by the words around them, in the order of the first text. A fact that only one side states is no
 * disagreement. `similarity` is that of the passages.
 */
export function findDisagreements(
  first: StatedFacts,
  second: StatedFacts,
  similarity: number,
): readonly Disagreement[] {
  const openOf = (facts: readonly Fact[], others: readonly Fact[]): readonly Fact[] =>
    facts.filter(fact => !others.some(other => confirms(fact, other)));
  const openFirst = openOf(first.facts, second.facts);
  const openSecond = openFirst.length > 0 ? openOf(second.facts, first.facts) : [];
  const pairs = openFirst.flatMap(a =>
    openSecond.flatMap((b): readonly OpenPair[] => {
      const isSole = isSoleIn(first, a) && isSoleIn(second, b);
      const least = leastLikeness(a, isSole);
      if (!areComparable(a, b) || (similarity < least.similarity && !isOfPeople(a))) return [];
      const context = sharedContext(contextOf(a, first.words), contextOf(b, second.words));
      const isOfOneThing = isOfPeople(a)
        ? isSole || context > 0 || similarity >= alikeEnoughForPeople
        : context >= least.context && context + similarity >= least.both;
      return isOfOneThing ? [{ facts: [a, b], context }] : [];
    }),
  );
  const taken = new Set<Fact>();
  const found: Disagreement[] = [];
  for (const { facts } of pairs.toSorted((a, b) => b.context - a.context)) {
    if (facts.some(fact => taken.has(fact))) continue;
    for (const fact of facts) taken.add(fact);
    found.push({ facts });
  }
  return found.toSorted((a, b) => a.facts[0].span.start - b.facts[0].span.start);
}
