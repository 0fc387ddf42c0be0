import { dayMs } from '#shared/timeline/civil-range.ts';
import type { TimelineData } from '#shared/timeline/timeline-data.ts';
import { eventKind, timelineUnits } from '#shared/timeline/timeline-units.ts';
import { sortInSteps, visitInSteps, type Steps } from './steps.ts';

const [timeUnit, dayUnit] = [timelineUnits.indexOf('time'), timelineUnits.indexOf('day')];

/** Rows that are looked at between two pauses. */
const rowsAtOnce = 50_000;

/** Whether a mark is of a date that a text names, and not of a publication. */
export const isNamedDate = ({ columns }: TimelineData, row: number): boolean =>
  columns.kinds[row] === eventKind;

/** The day in which a mark lies, counted from 1970; null for one that names no single day. */
export function dayOfMark({ columns }: TimelineData, row: number): number | null {
  const unit = columns.units[row];
  return unit === timeUnit || unit === dayUnit ? Math.floor((columns.starts[row] as number) / dayMs) : null;
}

/**
 * For each mark a number that orders marks by what they are, whatever was read first: by the id of the article, then by
 * their order in it. In steps.
 */
export function* contentKeys({ articleIds, columns }: TimelineData): Steps<Float64Array> {
  const ranks = new Uint32Array(articleIds.length);
  const sorted = yield* sortInSteps([...articleIds.keys()], (a, b) => {
    const [first, second] = [articleIds[a] ?? '', articleIds[b] ?? ''];
    return first < second ? -1 : first > second ? 1 : 0;
  });
  for (const [rank, article] of sorted.entries()) ranks[article] = rank;
  const keys = new Float64Array(columns.articles.length);
  yield* visitInSteps(keys.length, rowsAtOnce, row => {
    keys[row] =
      (ranks[columns.articles[row] as number] as number) * 2 ** 20 + (columns.expressions[row] as number);
  });
  return keys;
}

/** Marks whose dates say the same, by their content: those of one day, or those of the very same longer stretch. */
export interface MarkBlock {
  readonly rows: readonly number[];
  readonly isDay: boolean;
}

/** Blocks of at least two dates that texts name and that are to be gathered; publications are in none. */
export function* blocksOfMarks(
  data: TimelineData,
  keys: Float64Array,
  isGathered: (row: number) => boolean,
): Generator<MarkBlock> {
  const { starts, ends } = data.columns;
  const byContent = (a: number, b: number): number => (keys[a] as number) - (keys[b] as number);
  let day: number[] = [];
  let stretch: number[] = [];
  const blockOf = (rows: number[], isDay: boolean): MarkBlock[] =>
    rows.length < 2 ? [] : [{ rows: rows.sort(byContent), isDay }];
  for (let row = 0; row < starts.length; row++) {
    if (!isNamedDate(data, row) || !isGathered(row)) continue;
    const ownDay = dayOfMark(data, row);
    if (ownDay !== null) {
      if (day[0] !== undefined && dayOfMark(data, day[0]) !== ownDay) {
        yield* blockOf(day, true);
        day = [];
      }
      day.push(row);
    } else {
      const first = stretch[0];
      if (first !== undefined && (starts[first] !== starts[row] || ends[first] !== ends[row])) {
        yield* blockOf(stretch, false);
        stretch = [];
      }
      stretch.push(row);
    }
  }
  yield* blockOf(day, true);
  yield* blockOf(stretch, false);
}
