import { groupByUnit, isBracketed, mergeUnitGroups, type UnitGroup } from '#shared/timeline/coarse-units.ts';
import { countTouching } from '#shared/timeline/events-in-view.ts';
import { shownSeries } from '#shared/timeline/timeline-model.ts';
import { timelineUnits, unitMaximumMs } from '#shared/timeline/timeline-units.ts';
import { isDense } from './draw-density.ts';
import type { Box, DrawTarget } from './draw-target.ts';
import { fitText, setFont, steadyWidth } from './fit-text.ts';
import { drawBracket, drawChip } from './draw-coarse-shape.ts';
import { chipPx, placeUnits, type CoarsePlaces, type StripPart } from './place-coarse.ts';
import {
  coarseHeight,
  type LaneRegion,
  type PlacedLane,
  type TimelineGeometry,
} from './timeline-geometry.ts';
import type { HitList, TimelineHit } from './timeline-hits.ts';
import type { TimelineScene } from './timeline-scene.ts';
import { marksThroughout } from './throughout.ts';

/** Marks of a lane that are drawn as the stretch they name, by the code of their unit. */
type CoarseLane = ReadonlyMap<number, readonly UnitGroup[]>;

/** A unit wider than this share of the view is not what all lanes draw as brackets. */
const widestBracket = 0.8;
function coarseLane(scene: TimelineScene, geometry: TimelineGeometry, lane: number): CoarseLane {
  const found = new Map<number, readonly UnitGroup[]>();
  const model = scene.model.lanes[lane];
  if (!model) return found;
  for (const series of shownSeries(model, scene.shown)) {
    if (!isBracketed(series.unit, geometry.grid.columnMs, scene.level !== 'density')) continue;
    if (countTouching(series, geometry.range) === 0) continue;
    found.set(
      series.unit,
      mergeUnitGroups(found.get(series.unit) ?? [], groupByUnit(series, geometry.range)),
    );
  }
  return found;
}

/** What the lanes in view hold of such dates, by their places, and the one unit that all of them draw as brackets whatever their width. */
export interface CoarseDates {
  readonly lanes: ReadonlyMap<number, CoarseLane>;
  /** Marks of lanes that are drawn one by one, see `marksThroughout`. */
  readonly throughout: ReadonlyMap<number, readonly number[]>;
  /** The closest one present that is not wider than the view. */
  readonly bracketed: number | null;
}

/** Finds them; collapsed lanes have no room for any. */
export function coarseDatesIn(scene: TimelineScene, geometry: TimelineGeometry): CoarseDates {
  const lanes = new Map<number, CoarseLane>();
  const throughout = new Map<number, readonly number[]>();
  for (const lane of [...geometry.pinned.lanes, ...geometry.scrolled.lanes]) {
    if (!lane.isCollapsed) lanes.set(lane.place, coarseLane(scene, geometry, lane.row));
    if (!isDense(scene, lane)) throughout.set(lane.place, marksThroughout(scene, geometry, lane.row));
  }
  const present = new Set([...lanes.values()].flatMap(lane => [...lane.keys()]));
  const bracketed = [...timelineUnits.entries()].find(
    ([code, name]) =>
      present.has(code) && unitMaximumMs[name] <= widestBracket * geometry.scale.window.spanMs,
  );
  return { lanes, throughout, bracketed: bracketed?.[0] ?? null };
}

/** The box of a part of the strip, which counts from the edge where time starts. */
function stripBox({ body }: TimelineGeometry, scene: TimelineScene, part: StripPart, y: number): Box {
  const width = part.toPx - part.fromPx;
  const x = scene.timeDirection === 'rtl' ? body.x + body.width - part.toPx : body.x + part.fromPx;
  return { x, y, width, height: coarseHeight };
}

/** A chip at the start of the strip, of what has no place of its own in time there. */
interface StartChip extends StripPart {
  readonly text: string;
  readonly hit: TimelineHit;
}

