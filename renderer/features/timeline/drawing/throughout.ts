import { dayMs, type CivilRange } from '#shared/timeline/civil-range.ts';
import { countThroughout, eventsThroughout } from '#shared/timeline/events-in-view.ts';
import { shownSeries } from '#shared/timeline/timeline-model.ts';
import { timelineUnits } from '#shared/timeline/timeline-units.ts';
import type { TimelineGeometry } from './timeline-geometry.ts';
import type { TimelineScene } from './timeline-scene.ts';

const interval = timelineUnits.indexOf('interval');
const day = timelineUnits.indexOf('day');
/** So few have rows of their own. */
const fewest = 3;

/** Whether a mark of the unit may be told so: one of a day only where not even a day is in view, whose marks one came to see. */
const isTold = (unit: number, { startMs, endMs }: CivilRange): boolean =>
  unit === interval || (unit === day && endMs - startMs < dayMs);

/**
 * The marks of a lane that go on through the whole view («since 2011», or a day of which it shows some hours), ascending: row
 * upon row from edge to edge they would say nothing and leave no room for the others, so they are told as one. Empty where
 * there are too few for that.
 */
export function marksThroughout(
  scene: Pick<TimelineScene, 'model' | 'shown'>,
  { range }: Pick<TimelineGeometry, 'range'>,
  row: number,
): readonly number[] {
  const lane = scene.model.lanes[row];
  const found = (lane ? shownSeries(lane, scene.shown) : [])
    .filter(({ unit }) => isTold(unit, range))
    .flatMap(series => eventsThroughout(series, range));
  return found.length < fewest ? [] : found.sort((a, b) => a - b);
}

/** How many marks are told so, without looking for them. */
export function countTold(
  scene: Pick<TimelineScene, 'model' | 'shown'>,
  { range }: Pick<TimelineGeometry, 'range'>,
  row: number,
): number {
  const lane = scene.model.lanes[row];
  let count = 0;
  for (const series of lane ? shownSeries(lane, scene.shown) : [])
    if (isTold(series.unit, range)) count += countThroughout(series, range);
  return count < fewest ? 0 : count;
}
