import { writeCsv } from '#shared/records/delimited/write-csv.ts';
import { dayMs, firstDayOf, lastDayOf, type CivilRange } from '#shared/timeline/civil-range.ts';
import { countPeriods } from '#shared/timeline/count-periods.ts';
import type { ShownKinds, TimelineLane } from '#shared/timeline/timeline-model.ts';

/** The lanes and periods that marks are counted by. */
export interface CountsWish {
  /** From the top, with their names. */
  readonly lanes: readonly { readonly name: string; readonly lane: TimelineLane }[];
  /** They follow each other. */
  readonly periods: readonly CivilRange[];
  readonly shown: ShownKinds;
  /** What stands over the names of the lanes, and over how many marks are in all the periods together. */
  readonly words: { readonly lane: string; readonly total: string };
}

/** A period in ISO 8601, both ends included: a day, its first and last day, or its first minute where it is shorter. */
function nameOf(period: CivilRange): string {
  const { startMs, endMs } = period;
  if (endMs - startMs < dayMs) return new Date(startMs).toISOString().slice(0, 16);
  const [first, last] = [firstDayOf(period), lastDayOf(period)];
  return first === last ? first : `${first}/${last}`;
}

/**
 * How many marks of each lane share a moment with each period, as CSV: a row for each lane. A mark that reaches over several
 * periods is counted in each, and once in all of them together.
 */
export function writeCountsCsv({ lanes, periods, shown, words }: CountsWish): string {
  const [first, last] = [periods[0], periods.at(-1)];
  const whole = first && last ? [{ startMs: first.startMs, endMs: last.endMs }] : [];
  return writeCsv([
    [words.lane, ...periods.map(nameOf), words.total],
    ...lanes.map(({ name, lane }) => [name, ...countPeriods(lane, shown, [...periods, ...whole])]),
  ]);
}
