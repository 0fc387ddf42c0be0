import type { CanvasInput } from '#renderer/features/timeline/canvas-input.ts';
import type { CivilRange } from '#shared/timeline/civil-range.ts';
import { marksInView } from '#shared/timeline/marks-in-view.ts';

/** Rows of the model's marks that stand in the lanes that are shown, in a stretch of time and in its order. */
export function eventsOf(
  { model, laneOrder, shown }: Pick<CanvasInput, 'model' | 'laneOrder' | 'shown'>,
  range: CivilRange,
): Uint32Array {
  const { lanes, omittedLanes } = model;
  const by = lanes[0]?.key.by;
  // Every mark has an outlet or none, but not every mark names somebody.
  const areAllHeld = (by === 'outlet' || by === 'none') && omittedLanes === 0;
  const isWhole = areAllHeld && laneOrder.length === lanes.length;
  return marksInView(model, { lanes: laneOrder, isWhole }, shown, range);
}
