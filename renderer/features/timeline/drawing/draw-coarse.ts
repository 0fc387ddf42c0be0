import { isAnnouncedUnit } from './announced-units.ts';
import type { CoarseDates } from './coarse-dates.ts';
import type { Box, DrawTarget } from './draw-target.ts';
import { drawUnitLines } from './draw-unit-lines.ts';
import { fitText, setFont, steadyWidth } from './fit-text.ts';
import {
  addBracket,
  addChip,
  createStripInk,
  paintStripInk,
  type ChipLook,
  type StripInk,
} from './draw-coarse-shape.ts';
import { chipPx, placeUnits, type CoarsePlaces, type StripPart } from './place-coarse.ts';
import {
  coarseHeight,
  type LaneRegion,
  type PlacedLane,
  type TimelineGeometry,
} from './timeline-geometry.ts';
import type { HitList, TimelineHit } from './timeline-hits.ts';
import type { TimelineScene } from './timeline-scene.ts';

/** The box of a part of the strip, which counts from the edge where time starts. */
function stripBox({ body }: TimelineGeometry, scene: TimelineScene, part: StripPart, y: number): Box {
  const width = part.toPx - part.fromPx;
  const x = scene.timeDirection === 'rtl' ? body.x + body.width - part.toPx : body.x + part.fromPx;
  return { x, y, width, height: coarseHeight };
}

/** The words of a chip at the start of the strip, of what has no place of its own in time there. */
interface StartLabel extends StripPart {
  readonly text: string;
}

interface StartChip extends StartLabel {
  readonly hit: TimelineHit;
}

/** On a strip, with the one that tells how many more there are. */
const mostChips = 3;
const firstPx = 2;
const chipGap = 4;

const startLook: ChipLook = { isOpenStart: false, isOpenEnd: false, isAtEnd: false, isAnnounced: false };
const throughoutLook: ChipLook = { ...startLook, isOpenStart: true, isOpenEnd: true };

/** The words cut where the strip ends too soon. */
function startLabel(
  target: DrawTarget,
  { body }: TimelineGeometry,
  fromPx: number,
  words: string,
): StartLabel {
  const room = Math.max(40, body.width - fromPx - 40);
  const steady = steadyWidth(target, words);
  const { text, width } = steady <= room ? { text: words, width: steady } : fitText(target, words, room);
  return { text, fromPx, toPx: fromPx + width + chipPx };
}

interface LanePlaces extends Pick<CoarsePlaces, 'placed'> {
  readonly chips: readonly StartChip[];
}

function placeLane(
  target: DrawTarget,
  { labels }: TimelineScene,
  geometry: TimelineGeometry,
  { row, place }: PlacedLane,
  { lanes, throughout, bracketed, areLines }: CoarseDates,
): LanePlaces {
  const units = lanes.get(place) ?? [];
  const events = throughout.get(place) ?? [];
  const through: readonly StartChip[] =
    events.length === 0
      ? []
      : [
          {
            ...startLabel(target, geometry, firstPx, labels.throughout(events.length)),
            hit: { kind: 'throughout', lane: row, events, count: events.length },
          },
        ];
  const takenPx = through[0]?.toPx ?? 0;
  const placeFrom = (reservedPx: number, most: number, isAllOrNothing: boolean): CoarsePlaces =>
    placeUnits(units, {
      scale: geometry.scale,
      reservedPx,
      mostChips: most,
      isAllOrNothing,
      bracketed,
      areLines,
      widthOf: group => steadyWidth(target, labels.unitCount(group)),
    });
  const wished = placeFrom(takenPx, mostChips, true);
  if (wished.left === 0) return { placed: wished.placed, chips: through };
  // Telling how many are left takes room, and may leave more: so much as telling all of them would.
  const fromPx = Math.max(takenPx + chipGap, firstPx);
  const all = units.reduce((sum, { count }) => sum + count, 0);
  const reservedPx = startLabel(target, geometry, fromPx, labels.lessPrecise(all)).toPx;
  const { placed, left } = placeFrom(reservedPx, mostChips - 1, false);
  if (left === 0) return { placed, chips: through };
  const hit: TimelineHit = {
    kind: 'less-precise',
    lane: row,
    count: left,
    told: placed.map(({ group }) => group),
    lines: areLines ? bracketed : null,
  };
  return {
    placed,
    chips: [...through, { ...startLabel(target, geometry, fromPx, labels.lessPrecise(left)), hit }],
  };
}

/** Lines end before the first chip, or they would be seen between the chips. */
function clearLines(
  target: DrawTarget,
  { theme }: TimelineScene,
  { place }: PlacedLane,
  { x, y, width }: Box,
): void {
  target.fillStyle = place % 2 === 1 ? theme.band : theme.background;
  target.fillRect(x, y, width, coarseHeight);
}

function drawLane(
  target: DrawTarget,
  scene: TimelineScene,
  geometry: TimelineGeometry,
  lane: PlacedLane,
  coarse: CoarseDates,
  ink: StripInk,
  hits: HitList,
): void {
  const { placed, chips } = placeLane(target, scene, geometry, lane, coarse);
  const top = lane.top + 1;
  if (coarse.areLines && coarse.bracketed !== null && !lane.isCollapsed) {
    if (scene.level !== 'density') drawUnitLines(target, scene, geometry, lane, coarse.bracketed);
    const toPx = chips.at(-1)?.toPx;
    if (toPx !== undefined)
      clearLines(target, scene, lane, stripBox(geometry, scene, { fromPx: 0, toPx: toPx + chipGap }, top));
  }
  for (const unit of placed) {
    const box = stripBox(geometry, scene, unit, top);
    const { group } = unit;
    const isAnnounced = isAnnouncedUnit(scene, lane.row, group);
    if (unit.form === 'bracket') addBracket(ink, target, scene, box, unit, isAnnounced);
    else addChip(ink, scene, box, scene.labels.unitCount(group), { ...unit, isAnnounced });
    hits.add(box, { kind: 'unit', lane: lane.row, unit: group.unit, range: group, count: group.count });
  }
  for (const chip of chips) {
    const box = stripBox(geometry, scene, chip, top);
    addChip(ink, scene, box, chip.text, chip.hit.kind === 'throughout' ? throughoutLook : startLook);
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
  const ink = createStripInk();
  for (const lane of region.lanes) drawLane(target, scene, geometry, lane, coarse, ink, hits);
  paintStripInk(target, scene, ink);
}
