import { cosineOfWords, wordsOf } from './group-words.ts';
import { articlesKnowBoth, type DatePairs } from './date-pairs.ts';
import { spreadOf, type JoinRules } from './join-alike.ts';
import { isNewsOfItsOwnDay, majorityDayOf, mayBeSetRight, type MajorityDay } from './majority-day.ts';
import { dayOfMark } from './marks-to-gather.ts';
import { mayBeOneDate } from './other-dates.ts';
import { outletsOfMarks } from './outlets-of-marks.ts';
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

type Groups = readonly (readonly number[])[];

/** How much a report has in common with those of another day, 0 where it is not of their event. */
function fitOf(row: number, majority: MajorityDay, pairs: DatePairs, sentences: TermVectors): number {
  const { data, likeness } = pairs;
  const day = dayOfMark(data, row);
  if (day === null || !mayBeOneDate(day, majority.day)) return 0;
  if (!mayBeSetRight(data, row, majority, sentences)) return 0;
  const words = cosineOfWords(wordsOf([row], sentences), majority.words);
  if (words < leastOfWords) return 0;
  const atDate = shareOfNear(data, row, majority.terms);
  if (atDate < leastAtDate || words + atDate < leastOfBoth) return 0;
  if (isNewsOfItsOwnDay(data, row, majority)) return 0;
  const others = spreadOf(majority.marks);
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
  const majorities = new Map<number, MajorityDay>();
  const groupOf = new Map<number, readonly number[]>();
  yield* visitInSteps(groups.length, groupsAtOnce, at => {
    const group = groups[at] ?? [];
    const isNear = group.some(mark => near.has(mark));
    const majority = isNear ? majorityDayOf(pairs.data, group, sentences) : null;
    for (const mark of group) groupOf.set(mark, group);
    for (const mark of majority?.marks ?? []) if (majority) majorities.set(mark, majority);
  });
  const moves = new Map<readonly number[], { readonly to: MajorityDay; readonly fit: number }>();
  const rows = yield* sortInSteps([...near.keys()], (a, b) => keyOf(a) - keyOf(b));
  yield* visitInSteps(rows.length, rowsAtOnce, at => {
    const row = rows[at] as number;
    const own = groupOf.get(row) ?? [row];
    if (!groupOf.has(row)) groupOf.set(row, own);
    if (outletsOfMarks(pairs.data, own).size > 1) return;
    for (const to of new Set(near.get(row)?.flatMap(other => majorities.get(other) ?? []))) {
      const fit = fitOf(row, to, pairs, sentences);
      if (fit > (moves.get(own)?.fit ?? 0)) moves.set(own, { to, fit });
    }
  });
  const grown = new Map<readonly number[], readonly number[]>();
  for (const [own, { to }] of moves) grown.set(to.group, [...(grown.get(to.group) ?? to.group), ...own]);
  return groups.flatMap(group => (moves.has(group) ? [] : [grown.get(group) ?? group]));
}
