import type { LaneArrangement } from '#shared/domain/timeline/timeline-scope.ts';
import type { CivilRange } from '#shared/timeline/civil-range.ts';
import { countTouching } from '#shared/timeline/events-in-view.ts';
import { laneIdOf } from '#shared/timeline/lane-key.ts';
import { shownSeries, type ShownKinds, type TimelineModel } from '#shared/timeline/timeline-model.ts';

/** Ids of the lanes that stand open in a stretch of time in which they have no mark. */
export const emptyLanes = (
  model: Pick<TimelineModel, 'lanes'>,
  { hidden, collapsed }: Pick<LaneArrangement, 'hidden' | 'collapsed'>,
  shown: ShownKinds,
  range: CivilRange,
): readonly string[] =>
  model.lanes.flatMap(lane => {
    const id = laneIdOf(lane.key);
    if (hidden.includes(id) || collapsed.includes(id)) return [];
    return shownSeries(lane, shown).some(series => countTouching(series, range) > 0) ? [] : [id];
  });
