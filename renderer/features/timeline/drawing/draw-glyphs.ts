import { isBracketed } from '#shared/timeline/coarse-units.ts';
import { allOfSeriesTouching } from '#shared/timeline/events-in-view.ts';
import { groupGlyphs, type GlyphGroup } from '#shared/timeline/glyph-groups.ts';
import { layOutGlyphs, type GlyphRequest, type PlacedGlyph } from '#shared/timeline/glyph-layout.ts';
import { shownSeries } from '#shared/timeline/timeline-model.ts';
import { timelineUnits } from '#shared/timeline/timeline-units.ts';
import { isDense } from './draw-density.ts';
import { wordsMiddle } from './draw-glyph-shape.ts';
import type { CoarseDates } from './draw-coarse.ts';
import type { DrawTarget } from './draw-target.ts';
import { setFont, steadyWidth } from './fit-text.ts';
import { addGlyph, createGlyphInk, paintGlyphInk } from './glyph-ink.ts';
import { drawPrefix, prefixOf, type GlyphPrefix } from './glyph-prefix.ts';
import { drawTitle, fitTitle, titleRoom } from './glyph-title.ts';
import {
  coarseHeight,
  type LaneRegion,
  type PlacedLane,
  type TimelineGeometry,
} from './timeline-geometry.ts';
import type { HitList, TimelineHit } from './timeline-hits.ts';
import type { TimelineScene } from './timeline-scene.ts';

const smallest = 7;
/** What «+n» may take of the last row. */
const overflowRoom = 36;
const labelledRow = 20;
/** Rows of lanes with room for figures beside the shapes, and of those without. */
const wideRow = 12;
const narrowRow = 8;
const roomyLane = 72;

const rowHeightIn = ({ level }: TimelineScene, { height }: PlacedLane): number =>
  level === 'labels' ? labelledRow : height >= roomyLane ? wideRow : narrowRow;

/** Rows of the marks of a lane that are drawn one by one, in the order of time. */
function glyphEvents(
  scene: TimelineScene,
  geometry: TimelineGeometry,
  { row, place }: PlacedLane,
  coarse: CoarseDates,
): readonly number[] {
  const model = scene.model.lanes[row];
  const series = model ? shownSeries(model, scene.shown) : [];
  const found = allOfSeriesTouching(
    series.filter(({ unit }) => !isBracketed(unit, geometry.grid.columnMs, true)),
    geometry.range,
  );
  const throughout = coarse.throughout.get(place) ?? [];
  if (throughout.length === 0) return found;
  const told = new Set(throughout);
  return found.filter(mark => !told.has(mark));
}

/** Marks drawn as one, with what stands beside their shape. */
interface Glyph {
  readonly group: GlyphGroup;
  readonly prefix: GlyphPrefix;
}

function requestOf(
  target: DrawTarget,
  scene: TimelineScene,
  geometry: TimelineGeometry,
  { group, prefix }: Glyph,
): GlyphRequest {
  const event = group.lead;
  const { columns } = scene.model;
  const from = Math.max(0, geometry.scale.distance(columns.starts[event] ?? 0));
  const unit = timelineUnits[columns.units[event] ?? 0];
  const length = unit === 'time' ? 0 : geometry.scale.distance(columns.ends[event] ?? 0) - from;
  const isPlain = group.marks.length === 1 && group.flags === 0;
  const shape = isPlain ? smallest : prefix.width;
  const own = Math.max(shape, unit === 'day' && scene.level === 'glyphs' && length > 60 ? 0 : length);
  if (scene.level !== 'labels') return { event, distancePx: from, widthPx: own };
  const prefixPx = prefix.width;
  const bodyPx = geometry.scale.widthPx;
  const { afterPx, beforePx } = titleRoom(target, scene, event, { distancePx: from, prefixPx, bodyPx });
  return { event, distancePx: from, widthPx: Math.max(own, prefixPx + afterPx), beforePx };
}

/** A mark that has its row, with what is drawn there. */
interface DrawnGlyph extends Glyph {
  readonly place: PlacedGlyph;
  /** Where it begins in time, the top of its row and the middle of its words, in pixels of the canvas. */
  readonly x: number;
  readonly y: number;
  readonly middle: number;
}

/** A lane whose marks have found their rows, or none. */
interface LaidLane {
  readonly lane: PlacedLane;
  readonly rowHeight: number;
  readonly rows: number;
  readonly drawn: readonly DrawnGlyph[];
  /** Marks that found no room. */
  readonly left: readonly number[];
}

