import { groupByUnit, isBracketed, mergeUnitGroups, type UnitGroup } from '#shared/timeline/coarse-units.ts';
import { countTouching } from '#shared/timeline/events-in-view.ts';
import { shownSeries } from '#shared/timeline/timeline-model.ts';
import { timelineUnits, unitMaximumMs } from '#shared/timeline/timeline-units.ts';
import type { TextDirection } from '#shared/domain/article/article.ts';
import { isDense } from './draw-density.ts';
import type { Box, DrawTarget } from './draw-target.ts';
import { fitText, textWidth, setFont } from './fit-text.ts';
import { boxBetween, coarseHeight, type LaneRegion, type TimelineGeometry } from './timeline-geometry.ts';
import type { HitList } from './timeline-hits.ts';
import type { TimelineScene } from './timeline-scene.ts';
import { marksThroughout } from './throughout.ts';

/** Marks of a lane that are drawn as the stretch they name, by the code of their unit. */
type CoarseLane = ReadonlyMap<number, readonly UnitGroup[]>;

/** A unit wider than this share of the view is a chip at the lane's start rather than a bracket around everything. */
const widestBracket = 0.8;
/** Narrower ones are a plain line: side by side their ends would read as a row of letters. */
const narrowBracket = 24;

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

/** What the lanes in view hold of such dates, by their places, and the one unit that all of them draw as brackets. */
export interface CoarseDates {
  readonly lanes: ReadonlyMap<number, CoarseLane>;
  /** The closest one present that is not wider than the view. */
  readonly bracketed: number | null;
}

/** Finds them; collapsed lanes have no room for any. */
export function coarseDatesIn(scene: TimelineScene, geometry: TimelineGeometry): CoarseDates {
  const lanes = new Map<number, CoarseLane>();
  for (const lane of [...geometry.pinned.lanes, ...geometry.scrolled.lanes])
    if (!lane.isCollapsed) lanes.set(lane.place, coarseLane(scene, geometry, lane.row));
  const present = new Set([...lanes.values()].flatMap(lane => [...lane.keys()]));
  const bracketed = [...timelineUnits.entries()].find(
    ([code, name]) =>
      present.has(code) && unitMaximumMs[name] <= widestBracket * geometry.scale.window.spanMs,
  );
  return { lanes, bracketed: bracketed?.[0] ?? null };
}

function drawBracket(target: DrawTarget, scene: TimelineScene, box: Box, group: UnitGroup): void {
  const { theme } = scene;
  const top = box.y;
  if (box.width < narrowBracket) {
    target.fillStyle = theme.event;
    target.globalAlpha = 0.7;
    target.fillRect(Math.round(box.x) + 1, top + 7, Math.max(2, Math.round(box.width) - 2), 3);
    target.globalAlpha = 1;
    return;
  }
  const left = Math.round(box.x) + 1;
  const right = Math.round(box.x + box.width) - 1;
  // A cut label would lose its count, so it is whole or not there at all.
  const text = box.width > 48 ? scene.labels.unitCount(group) : '';
  const width = text === '' ? Infinity : textWidth(target, text);
  const isLabelled = width <= box.width - 22;
  const middle = (left + right) / 2;
  const gap = isLabelled ? width / 2 + 6 : 0;
  target.fillStyle = theme.event;
  target.fillRect(left, top + 8, Math.max(0, middle - gap - left), 1.5);
  target.fillRect(middle + gap, top + 8, Math.max(0, right - middle - gap), 1.5);
  target.fillRect(left, top + 5, 1.5, 8);
  target.fillRect(right - 1.5, top + 5, 1.5, 8);
  if (!isLabelled) return;
  target.fillStyle = theme.text;
  target.textAlign = 'center';
  target.fillText(text, middle, top + 9.5);
}

interface ChipPlace {
  readonly top: number;
  /** How far from the start edge earlier chips reach. */
  readonly from: number;
}

function drawChip(
  target: DrawTarget,
  scene: TimelineScene,
  geometry: TimelineGeometry,
  text: string,
  { top, from }: ChipPlace,
) {
  const { theme, labels } = scene;
  const { body } = geometry;
  const label = fitText(target, text, Math.max(40, body.width - from - 40));
  const width = label.width + 26;
  const isRtl = labels.direction === 'rtl';
  const x = isRtl ? body.x + body.width - from - width : body.x + from;
  target.fillStyle = theme.background;
  target.fillRect(x, top, width, coarseHeight);
  target.strokeStyle = theme.event;
  target.lineWidth = 1;
  target.strokeRect(x + 0.5, top + 0.5, width - 1, coarseHeight - 1);
  const diamond = isRtl ? x + width - 10 : x + 10;
  target.fillStyle = theme.event;
  target.beginPath();
  target.moveTo(diamond, top + 4);
  target.lineTo(diamond + 4, top + 8);
  target.lineTo(diamond, top + 12);
  target.lineTo(diamond - 4, top + 8);
  target.closePath();
  target.fill();
  target.fillStyle = theme.text;
  target.textAlign = isRtl ? 'right' : 'left';
  target.fillText(label.text, isRtl ? x + width - 18 : x + 18, top + 9.5);
  return { x, y: top, width, height: coarseHeight };
}

/** What the chips at the start of a lane leave of its strip. */
function besideChips(
  { body }: TimelineGeometry,
  direction: TextDirection,
  chipsPx: number,
  top: number,
): Box {
  const taken = chipsPx > 4 ? chipsPx : 0;
  return {
    x: direction === 'rtl' ? body.x : body.x + taken,
    y: top,
    width: body.width - taken,
    height: coarseHeight,
  };
}

/**
 * Draws the dates that are known only to the month, the year and so on as what they are: one bracket a unit with
 * its count, and a chip at the start of the lane for units wider than the view. Never a mark on their first day.
 */
export function drawCoarse(
  target: DrawTarget,
  scene: TimelineScene,
  geometry: TimelineGeometry,
  region: LaneRegion,
  { lanes, bracketed }: CoarseDates,
  hits: HitList,
): void {
  const { labels } = scene;
  setFont(target, `11px ${scene.theme.font}`);
  target.textBaseline = 'middle';
  target.direction = labels.direction;
  for (const placed of region.lanes) {
    const { place, row: lane } = placed;
    const top = placed.top + 1;
    let from = 4;
    for (const [unit, groups] of lanes.get(place) ?? []) {
      const only = groups.length === 1 ? groups[0] : undefined;
      if (unit === bracketed || from > geometry.body.width / 2) continue;
      const count = groups.reduce((sum, group) => sum + group.count, 0);
      const text = only ? labels.unitCount(only) : labels.unitsCount(unit, count);
      const box = drawChip(target, scene, geometry, text, { top, from });
      hits.add(box, { kind: 'units', lane, unit, count });
      from += box.width + 4;
    }
    const throughout = isDense(scene, placed) ? [] : marksThroughout(scene, geometry, lane);
    if (throughout.length > 0) {
      const count = throughout.length;
      const box = drawChip(target, scene, geometry, labels.throughout(count), { top, from });
      hits.add(box, { kind: 'throughout', lane, events: throughout, count });
      from += box.width + 4;
    }
    const room = besideChips(geometry, labels.direction, from, top);
    for (const group of lanes.get(place)?.get(bracketed ?? -1) ?? []) {
      const box = boxBetween(geometry.scale, group, room);
      if (!box) continue;
      drawBracket(target, scene, box, group);
      hits.add(box, { kind: 'unit', lane, unit: group.unit, range: group, count: group.count });
    }
  }
}