const firstPx = 2;

function startChips(
  target: DrawTarget,
  scene: TimelineScene,
  geometry: TimelineGeometry,
  row: number,
  { throughout, left }: { readonly throughout: readonly number[]; readonly left: CoarsePlaces['left'] },
): readonly StartChip[] {
  const { labels } = scene;
  const wanted: { readonly text: string; readonly hit: TimelineHit }[] = [];
  for (const [unit, groups] of left) {
    const count = groups.reduce((sum, group) => sum + group.count, 0);
    // No single unit is named here: where it does not stand it would be read as one that does.
    wanted.push({ text: labels.unitsCount(unit, count), hit: { kind: 'units', lane: row, unit, count } });
  }
  if (throughout.length > 0) {
    const count = throughout.length;
    wanted.push({
      text: labels.throughout(count),
      hit: { kind: 'throughout', lane: row, events: throughout, count },
    });
  }
  const chips: StartChip[] = [];
  let from = firstPx;
  for (const { text, hit } of wanted) {
    if (from > geometry.body.width / 2) break;
    const room = Math.max(40, geometry.body.width - from - 40);
    const steady = steadyWidth(target, text);
    const label = steady <= room ? { text, width: steady } : fitText(target, text, room);
    chips.push({ text: label.text, hit, fromPx: from, toPx: from + label.width + chipPx });
    from += label.width + chipPx + 4;
  }
  return chips;
}

function drawLane(
  target: DrawTarget,
  scene: TimelineScene,
  geometry: TimelineGeometry,
  placedLane: PlacedLane,
  coarse: CoarseDates,
  hits: HitList,
): void {
  const { row, place } = placedLane;
  const { scale } = geometry;
  const top = placedLane.top + 1;
  const units = coarse.lanes.get(place) ?? new Map<number, readonly UnitGroup[]>();
  const throughout = coarse.throughout.get(place) ?? [];
  if (units.size === 0 && throughout.length === 0) return;
  const widthOf = (group: UnitGroup): number => steadyWidth(target, scene.labels.unitCount(group));
  const placeFrom = (reservedPx: number): CoarsePlaces =>
    placeUnits(units, { scale, reservedPx, bracketed: coarse.bracketed, widthOf });
  const chipsOf = ({ left }: CoarsePlaces): readonly StartChip[] =>
    startChips(target, scene, geometry, row, { throughout, left });
  let places = placeFrom(0);
  let chips = chipsOf(places);
  if (chips.length > 0) {
    // What stands at the start takes room from the others, and may so send one more there.
    places = placeFrom(chips.at(-1)?.toPx ?? 0);
    chips = chipsOf(places);
  }
  for (const unit of places.placed) {
    const box = stripBox(geometry, scene, unit, top);
    if (unit.form === 'bracket') drawBracket(target, scene, box, unit);
    else drawChip(target, scene, box, scene.labels.unitCount(unit.group), unit.isAtEnd);
    const { group } = unit;
    hits.add(box, { kind: 'unit', lane: row, unit: group.unit, range: group, count: group.count });
  }
  for (const chip of chips) {
    const box = stripBox(geometry, scene, chip, top);
    drawChip(target, scene, box, chip.text);
    hits.add(box, chip.hit);
  }
}

/**
 * Draws the dates that are known only to the month, the year and so on as what they are: a bracket around the unit with its
 * count, or a chip where the part of it that is in view begins; never a mark on their first day. Only what finds no room
 * there is told by its kind at the start of the lane.
 */
export function drawCoarse(
  target: DrawTarget,
  scene: TimelineScene,
  geometry: TimelineGeometry,
  region: LaneRegion,
  coarse: CoarseDates,
  hits: HitList,
): void {
  setFont(target, `11px ${scene.theme.font}`);
  target.textBaseline = 'middle';
  target.direction = scene.labels.direction;
  for (const lane of region.lanes) drawLane(target, scene, geometry, lane, coarse, hits);
}