function layOutLane(
  target: DrawTarget,
  scene: TimelineScene,
  geometry: TimelineGeometry,
  lane: PlacedLane,
  coarse: CoarseDates,
): LaidLane {
  const { model, gathered, isGathered, level, timeDirection } = scene;
  const { body } = geometry;
  const rowHeight = rowHeightIn(scene, lane);
  const rows = Math.floor((lane.height - coarseHeight - 3) / rowHeight);
  const glyphs = groupGlyphs(model, gathered, isGathered, glyphEvents(scene, geometry, lane, coarse)).map(
    (group): Glyph => ({ group, prefix: prefixOf(target, scene, group) }),
  );
  const byLead = new Map(glyphs.map(glyph => [glyph.group.lead, glyph]));
  const { placed, overflow } = layOutGlyphs(
    glyphs.map(glyph => requestOf(target, scene, geometry, glyph)),
    rows,
    3,
  );
  const drawn = placed.flatMap((place): DrawnGlyph[] => {
    const glyph = byLead.get(place.event);
    if (!glyph) return [];
    const x = timeDirection === 'rtl' ? body.x + body.width - place.distancePx : body.x + place.distancePx;
    const y = lane.top + coarseHeight + 2 + place.row * rowHeight;
    return [{ ...glyph, place, x, y, middle: level === 'labels' ? y + wordsMiddle : y + rowHeight / 2 - 1 }];
  });
  return {
    lane,
    rowHeight,
    rows,
    drawn,
    left: overflow.flatMap(lead => byLead.get(lead)?.group.marks ?? []),
  };
}

const hitOf = (lane: number, { lead, marks }: GlyphGroup): TimelineHit =>
  marks.length > 1 ? { kind: 'gathered', lane, marks } : { kind: 'event', lane, event: lead };

function drawWords(
  target: DrawTarget,
  scene: TimelineScene,
  { scale }: TimelineGeometry,
  { lane, rowHeight, rows, drawn, left }: LaidLane,
  hits: HitList,
): void {
  const isRtl = scene.timeDirection === 'rtl';
  const side = isRtl ? -1 : 1;
  const isBesideOverflow = left.length > 0 && scene.labels.direction === scene.timeDirection;
  for (const { group, prefix, place, x, y, middle } of drawn) {
    drawPrefix(target, scene, prefix, x, middle, rowHeight);
    const bodyPx = scale.widthPx - (isBesideOverflow && place.row === rows - 1 ? overflowRoom : 0);
    const sizes = { prefixPx: prefix.width, bodyPx };
    const title = scene.level === 'labels' ? fitTitle(target, scene, place, sizes) : null;
    const isBefore = place.beforePx > 0;
    if (title)
      drawTitle(target, scene, title, { x: x + side * (isBefore ? -4 : prefix.width), y: middle, isBefore });
    const before = title && isBefore ? title.width + 4 : 1;
    const after = Math.max(place.widthPx, 9, title && !isBefore ? prefix.width + title.width : 0);
    hits.add(
      { x: isRtl ? x - after : x - before, y: y - 1, width: before + after, height: rowHeight },
      hitOf(lane.row, group),
    );
  }
}

function drawOverflow(
  target: DrawTarget,
  scene: TimelineScene,
  { body }: TimelineGeometry,
  lanes: readonly LaidLane[],
  hits: HitList,
): void {
  const { theme, labels } = scene;
  setFont(target, `11px ${theme.font}`);
  target.direction = labels.direction;
  target.textAlign = 'center';
  const chips = lanes.map(({ lane, left }) => {
    const text = labels.overflow(left.length);
    const width = steadyWidth(target, text) + 10;
    const x = labels.direction === 'rtl' ? body.x : body.x + body.width - width;
    return { text, box: { x, y: lane.top + lane.height - 17, width, height: 15 }, row: lane.row, left };
  });
  target.fillStyle = theme.background;
  for (const { box } of chips) target.fillRect(box.x, box.y, box.width, box.height);
  target.fillStyle = theme.muted;
  for (const { text, box, row, left } of chips) {
    target.fillText(text, box.x + box.width / 2, box.y + 8);
    hits.add(box, { kind: 'overflow', lane: row, events: left });
  }
}

/**
 * Draws the marks of lanes one by one, with titles at the closest level, and «+n» for what found no room: the shapes of all
 * lanes first, then the words, since a canvas takes long to change font and colour.
 */
export function drawGlyphs(
  target: DrawTarget,
  scene: TimelineScene,
  geometry: TimelineGeometry,
  region: LaneRegion,
  coarse: CoarseDates,
  hits: HitList,
): void {
  const lanes = region.lanes
    .filter(lane => !isDense(scene, lane))
    .map(lane => layOutLane(target, scene, geometry, lane, coarse));
  const ink = createGlyphInk();
  for (const { rowHeight, drawn } of lanes)
    for (const { group, x, y } of drawn)
      addGlyph(ink, scene, geometry.scale, group, { x, y, height: rowHeight - 2 });
  paintGlyphInk(target, scene, ink);
  target.textBaseline = 'middle';
  for (const lane of lanes) drawWords(target, scene, geometry, lane, hits);
  const full = lanes.filter(({ left }) => left.length > 0);
  if (full.length > 0) drawOverflow(target, scene, geometry, full, hits);
}
