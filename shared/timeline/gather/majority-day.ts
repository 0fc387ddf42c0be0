import { dayMs } from '#shared/timeline/civil-range.ts';
import { ragged, type TimelineData } from '#shared/timeline/timeline-data.ts';
import { isPublishedLater } from './announced-marks.ts';
import { wordsOf, type GroupWords } from './group-words.ts';
import { spreadOf } from './join-alike.ts';
import { dayOfMark } from './marks-to-gather.ts';
import { daysFromPublication } from './other-dates.ts';
import { outletOfMark, outletsOfMarks } from './outlets-of-marks.ts';
import type { TermVectors } from './term-vectors.ts';

/** The day that several outlets state for an event, while no other day is stated by several. */
export interface MajorityDay {
  /** All marks of the event, those of other days or none as well. */
  readonly group: readonly number[];
  readonly marks: readonly number[];
  readonly day: number;
  readonly words: GroupWords;
  readonly terms: ReadonlySet<number>;
}

/** What nearly all of them say is what the event is. */
const leastSaying = 0.75;
/** Fewer words than that tell no event from another. */
const fewestSaid = 3;

/** The day of which most agree in a group; null where no day, or more than one, is stated by several outlets. */
export function majorityDayOf(
  data: TimelineData,
  group: readonly number[],
  sentences: TermVectors,
): MajorityDay | null {
  const byDay = new Map<number, number[]>();
  for (const mark of group) {
    const day = dayOfMark(data, mark);
    if (day === null) continue;
    const marks = byDay.get(day);
    if (marks) marks.push(mark);
    else byDay.set(day, [mark]);
  }
  const [major, other] = [...byDay].filter(([, marks]) => outletsOfMarks(data, marks).size > 1);
  if (major === undefined || other !== undefined) return null;
  const [day, marks] = major;
  const terms = new Set(spreadOf(marks).flatMap(mark => [...ragged(data.markTerms, mark)]));
  return { group, marks, day, words: wordsOf(marks, sentences), terms };
}

/** How far from its publication each outlet put the day when it first told of it, in days; no number for undated reports. */
function firstDaysFromPublication(data: TimelineData, { marks }: MajorityDay): readonly number[] {
  const firsts = new Map<number, number>();
  for (const mark of marks) {
    const away = daysFromPublication(data, mark);
    const outlet = outletOfMark(data, mark);
    // The day is the same for all: the further ahead it lay, the earlier that was published.
    if (away !== null) firsts.set(outlet, Math.max(away, firsts.get(outlet) ?? away));
  }
  return [...firsts.values()];
}

/**
 * Whether a mark lies as far from its publication as for most outlets the day they agree on did when they first told of it:
 * what each tells of its own day is another day's news. Later reports come at any time, and say nothing of that.
 */
export function isNewsOfItsOwnDay(data: TimelineData, row: number, majority: MajorityDay): boolean {
  const away = daysFromPublication(data, row);
  const others = firstDaysFromPublication(data, majority);
  return away !== null && others.filter(other => other === away).length * 2 > others.length;
}

/** Whether a mark says all that nearly all of the others say. */
function saysWhatTheySay(row: number, { marks }: MajorityDay, { lists }: TermVectors): boolean {
  const others = spreadOf(marks);
  const counts = new Map<number, number>();
  for (const mark of others)
    for (const term of ragged(lists, mark)) counts.set(term, (counts.get(term) ?? 0) + 1);
  const said = [...counts].filter(([, count]) => count >= leastSaying * others.length);
  const own = new Set(ragged(lists, row));
  return said.length >= fewestSaid && said.every(([term]) => own.has(term));
}

/**
 * Whether the outlet of a mark may have told the day of the others, too, and of the same event: only later, as who sets right
 * what it said; of a day that was over by then, since who tells of yesterday in its own time tells its news; and of nothing else
 * than they tell. True of an outlet that does not tell their day.
 */
export function mayBeSetRight(
  data: TimelineData,
  row: number,
  majority: MajorityDay,
  sentences: TermVectors,
): boolean {
  const outlet = outletOfMark(data, row);
  const own = majority.group.filter(mark => outletOfMark(data, mark) === outlet);
  if (own.length === 0) return true;
  const publishedMs = data.publishedStarts[data.columns.articles[row] as number] as number;
  return (
    publishedMs >= (majority.day + 1) * dayMs &&
    own.every(mark => isPublishedLater(data, mark, row)) &&
    saysWhatTheySay(row, majority, sentences)
  );
}
