import type { LaneMembers } from './lane-members.ts';
import type { EventColumns, EventSeries, TimelineLane } from './timeline-model.ts';
import { eventKind, eventKinds, publicationKind, timelineUnits } from './timeline-units.ts';

const unitCount = timelineUnits.length;
const slotsOfLane = eventKinds.length * unitCount;

/** Calls back for each mark and lane it stands in, with the mark's row in the model and the number of lane, kind and unit. */
function forEachPlace(
  columns: EventColumns,
  rows: Uint32Array,
  { values: { items, ends }, areValuesOfArticles, laneOf, laneOfNothing }: LaneMembers,
  visit: (row: number, slot: number) => void,
): void {
  const { kinds, units, articles } = columns;
  for (let row = 0; row < rows.length; row++) {
    const own = (kinds[row] as number) * unitCount + (units[row] as number);
    const list = areValuesOfArticles ? (articles[row] as number) : (rows[row] as number);
    const first = list === 0 ? 0 : (ends[list - 1] as number);
    const end = ends[list] as number;
    if (first === end && laneOfNothing >= 0) visit(row, laneOfNothing * slotsOfLane + own);
    for (let at = first; at < end; at++) {
      const lane = laneOf[items[at] as number] as number;
      if (lane >= 0) visit(row, lane * slotsOfLane + own);
    }
  }
}

function isSorted(values: Float64Array): boolean {
  for (let at = 1; at < values.length; at++)
    if ((values[at] as number) < (values[at - 1] as number)) return false;
  return true;
}

function longest(starts: Float64Array, ends: Float64Array): number {
  let found = 0;
  for (let at = 0; at < starts.length; at++)
    found = Math.max(found, (ends[at] as number) - (starts[at] as number));
  return found;
}

/** Where the marks of each lane, kind and unit begin among all; one entry more for where the last ones end. */
function placesOfSlots(columns: EventColumns, rows: Uint32Array, members: LaneMembers): Uint32Array {
  const places = new Uint32Array(members.keys.length * slotsOfLane + 1);
  forEachPlace(columns, rows, members, (_, slot) => {
    (places[slot + 1] as number)++;
  });
  for (let slot = 1; slot < places.length; slot++) (places[slot] as number) += places[slot - 1] as number;
  return places;
}

/**
 * Splits the marks of a model by lane, kind and unit with one counting pass, so that each part stays sorted. `rows` are those of
 * the model's marks in the data. Lanes without marks are left out. All series lie in the same three buffers.
 */
export function makeLanes(
  columns: EventColumns,
  rows: Uint32Array,
  members: LaneMembers,
): readonly TimelineLane[] {
  const places = placesOfSlots(columns, rows, members);
  const total = places.at(-1) ?? 0;
  const starts = new Float64Array(total);
  const ends = new Float64Array(total);
  const events = new Uint32Array(total);
  const next = places.slice();
  forEachPlace(columns, rows, members, (row, slot) => {
    const at = next[slot] as number;
    next[slot] = at + 1;
    starts[at] = columns.starts[row] as number;
    ends[at] = columns.ends[row] as number;
    events[at] = row;
  });
  const seriesOf = (slot: number): EventSeries | null => {
    const [from, to] = [places[slot] as number, places[slot + 1] as number];
    if (from === to) return null;
    const own = { starts: starts.subarray(from, to), ends: ends.subarray(from, to) };
    return {
      ...own,
      kind: Math.floor((slot % slotsOfLane) / unitCount),
      unit: slot % unitCount,
      sortedEnds: isSorted(own.ends) ? own.ends : own.ends.slice().sort(),
      events: events.subarray(from, to),
      longestMs: longest(own.starts, own.ends),
    };
  };
  return members.keys.flatMap((key, lane): readonly TimelineLane[] => {
    const series = Array.from({ length: slotsOfLane }, (_, own) => seriesOf(lane * slotsOfLane + own)).filter(
      one => one !== null,
    );
    const countOf = (kind: number): number =>
      series.reduce((sum, one) => (one.kind === kind ? sum + one.events.length : sum), 0);
    if (series.length === 0) return [];
    return [{ key, publicationCount: countOf(publicationKind), eventCount: countOf(eventKind), series }];
  });
}
