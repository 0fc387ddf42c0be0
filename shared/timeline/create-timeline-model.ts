import type { LaneGrouping } from '#shared/domain/timeline/timeline-scope.ts';
import { laneMembersOf } from './lane-members.ts';
import { makeLanes } from './make-lanes.ts';
import { selectMarks } from './select-marks.ts';
import type { TimelineData } from './timeline-data.ts';
import type { TimelineFilter } from './timeline-filter.ts';
import type { EventColumns, TimelineModel } from './timeline-model.ts';

/** What a model shows of the data. */
export interface ModelWish {
  readonly filter: TimelineFilter;
  readonly lanesBy: LaneGrouping;
  /** Ids of lanes that are wanted however few marks they have. */
  readonly wantedLanes: readonly string[];
}

function pick<Kind extends Float64Array | Uint32Array | Int32Array | Uint8Array>(
  values: Kind,
  rows: Uint32Array,
  make: new (length: number) => Kind,
): Kind {
  const picked = new make(rows.length);
  for (let at = 0; at < rows.length; at++) picked[at] = values[rows[at] as number] as number;
  return picked;
}

const pickColumns = (columns: EventColumns, rows: Uint32Array): EventColumns => ({
  starts: pick(columns.starts, rows, Float64Array),
  ends: pick(columns.ends, rows, Float64Array),
  kinds: pick(columns.kinds, rows, Uint8Array),
  units: pick(columns.units, rows, Uint8Array),
  precisions: pick(columns.precisions, rows, Uint8Array),
  doubts: pick(columns.doubts, rows, Uint8Array),
  articles: pick(columns.articles, rows, Uint32Array),
  expressions: pick(columns.expressions, rows, Int32Array),
});

const copyColumns = (columns: EventColumns): EventColumns => ({
  starts: columns.starts.slice(),
  ends: columns.ends.slice(),
  kinds: columns.kinds.slice(),
  units: columns.units.slice(),
  precisions: columns.precisions.slice(),
  doubts: columns.doubts.slice(),
  articles: columns.articles.slice(),
  expressions: columns.expressions.slice(),
});

const ascendingTo = (count: number): Uint32Array => {
  const rows = new Uint32Array(count);
  for (let row = 0; row < count; row++) rows[row] = row;
  return rows;
};

/**
 * Makes what the timeline draws of the marks that the filter lets through. The arrays of its marks and lanes are its own and can be
 * handed over; what it says of articles is that of the data.
 */
export function createTimelineModel(
  data: TimelineData,
  { filter, lanesBy, wantedLanes }: ModelWish,
): TimelineModel {
  const { marks, articles } = selectMarks(data, filter);
  const rows = marks ?? ascendingTo(data.columns.starts.length);
  const columns = marks === null ? copyColumns(data.columns) : pickColumns(data.columns, marks);
  const members = laneMembersOf(data, lanesBy, marks, wantedLanes);
  const undated = ascendingTo(data.articleIds.length).filter(
    article => Number.isNaN(data.publishedStarts[article]) && (articles === null || articles[article] === 1),
  );
  return {
    version: data.version,
    articleIds: data.articleIds,
    outlets: data.outlets,
    articleOutlets: data.articleOutlets,
    undated,
    columns,
    rows,
    lanes: makeLanes(columns, rows, members),
    omittedLanes: members.omittedLanes,
  };
}
