import type { UnitGroup } from '#shared/timeline/coarse-units.ts';
import { markFlags } from '#shared/timeline/gather/reported-event.ts';
import { countBelow } from '#shared/timeline/sorted-search.ts';
import { shownSeries } from '#shared/timeline/timeline-model.ts';
import type { TimelineScene } from './timeline-scene.ts';

/** Whether all marks of a lane that name this stretch are announcements; false while events are not gathered. */
export function isAnnouncedUnit(
  { model, shown, gathered }: Pick<TimelineScene, 'model' | 'shown' | 'gathered'>,
  row: number,
  { unit, startMs, endMs }: UnitGroup,
): boolean {
  const lane = model.lanes[row];
  if (gathered === null || !lane) return false;
  for (const series of shownSeries(lane, shown)) {
    if (series.unit !== unit) continue;
    const { starts, ends, events } = series;
    for (let at = countBelow(starts, startMs); starts[at] === startMs; at++) {
      if (ends[at] !== endMs) continue;
      const mark = model.rows[events[at] as number] ?? -1;
      if (((gathered.flags[mark] ?? 0) & markFlags.announced) === 0) return false;
    }
  }
  return true;
}
