import type { TimelineModel } from '#shared/timeline/timeline-model.ts';
import type { LaneSort } from './timeline-state.ts';

/** Rows of the lanes from the top; articles without an outlet come last in the order of names. */
export function laneOrderOf(model: TimelineModel, sort: LaneSort, language: string): readonly number[] {
  const collator = new Intl.Collator(language, { numeric: true });
  const rows = model.lanes.map((_, row) => row);
  const name = (row: number): string | null => model.lanes[row]?.outlet ?? null;
  const size = (row: number): number =>
    (model.lanes[row]?.publicationCount ?? 0) + (model.lanes[row]?.eventCount ?? 0);
  const byName = (a: number, b: number): number => {
    const [nameA, nameB] = [name(a), name(b)];
    if (nameA === null || nameB === null) return Number(nameA === null) - Number(nameB === null);
    return collator.compare(nameA, nameB);
  };
  return rows.sort((a, b) => (sort === 'count' ? size(b) - size(a) || byName(a, b) : byName(a, b)));
}
