import type { LaneSort } from '#shared/domain/timeline/timeline-scope.ts';
import type { LaneKey } from '#shared/timeline/lane-key.ts';
import type { TimelineModel } from '#shared/timeline/timeline-model.ts';

/** What a lane is sorted by in the order of names; null where it has no name of its own. */
function nameOf(key: LaneKey): string | null {
  if (key.by === 'outlet') return key.outlet;
  if (key.by === 'tag') return key.tag;
  return key.by === 'none' ? null : key.name;
}

/** Rows of the lanes from the top; those without a name come last in the order of names. */
export function laneOrderOf(model: TimelineModel, sort: LaneSort, language: string): readonly number[] {
  const collator = new Intl.Collator(language, { numeric: true });
  const rows = model.lanes.map((_, row) => row);
  const name = (row: number): string | null => {
    const key = model.lanes[row]?.key;
    return key ? nameOf(key) : null;
  };
  const size = (row: number): number =>
    (model.lanes[row]?.publicationCount ?? 0) + (model.lanes[row]?.eventCount ?? 0);
  const byName = (a: number, b: number): number => {
    const [nameA, nameB] = [name(a), name(b)];
    if (nameA === null || nameB === null) return Number(nameA === null) - Number(nameB === null);
    return collator.compare(nameA, nameB);
  };
  return rows.sort((a, b) => (sort === 'count' ? size(b) - size(a) || byName(a, b) : byName(a, b)));
}
