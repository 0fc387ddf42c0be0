import type { LaneGrouping } from '#shared/domain/timeline/timeline-scope.ts';
import { mapColumns, valuesAt } from './column-rows.ts';
import { laneMembersOf } from './lane-members.ts';
import { makeLanes } from './make-lanes.ts';
import { selectMarks } from './select-marks.ts';
import type { TimelineData } from './timeline-data.ts';
import type { TimelineFilter } from './timeline-filter.ts';
import type { TimelineModel } from './timeline-model.ts';

/** What a model shows of the data. */
export interface ModelWish {
  readonly filter: TimelineFilter;
  readonly lanesBy: LaneGrouping;
  /** Ids of lanes that are wanted however few marks they have. */
  readonly wantedLanes: readonly string[];
}

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
  const columns = mapColumns(data.columns, values =>
    marks === null ? (values.slice() as typeof values) : valuesAt(values, marks),
  );
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
