import { dayMs, type CivilRange } from '#shared/timeline/civil-range.ts';
import { countBelow } from '#shared/timeline/sorted-search.ts';
import { ragged, type TimelineData } from '#shared/timeline/timeline-data.ts';
import { countReports, describeEvent } from './describe-event.ts';
import { isNamedDate } from './marks-to-gather.ts';
import type { Gathering } from './gathering.ts';
import type { ReportedEvent } from './reported-event.ts';

/** Which events are asked for. */
export interface EventWish {
  /** Rows of marks, ascending, of which an event must have one; null for all. */
  readonly marks: Uint32Array | null;
  readonly range: CivilRange;
  readonly limit: number;
}

/** Visits the rows that are asked for and whose dates lie in the range or touch it and are no longer than it, ascending. */
export function* marksInRange(
  data: TimelineData,
  { marks, range }: Omit<EventWish, 'limit'>,
): Generator<number> {
  const { columns } = data;
  const longestMs = Math.max(dayMs, range.endMs - range.startMs);
  const from = countBelow(columns.starts, range.startMs - longestMs);
  const to = countBelow(columns.starts, range.endMs);
  const [first, end] = marks === null ? [from, to] : [countBelow(marks, from), countBelow(marks, to)];
  for (let at = first; at < end; at++) {
    const row = marks === null ? at : (marks[at] as number);
    const [startMs, endMs] = [columns.starts[row] as number, columns.ends[row] as number];
    if (isNamedDate(data, row) && endMs > range.startMs && endMs - startMs <= longestMs) yield row;
  }
}

/** Events that several articles report and that happened in the range, those of most outlets first, then of most reports. */
export function mostReported(
  data: TimelineData,
  gathering: Gathering,
  wish: EventWish,
): readonly ReportedEvent[] {
  const ids = new Set<number>();
  for (const row of marksInRange(data, wish)) {
    const id = gathering.events[row] as number;
    if (id >= 0) ids.add(id);
  }
  return [...ids]
    .map(id => ({ id, ...countReports(data, gathering, ragged(gathering.marks, id)) }))
    .filter(({ reportCount }) => reportCount > 1)
    .sort(
      (a, b) =>
        b.outletCount - a.outletCount ||
        b.reportCount - b.copyCount - (a.reportCount - a.copyCount) ||
        b.reportCount - a.reportCount ||
        a.id - b.id,
    )
    .slice(0, wish.limit)
    .map(({ id }) => describeEvent(data, gathering, id));
}
