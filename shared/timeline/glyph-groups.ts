import { markFlags, type GatheredMarks } from './gather/reported-event.ts';
import type { TimelineModel } from './timeline-model.ts';

/** Marks that are drawn as one: those of one event that name the same date, or a single one. */
export interface GlyphGroup {
  /** The mark that it is drawn and titled as. */
  readonly lead: number;
  /** Rows of the model's marks, ascending. */
  readonly marks: readonly number[];
  /** Bits of `markFlags` of all of them. */
  readonly flags: number;
}

const groupOfOne = (mark: number, flags: number): GlyphGroup => ({ lead: mark, marks: [mark], flags });

/** Marks of an event can be drawn as one only where they say the same: kind, start and end. */
const isSameDate = ({ starts, ends, kinds }: TimelineModel['columns'], a: number, b: number): boolean =>
  starts[a] === starts[b] && ends[a] === ends[b] && kinds[a] === kinds[b];

function toGroup(model: TimelineModel, gathered: GatheredMarks, marks: readonly number[]): GlyphGroup {
  const flagsOf = (mark: number): number => gathered.flags[model.rows[mark] ?? -1] ?? 0;
  const first = marks[0] ?? -1;
  if (marks.length === 1) return groupOfOne(first, flagsOf(first));
  const leading = marks.find(mark => (flagsOf(mark) & markFlags.leading) !== 0);
  return {
    lead: leading ?? first,
    marks,
    flags: marks.reduce((all, mark) => all | flagsOf(mark), 0),
  };
}

/**
 * Puts marks of a lane (ascending, so that marks of one date stand near each other) into groups, in the order of their first
 * marks. Without a gathering, or where it is not wanted, each stands alone; `flags` are told all the same.
 */
export function groupGlyphs(
  model: TimelineModel,
  gathered: GatheredMarks | null,
  isGathered: boolean,
  marks: readonly number[],
): readonly GlyphGroup[] {
  if (gathered === null) return marks.map(mark => groupOfOne(mark, 0));
  const { starts } = model.columns;
  const groups: number[][] = [];
  let open: number[][] = [];
  for (const mark of marks) {
    const event = gathered.events[model.rows[mark] ?? -1] ?? -1;
    if (starts[open[0]?.[0] ?? -1] !== starts[mark]) open = [];
    const found =
      isGathered && event >= 0
        ? open.find(
            ([first = -1]) =>
              gathered.events[model.rows[first] ?? -1] === event && isSameDate(model.columns, first, mark),
          )
        : undefined;
    if (found) found.push(mark);
    else {
      const made = [mark];
      open.push(made);
      groups.push(made);
    }
  }
  return groups.map(group => toGroup(model, gathered, group));
}
