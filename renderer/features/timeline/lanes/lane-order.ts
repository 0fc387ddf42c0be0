import type { LaneArrangement, LaneSort } from '#shared/domain/timeline/timeline-scope.ts';
import { laneIdOf, type LaneKey } from '#shared/timeline/lane-key.ts';
import type { TimelineModel } from '#shared/timeline/timeline-model.ts';

/** The lanes of a model as they stand below each other; lanes are named by their rows in it. */
export interface ArrangedLanes {
  /** From the top, without those that are hidden. */
  readonly laneOrder: readonly number[];
  /** So many of the first are pinned. */
  readonly pinnedCount: number;
  readonly collapsed: ReadonlySet<number>;
  readonly hidden: readonly number[];
}

/** What a lane is sorted by in the order of names; null where it has no name of its own. */
function nameOf(key: LaneKey): string | null {
  if (key.by === 'outlet') return key.outlet;
  if (key.by === 'tag') return key.tag;
  return key.by === 'none' ? null : key.name;
}

/** Rows of the lanes from the top; those without a name come last in the order of names. */
function sortedRows(model: TimelineModel, sort: Exclude<LaneSort, 'manual'>, language: string): number[] {
  const collator = new Intl.Collator(language, { numeric: true });
  const names = model.lanes.map(({ key }) => nameOf(key));
  const sizes = model.lanes.map(({ publicationCount, eventCount }) => publicationCount + eventCount);
  const byName = (a: number, b: number): number => {
    const [nameA = null, nameB = null] = [names[a], names[b]];
    if (nameA === null || nameB === null) return Number(nameA === null) - Number(nameB === null);
    return collator.compare(nameA, nameB);
  };
  const bySize = (a: number, b: number): number => (sizes[b] ?? 0) - (sizes[a] ?? 0) || byName(a, b);
  return model.lanes.map((_, row) => row).sort(sort === 'count' ? bySize : byName);
}

const none: readonly string[] = [];

/**
 * Ids of the lanes that a model is to have however few their marks are: the pinned ones of names and speakers. Every outlet and
 * tag has its lane anyway, so that none is asked for and pinning one makes no other model.
 */
export const wantedLanesOf = ({ by, pinned }: Pick<LaneArrangement, 'by' | 'pinned'>): readonly string[] =>
  by === 'name' || by === 'speaker' ? pinned : none;

/** Lays the lanes out; pinned ones stand first, in the order in which they were pinned unless the analyst gave another. */
export function arrangeLanes(
  model: TimelineModel,
  { sort, order, pinned, collapsed, hidden }: LaneArrangement,
  language: string,
): ArrangedLanes {
  const ids = model.lanes.map(({ key }) => laneIdOf(key));
  const having = (wanted: readonly string[]): ReadonlySet<number> => {
    const set = new Set(wanted);
    return new Set(ids.flatMap((id, row) => (set.has(id) ? [row] : [])));
  };
  const placeIn = (wanted: readonly string[]): ((row: number) => number) => {
    const places = new Map(wanted.map((id, place) => [id, place]));
    return row => places.get(ids[row] ?? '') ?? wanted.length;
  };
  const rows = sortedRows(model, sort === 'manual' ? 'count' : sort, language);
  const isManual = sort === 'manual';
  const place = placeIn(order);
  if (isManual) rows.sort((a, b) => place(a) - place(b));
  const hiddenRows = having(hidden);
  const pinnedRows = having(pinned);
  const pinnedPlace = placeIn(pinned);
  const isShown = (row: number): boolean => !hiddenRows.has(row);
  const first = rows.filter(row => isShown(row) && pinnedRows.has(row));
  if (!isManual) first.sort((a, b) => pinnedPlace(a) - pinnedPlace(b));
  return {
    laneOrder: [...first, ...rows.filter(row => isShown(row) && !pinnedRows.has(row))],
    pinnedCount: first.length,
    collapsed: having(collapsed),
    hidden: [...hiddenRows],
  };
}
