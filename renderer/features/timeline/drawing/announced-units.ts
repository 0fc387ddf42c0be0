import type { UnitGroup } from '#shared/timeline/coarse-units.ts';
import { markFlags, type GatheredMarks } from '#shared/timeline/gather/reported-event.ts';
import { countBelow } from '#shared/timeline/sorted-search.ts';
import { shownSeries, type ShownKinds } from '#shared/timeline/timeline-model.ts';
import type { TimelineScene } from './timeline-scene.ts';

const ahead = markFlags.announced | markFlags.calledOff;

function isAhead(
  { model, shown }: Pick<TimelineScene, 'model' | 'shown'>,
  { flags }: GatheredMarks,
  row: number,
  { unit, startMs, endMs }: UnitGroup,
): boolean {
  const lane = model.lanes[row];
  if (!lane) return false;
  for (const series of shownSeries(lane, shown)) {
    if (series.unit !== unit) continue;
    const { starts, ends, events } = series;
    for (let at = countBelow(starts, startMs); starts[at] === startMs; at++) {
      if (ends[at] !== endMs) continue;
      const mark = model.rows[events[at] as number] ?? -1;
      if (((flags[mark] ?? 0) & ahead) === 0) return false;
    }
  }
  return true;
}

/** What was found before: a group is the same object in each frame (see `groupByUnit`). */
const known = new WeakMap<GatheredMarks, WeakMap<ShownKinds, WeakMap<UnitGroup, boolean>>>();

/** Whether all marks of a lane that name this stretch only announce it, or call it off; false while events are not gathered. */
export function isAnnouncedUnit(
  scene: Pick<TimelineScene, 'model' | 'shown' | 'gathered'>,
  row: number,
  group: UnitGroup,
): boolean {
  const { gathered, shown } = scene;
  if (gathered === null) return false;
  const ofMarks = known.get(gathered) ?? new WeakMap<ShownKinds, WeakMap<UnitGroup, boolean>>();
  known.set(gathered, ofMarks);
  const ofKinds = ofMarks.get(shown) ?? new WeakMap<UnitGroup, boolean>();
  ofMarks.set(shown, ofKinds);
  const found = ofKinds.get(group) ?? isAhead(scene, gathered, row, group);
  ofKinds.set(group, found);
  return found;
}
