import type { TimeGrain } from './column-counts.ts';
import type { ShownKinds, TimelineModel } from './timeline-model.ts';
import { isKindShown } from './timeline-model.ts';
import { timelineUnits } from './timeline-units.ts';

const [timeUnit, dayUnit] = [timelineUnits.indexOf('time'), timelineUnits.indexOf('day')];

interface Kept {
  readonly shown: ShownKinds;
  readonly grain: TimeGrain;
}

const kept = new WeakMap<TimelineModel, Kept>();

function findGrain({ columns: { units, kinds } }: TimelineModel, shown: ShownKinds): TimeGrain {
  let [times, days] = [0, 0];
  for (let row = 0; row < units.length; row++) {
    const unit = units[row];
    if ((unit !== timeUnit && unit !== dayUnit) || !isKindShown(kinds[row] as number, shown)) continue;
    if (unit === timeUnit) times++;
    else days++;
  }
  if (times === 0) return 'day';
  return times > days ? 'minute' : 'mostly-day';
}

/** What the shown marks of a model that are known to the day or closer are known to; found once, whatever is in view. */
export function grainOf(model: TimelineModel, shown: ShownKinds): TimeGrain {
  const before = kept.get(model);
  if (before && before.shown.publication === shown.publication && before.shown.event === shown.event)
    return before.grain;
  const grain = findGrain(model, shown);
  kept.set(model, { shown, grain });
  return grain;
}
