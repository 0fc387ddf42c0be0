import { isCounted } from './column-counts.ts';
import { countAtMost, countBelow, gallopAtMost } from './sorted-search.ts';
import { countTouching } from './events-in-view.ts';
import { shownSeries, type EventSeries, type ShownKinds, type TimelineLane } from './timeline-model.ts';
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

interface KnownGroup {
  readonly group: UnitGroup;
  /** The place of the first mark after it. */
  readonly next: number;
}

/**
 * The groups of each series that were asked for, by the place of their first mark: the same few are asked for in every frame, and
 * what is kept beside one of them (its words) is found again.
 */
const knownGroups = new WeakMap<EventSeries, Map<number, KnownGroup>>();

function groupAt({ starts, ends, unit }: EventSeries, at: number): KnownGroup {
  const startMs = starts[at] as number;
  const endMs = ends[at] as number;
  const next = countAtMost(ends, endMs, at, gallopAtMost(starts, startMs, at));
  return { group: { unit, startMs, endMs, count: next - at }, next };
}

/** The units of a series that the range touches, each with its exact count, in the order of time; the same object each time. */
export function groupByUnit(series: EventSeries, range: CivilRange): UnitGroup[] {
  const groups: UnitGroup[] = [];
  const { starts } = series;
  const known = knownGroups.get(series) ?? new Map<number, KnownGroup>();
  knownGroups.set(series, known);
  let at = countBelow(starts, range.startMs - series.longestMs);
  while (at < starts.length && (starts[at] as number) < range.endMs) {
    const found = known.get(at) ?? groupAt(series, at);
    known.set(at, found);
    if (found.group.endMs > range.startMs) groups.push(found.group);
    at = found.next;
  }
  return groups;
}

/** What was joined before, by both: see `knownGroups`. */
const joinedGroups = new WeakMap<UnitGroup, WeakMap<UnitGroup, UnitGroup>>();

function joinGroups(one: UnitGroup, other: UnitGroup): UnitGroup {
  const known = joinedGroups.get(one) ?? new WeakMap<UnitGroup, UnitGroup>();
  joinedGroups.set(one, known);
  const joined = known.get(other) ?? { ...one, count: one.count + other.count };
  known.set(other, joined);
  return joined;
}

/** Joins two lists of groups of one unit, each in the order of time (publications and events), into one. */
function mergeUnitGroups(a: readonly UnitGroup[], b: readonly UnitGroup[]): readonly UnitGroup[] {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  const merged: UnitGroup[] = [];
  let [atA, atB] = [0, 0];
  for (;;) {
    const one = a[atA];
    const other = b[atB];
    if (one === undefined) return [...merged, ...b.slice(atB)];
    if (other === undefined) return [...merged, ...a.slice(atA)];
    const order = one.startMs - other.startMs || one.endMs - other.endMs;
    merged.push(order === 0 ? joinGroups(one, other) : order < 0 ? one : other);
    if (order <= 0) atA++;
    if (order >= 0) atB++;
  }
}

/** What a lane holds of one unit whose marks are drawn as the stretch they name. */
export interface CoarseUnit {
  /** A code of `timelineUnits`. */
  readonly unit: number;
  /** Marks that touch the range. */
  readonly count: number;
  /** The stretches that they name, in the order of time; only looked for when asked, and then once. */
  groups(): readonly UnitGroup[];
}

/** The shown series of a lane whose marks are drawn as the stretch they name. */
export const bracketedSeries = (
  lane: TimelineLane,
  shown: ShownKinds,
  columnMs: number,
  areDaysGlyphs: boolean,
): readonly EventSeries[] =>
  shownSeries(lane, shown).filter(({ unit }) => isBracketed(unit, columnMs, areDaysGlyphs));

/** What these series, of one lane, hold in the range: the closest units first, and only those with a mark there. */
export function coarseUnitsIn(all: readonly EventSeries[], range: CivilRange): readonly CoarseUnit[] {
  const units: { readonly unit: number; count: number; readonly series: EventSeries[] }[] = [];
  for (const series of all) {
    const count = countTouching(series, range);
    if (count === 0) continue;
    const known = units.find(({ unit }) => unit === series.unit);
    if (known) {
      known.count += count;
      known.series.push(series);
    } else units.push({ unit: series.unit, count, series: [series] });
  }
  return units
    .sort((a, b) => a.unit - b.unit)
    .map(({ unit, count, series }) => {
      let found: readonly UnitGroup[] | null = null;
      const groups = (): readonly UnitGroup[] =>
        (found ??= series
          .map(one => groupByUnit(one, range))
          .reduce<readonly UnitGroup[]>((merged, next) => mergeUnitGroups(merged, next), []));
      return { unit, count, groups };
    });
}
