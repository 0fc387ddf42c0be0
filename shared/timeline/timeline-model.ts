import type { ArticleId } from '#shared/ids/ids.ts';
import type { LaneKey } from './lane-key.ts';
import { publicationKind } from './timeline-units.ts';

/** All marks, one column a property, sorted by start, then end, then the order in which they came; an event is named by its row. */
export interface EventColumns {
  /** Milliseconds of civil time, see `CivilRange`. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** Codes of `eventKinds`. */
  readonly kinds: Uint8Array;
  /** Codes of `timelineUnits`. */
  readonly units: Uint8Array;
  /** Codes of `timelineUnits`, as the words state it; differs from `units` for intervals and spans. */
  readonly precisions: Uint8Array;
  /** What is uncertain of it: see `doubtBits`. */
  readonly doubts: Uint8Array;
  /** Rows of `articleIds`. */
  readonly articles: Uint32Array;
  /** Index into the article's temporal expressions; -1 for its publication. */
  readonly expressions: Int32Array;
}

/** The marks of one lane that share kind and unit: what is counted and drawn together. */
export interface EventSeries {
  readonly kind: number;
  readonly unit: number;
  /** Sorted. */
  readonly starts: Float64Array;
  /** The same marks' ends, in the order of `starts`. */
  readonly ends: Float64Array;
  /** The ends sorted; the very array `ends` where that is sorted already. */
  readonly sortedEnds: Float64Array;
  /** Their rows in the columns; ascending. */
  readonly events: Uint32Array;
  readonly longestMs: number;
}

/** The marks that have something in common. A mark can stand in several lanes. */
export interface TimelineLane {
  readonly key: LaneKey;
  readonly publicationCount: number;
  readonly eventCount: number;
  readonly series: readonly EventSeries[];
}

/** Everything the timeline draws from. Plain data whose typed arrays can be handed from a worker without copying. */
export interface TimelineModel {
  /** That of the data that it was made of. */
  readonly version: number;
  readonly articleIds: readonly ArticleId[];
  /** Distinct; null stands for articles whose outlet is not known. */
  readonly outlets: readonly (string | null)[];
  /** For each article a row of `outlets`. */
  readonly articleOutlets: Uint32Array;
  /** Rows of `articleIds` whose publication date is not known, in the order they came. */
  readonly undated: Uint32Array;
  readonly columns: EventColumns;
  /** For each mark its row in the timeline's data, which is the same whatever is shown. */
  readonly rows: Uint32Array;
  readonly lanes: readonly TimelineLane[];
  /** How many lanes more there would be: of thousands of names only those that most articles name have a lane. */
  readonly omittedLanes: number;
}

/** Which kinds of marks are shown. */
export interface ShownKinds {
  readonly publication: boolean;
  readonly event: boolean;
}

/** True if the marks of this kind (a code of `eventKinds`) are shown. */
export const isKindShown = (kind: number, shown: ShownKinds): boolean =>
  kind === publicationKind ? shown.publication : shown.event;

/** The series of a lane whose kind is shown. */
export const shownSeries = (lane: TimelineLane, shown: ShownKinds): readonly EventSeries[] =>
  lane.series.filter(series => isKindShown(series.kind, shown));

/** The buffers of the marks and lanes of a model, each once, to be transferred rather than copied. */
export function modelBuffers({
  columns,
  undated,
  rows,
  lanes,
}: Pick<TimelineModel, 'columns' | 'undated' | 'rows' | 'lanes'>): readonly ArrayBuffer[] {
  const arrays: ArrayBufferView[] = [undated, rows, ...(Object.values(columns) as ArrayBufferView[])];
  for (const { series } of lanes) {
    for (const { starts, ends, sortedEnds, events } of series) arrays.push(starts, ends, sortedEnds, events);
  }
  const buffers = new Set<ArrayBuffer>();
  for (const array of arrays) if (array.buffer instanceof ArrayBuffer) buffers.add(array.buffer);
  return [...buffers];
}
