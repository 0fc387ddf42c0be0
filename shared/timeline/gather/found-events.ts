import { ragged, type TimelineData } from '#shared/timeline/timeline-data.ts';
import { liesAhead } from './announced-marks.ts';
import { isDisputed } from './date-pairs.ts';
import { datesOf } from './describe-event.ts';
import type { Gathering } from './gathering.ts';
import { spreadOf, type JoinRules } from './join-alike.ts';
import type { Likeness } from './likeness.ts';
import { outcomeOf } from './outcome.ts';
import { markFlags } from './reported-event.ts';
import { sortInSteps, visitInSteps, type Steps } from './steps.ts';

/** Marks of one event, ascending, and the one that tells it best. */
export interface FoundEvent {
  readonly marks: readonly number[];
  readonly leading: number;
}

/** Groups that are looked at between two pauses. */
const groupsAtOnce = 5;

/** Of `stating`, which are some of `marks`, the one that has most in common with all. */
function leadingOf(
  stating: readonly number[],
  marks: readonly number[],
  { sentences }: Likeness,
  keyOf: JoinRules['keyOf'],
): number {
  // In an order of their own: a sum of fractions hangs on theirs.
  const others = spreadOf(marks.toSorted((a, b) => keyOf(a) - keyOf(b)));
  let [leading, most] = [stating[0] ?? 0, -1];
  for (const mark of stating) {
    const sum = others.reduce((total, other) => total + (other === mark ? 0 : sentences(mark, other)), 0);
    if (sum > most || (sum === most && keyOf(mark) < keyOf(leading))) [leading, most] = [mark, sum];
  }
  return leading;
}

/** The events that groups of marks are, by their first marks, each led by a mark of the date that most state; in steps. */
export function* foundEvents(
  data: TimelineData,
  originals: Uint32Array,
  groups: readonly (readonly number[])[],
  likeness: Likeness,
  keyOf: JoinRules['keyOf'],
): Steps<readonly FoundEvent[]> {
  const found: FoundEvent[] = [];
  yield* visitInSteps(groups.length, groupsAtOnce, at => {
    const marks = (groups[at] ?? []).toSorted((a, b) => a - b);
    const [first] = datesOf(data, { originals }, marks);
    found.push({ marks, leading: leadingOf(first?.marks ?? marks, marks, likeness, keyOf) });
  });
  return yield* sortInSteps(found, (a, b) => (a.marks[0] ?? 0) - (b.marks[0] ?? 0));
}

/** The found events as columns over the rows of the data. */
export function rowsOfEvents(
  data: TimelineData,
  found: readonly FoundEvent[],
): Pick<Gathering, 'events' | 'marks' | 'leading'> {
  const events = new Int32Array(data.columns.starts.length).fill(-1);
  const ends = new Uint32Array(found.length);
  let total = 0;
  for (const [id, { marks }] of found.entries()) {
    for (const mark of marks) events[mark] = id;
    ends[id] = total += marks.length;
  }
  const items = Uint32Array.from(found.flatMap(({ marks }) => marks));
  return { events, marks: { items, ends }, leading: Uint32Array.from(found, ({ leading }) => leading) };
}

/** `markFlags` of each mark. */
export function flagsOfMarks(
  data: TimelineData,
  found: readonly FoundEvent[],
  { announced, mentions, callingOff }: Pick<Gathering, 'announced' | 'mentions' | 'callingOff'>,
): Uint8Array {
  const flags = new Uint8Array(data.columns.starts.length);
  const set = (mark: number, flag: number): void => {
    flags[mark] = (flags[mark] as number) | flag;
  };
  for (const { marks, leading } of found) {
    set(leading, markFlags.leading);
    if (isDisputed(data, marks)) for (const mark of marks) set(mark, markFlags.disputed);
  }
  for (const [at, mark] of announced.entries()) {
    const told = [...ragged(mentions, at)];
    set(mark, markFlags.announced);
    if (told.length === 0) continue;
    const { mentionsAfter, isCalledOff } = outcomeOf(data, callingOff, mark, told);
    if (isCalledOff) set(mark, markFlags.calledOff);
    else if (mentionsAfter.length > 0) set(mark, markFlags.resumed);
  }
  for (const mark of callingOff.sure) if (liesAhead(data, mark)) set(mark, markFlags.calledOff);
  return flags;
}
