import type { TimelineModel } from '#shared/timeline/timeline-model.ts';

/** Whether every mark of the model stands in one of these lanes, so that they need not be looked through. */
export const holdsAllMarks = (
  { lanes, omittedLanes }: TimelineModel,
  laneOrder: readonly number[],
): boolean => {
  const by = lanes[0]?.key.by;
  // Every mark has an outlet or none, but not every mark names somebody.
  return laneOrder.length === lanes.length && omittedLanes === 0 && (by === 'outlet' || by === 'none');
};
