import type { CivilRange } from './civil-range.ts';
import { allEventsTouching, eventsTouching } from './events-in-view.ts';
import { shownSeries, type ShownKinds, type TimelineModel } from './timeline-model.ts';

/**
 * Rows of the marks that stand in these lanes (rows of the model's) and share a moment with the range, each once, in the
 * order of time. Where the lanes are all there are and hold every mark (`isWhole`), they need not be looked through.
 */
export function marksInView(
  model: TimelineModel,
  { lanes, isWhole }: { readonly lanes: readonly number[]; readonly isWhole: boolean },
  shown: ShownKinds,
  range: CivilRange,
): Uint32Array {
  if (isWhole) return allEventsTouching(model, shown, range);
  const isIn = new Uint8Array(model.columns.starts.length);
  let count = 0;
  for (const row of lanes) {
    const lane = model.lanes[row];
    for (const series of lane ? shownSeries(lane, shown) : [])
      for (const event of eventsTouching(series, range)) {
        if (isIn[event] === 0) count += 1;
        isIn[event] = 1;
      }
  }
  const found = new Uint32Array(count);
  let at = 0;
  for (let event = 0; at < count; event++) if (isIn[event] === 1) found[at++] = event;
  return found;
}
