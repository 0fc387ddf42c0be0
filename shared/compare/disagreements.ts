import type { Disagreement } from './comparison.ts';
import type { Fact, FactKind } from './fact.ts';
import { contextOf, sharedContext } from './fact-context.ts';
import { mayBeSameName } from './same-name.ts';
import { mayBeSameNumber } from './same-number.ts';
import type { ComparedWord } from './sentence-words.ts';
import { countsPeople } from './unit-families.ts';

/** A year alone is mostly background («since 2011») and differs between accounts that agree. */
const silent: ReadonlySet<FactKind> = new Set(['year']);

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
 * Passages less alike than this mostly speak of different things that are counted alike (two matches, two days of a
 * market). How many people were hurt is another matter: it is what accounts differ in most, however they are worded.
 */
const leastSimilarity = 0.5;
/** How many of the words around two facts must be the same: in one sentence there may be two days, two prices, two dead. */
const leastContext = 0.34;
/** Passages that are less alike need words around the facts that are more so. */
const leastOfBoth = 1;

const isOfPeople = ({ kind, unit }: Fact): boolean => kind === 'number' && countsPeople(unit);

/** A number of which nothing says what it counts. */
const isBare = ({ unit }: Fact): boolean => unit === '~';

/** True for facts of one kind and unit. A name contradicts only one in the same office, and no office is no office. */
const areComparable = (a: Fact, b: Fact): boolean =>
  a.kind === b.kind &&
  a.unit === b.unit &&
  !silent.has(a.kind) &&
  !isBare(a) &&
  (a.kind !== 'name' || a.unit !== '');

/** A name that the other side has as well, in whatever office, is nobody's contradiction. */
const confirms = (fact: Fact, other: Fact): boolean =>
  (fact.kind === 'name' ? other.kind === 'name' : areComparable(fact, other)) && areCompatible(fact, other);

/** What a passage states, and all its words. */
export interface StatedFacts {
  readonly facts: readonly Fact[];
  readonly words: readonly ComparedWord[];
}

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
      if (!areComparable(a, b) || (similarity < leastSimilarity && !isOfPeople(a))) return [];
      const context = sharedContext(contextOf(a, first.words), contextOf(b, second.words));
      const isOfOneThing = isOfPeople(a)
        ? context > 0
        : context >= leastContext && context + similarity >= leastOfBoth;
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
