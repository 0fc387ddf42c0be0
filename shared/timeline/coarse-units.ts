import { isCounted } from './column-counts.ts';
import { countAtMost, countBelow, gallopAtMost } from './sorted-search.ts';
import type { EventSeries } from './timeline-model.ts';
import { timelineUnits } from './timeline-units.ts';
import type { CivilRange } from './civil-range.ts';

/** The marks of a lane that name the same unit of time ("May 2019"). */
export interface UnitGroup extends CivilRange {
  /** A code of `timelineUnits`. */
  readonly unit: number;
  readonly count: number;
}

/** True if marks of this unit are drawn as the stretch they name: too long to be counted in one column, and not an interval. */
export function isBracketed(unit: number, columnMs: number, areDaysGlyphs: boolean): boolean {
  const name = timelineUnits[unit];
  if (name === 'time' || name === 'interval' || (name === 'day' && areDaysGlyphs)) return false;
  return !isCounted(unit, columnMs);
}

/** The units of a series that the range touches, each with its exact count, in the order of time. */
export function groupByUnit(series: EventSeries, range: CivilRange): UnitGroup[] {
  const groups: UnitGroup[] = [];
  const { starts, ends, unit } = series;
  let at = countBelow(starts, range.startMs - series.longestMs);
  while (at < starts.length && (starts[at] as number) < range.endMs) {
    const startMs = starts[at] as number;
    const endMs = ends[at] as number;
    const next = countAtMost(ends, endMs, at, gallopAtMost(starts, startMs, at));
    if (endMs > range.startMs) groups.push({ unit, startMs, endMs, count: next - at });
    at = next;
  }
  return groups;
}

/** Joins the groups of several series (publications and events) that name the same unit. */
export function mergeUnitGroups(groups: readonly UnitGroup[]): UnitGroup[] {
  const merged = new Map<string, UnitGroup>();
  for (const group of groups) {
    const key = `${group.unit} ${group.startMs} ${group.endMs}`;
    const known = merged.get(key);
    merged.set(key, known ? { ...known, count: known.count + group.count } : group);
  }
  return [...merged.values()].sort((a, b) => a.startMs - b.startMs);
}
