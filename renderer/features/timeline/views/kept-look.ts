import { timeDirections } from '#shared/domain/timeline/time-direction.ts';
import {
  axisCalendars,
  laneGroupings,
  laneSorts,
  type AxisCalendars,
  type LaneArrangement,
} from '#shared/domain/timeline/timeline-scope.ts';
import { clampWindow, type TimeWindow } from '#shared/timeline/time-window.ts';
import type { TimelineSettings } from './timeline-look.ts';

/** How the timeline was looked at, over a reload of the window. */
export interface KeptLook {
  readonly settings: TimelineSettings;
  /** Lanes that are hidden elsewhere than in what the timeline tells of. */
  readonly hiddenElsewhere: readonly string[];
  /** Null where it was not the window of what the timeline tells of. */
  readonly window: TimeWindow | null;
}

const place = 'timeline';

type Parts = Readonly<Record<string, unknown>>;
const partsOf = (value: unknown): Parts => Object(value);
const idsIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter(each => typeof each === 'string') : [];

function lanesIn(value: unknown): LaneArrangement | null {
  const parts = partsOf(value);
  const by = laneGroupings.find(each => each === parts['by']);
  const sort = laneSorts.find(each => each === parts['sort']);
  if (by === undefined || sort === undefined) return null;
  const [order, pinned, collapsed, hidden] = ['order', 'pinned', 'collapsed', 'hidden'].map(name =>
    idsIn(parts[name]),
  );
  return {
    by,
    sort,
    order: order ?? [],
    pinned: pinned ?? [],
    collapsed: collapsed ?? [],
    hidden: hidden ?? [],
  };
}

function calendarsIn(value: unknown): AxisCalendars {
  const named = idsIn(value).flatMap(each => axisCalendars.find(calendar => calendar === each) ?? []);
  const once = [...new Set(named)];
  return once.length > 0 ? once : axisCalendars;
}

function windowIn(value: unknown): TimeWindow | null {
  const { startMs, spanMs } = partsOf(value);
  return typeof startMs === 'number' && typeof spanMs === 'number' && spanMs > 0
    ? clampWindow({ startMs, spanMs })
    : null;
}

/** What was kept in this window before it was reloaded; null where nothing readable was. */
export function readKeptLook(storage: Pick<Storage, 'getItem'>): KeptLook | null {
  let kept: Parts;
  try {
    kept = partsOf(JSON.parse(storage.getItem(place) ?? 'null'));
  } catch {
    return null;
  }
  const lanes = lanesIn(kept['lanes']);
  if (lanes === null) return null;
  const shown = partsOf(kept['shown']);
  return {
    settings: {
      lanes,
      shown: { publication: shown['publication'] !== false, event: shown['event'] !== false },
      isGathered: kept['isGathered'] !== false,
      calendars: calendarsIn(kept['calendars']),
      timeDirection: timeDirections.find(each => each === kept['timeDirection']) ?? 'auto',
      isTable: kept['isTable'] === true,
    },
    hiddenElsewhere: idsIn(kept['hiddenElsewhere']),
    window: windowIn(kept['window']),
  };
}

/** Keeps how the timeline is looked at for a reload. */
export function keepLook(storage: Pick<Storage, 'setItem'>, { settings, ...rest }: KeptLook): void {
  try {
    storage.setItem(place, JSON.stringify({ ...settings, ...rest }));
  } catch {
    // A full storage costs no more than the arrangement after a reload.
  }
}
