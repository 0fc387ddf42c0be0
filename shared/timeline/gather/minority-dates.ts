import { ragged } from '#shared/timeline/timeline-data.ts';
import { cosineOfWords, wordsOf, type GroupWords } from './group-words.ts';
import { articlesKnowBoth, type DatePairs } from './date-pairs.ts';
import { spreadOf, type JoinRules } from './join-alike.ts';
import { dayOfMark } from './marks-to-gather.ts';
import { daysFromPublication, mayBeOneDate } from './other-dates.ts';
import { sortInSteps, visitInSteps, type Steps } from './steps.ts';
import type { TermVectors } from './term-vectors.ts';
import { shareOfNear } from './words-at-date.ts';

/** What several say together is told by one report in fewer of their words than by another of two. */
const leastOfWords = 0.3;
/** Much of what stands beside its date must be told by one of them, and nearly all where it has little more in common with them. */
const leastAtDate = 0.4;
const leastOfBoth = 0.95;
const leastMean = 0.2;

/** Groups, and rows of others, that are looked at between two pauses. */
const groupsAtOnce = 200;
const rowsAtOnce = 50;

/** The day that several outlets state for an event, while no other day is stated by several. */
interface Majority {
  readonly group: readonly number[];
  readonly marks: readonly number[];
  readonly day: number;
  readonly words: GroupWords;
  readonly terms: ReadonlySet<number>;
}

type Groups = readonly (readonly number[])[];

const outletOf = ({ data }: DatePairs, mark: number): number =>
  data.articleOutlets[data.columns.articles[mark] as number] as number;

const outletsOf = (pairs: DatePairs, marks: readonly number[]): ReadonlySet<number> =>
  new Set(marks.map(mark => outletOf(pairs, mark)));

function majorityOf(group: readonly number[], pairs: DatePairs, sentences: TermVectors): Majority | null {
  const { data } = pairs;
  const byDay = new Map<number, number[]>();
  for (const mark of group) {
    const day = dayOfMark(data, mark);
    if (day === null) continue;
    const marks = byDay.get(day);
    if (marks) marks.push(mark);
    else byDay.set(day, [mark]);
  }
  const [major, other] = [...byDay].filter(([, marks]) => outletsOf(pairs, marks).size > 1);
  if (major === undefined || other !== undefined) return null;
  const [day, marks] = major;
  const terms = new Set(spreadOf(marks).flatMap(mark => [...ragged(data.markTerms, mark)]));
  return { group, marks, day, words: wordsOf(marks, sentences), terms };
}

/** How much a report has in common with those of another day, 0 where it is not of their event. */
function fitOf(row: number, majority: Majority, pairs: DatePairs, sentences: TermVectors): number {
  const { data, likeness } = pairs;
  const day = dayOfMark(data, row);
  if (day === null || !mayBeOneDate(day, majority.day)) return 0;
  if (outletsOf(pairs, majority.group).has(outletOf(pairs, row))) return 0;
  const words = cosineOfWords(wordsOf([row], sentences), majority.words);
  if (words < leastOfWords) return 0;
  const atDate = shareOfNear(data, row, majority.terms);
  if (atDate < leastAtDate || words + atDate < leastOfBoth) return 0;
  const others = spreadOf(majority.marks);
  const away = daysFromPublication(data, row);
  // What each tells of its own day is another day's news.
  if (
    away !== null &&
    others.filter(mark => daysFromPublication(data, mark) === away).length * 2 > others.length
  )
    return 0;
  const mean = others.reduce((sum, mark) => sum + likeness.of(row, mark), 0) / others.length;
  if (mean < leastMean || others.some(mark => articlesKnowBoth(pairs, row, mark))) return 0;
  return words;
}

/**
 * Joins what one outlet alone tells of a day with an event that several put on another day, where it tells the same as these
 * together. `near`: for each mark others of another day that may be of its event. In steps.
 */
export function* joinMinorities(
  groups: Groups,
  near: ReadonlyMap<number, readonly number[]>,
  pairs: DatePairs,
  sentences: TermVectors,
  keyOf: JoinRules['keyOf'],
): Steps<Groups> {
  const majorities = new Map<number, Majority>();
  const groupOf = new Map<number, readonly number[]>();
  yield* visitInSteps(groups.length, groupsAtOnce, at => {
    const group = groups[at] ?? [];
    const isNear = group.some(mark => near.has(mark));
    const majority = isNear ? majorityOf(group, pairs, sentences) : null;
    for (const mark of group) groupOf.set(mark, group);
    for (const mark of majority?.marks ?? []) if (majority) majorities.set(mark, majority);
  });
  const moves = new Map<readonly number[], { readonly to: Majority; readonly fit: number }>();
  const rows = yield* sortInSteps([...near.keys()], (a, b) => keyOf(a) - keyOf(b));
  yield* visitInSteps(rows.length, rowsAtOnce, at => {
    const row = rows[at] as number;
    const own = groupOf.get(row) ?? [row];
    if (!groupOf.has(row)) groupOf.set(row, own);
    if (outletsOf(pairs, own).size > 1) return;
    for (const to of new Set(near.get(row)?.flatMap(other => majorities.get(other) ?? []))) {
      const fit = fitOf(row, to, pairs, sentences);
      if (fit > (moves.get(own)?.fit ?? 0)) moves.set(own, { to, fit });
    }
  });
  const grown = new Map<readonly number[], readonly number[]>();
  for (const [own, { to }] of moves) grown.set(to.group, [...(grown.get(to.group) ?? to.group), ...own]);
  return groups.flatMap(group => (moves.has(group) ? [] : [grown.get(group) ?? group]));
}
