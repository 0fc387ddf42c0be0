import { isBracketed } from '#shared/timeline/coarse-units.ts';
import { eventsTouching } from '#shared/timeline/events-in-view.ts';
import { groupGlyphs, type GlyphGroup } from '#shared/timeline/glyph-groups.ts';
import { layOutGlyphs, type GlyphRequest, type PlacedGlyph } from '#shared/timeline/glyph-layout.ts';
import { shownSeries } from '#shared/timeline/timeline-model.ts';
import { timelineUnits } from '#shared/timeline/timeline-units.ts';
import { isDense } from './draw-density.ts';
import { drawGlyphShape, wordsMiddle } from './draw-glyph-shape.ts';
import type { CoarseDates } from './draw-coarse.ts';
import type { DrawTarget } from './draw-target.ts';
import { setFont } from './fit-text.ts';
import { drawPrefix, prefixOf } from './glyph-prefix.ts';
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
): number[] {
  const model = scene.model.lanes[row];
  const found: number[] = [];
  for (const series of model ? shownSeries(model, scene.shown) : []) {
    if (isBracketed(series.unit, geometry.grid.columnMs, true)) continue;
    for (const event of eventsTouching(series, geometry.range)) found.push(event);
  }
  const throughout = new Set(coarse.throughout.get(place));
  return found.filter(event => !throughout.has(event)).sort((a, b) => a - b);
}

function requestOf(
  target: DrawTarget,
  scene: TimelineScene,
  geometry: TimelineGeometry,
  group: GlyphGroup,
): GlyphRequest {
  const event = group.lead;
  const { columns } = scene.model;
  const from = Math.max(0, geometry.scale.distance(columns.starts[event] ?? 0));
  const unit = timelineUnits[columns.units[event] ?? 0];
  const length = unit === 'time' ? 0 : geometry.scale.distance(columns.ends[event] ?? 0) - from;
  const isPlain = group.marks.length === 1 && group.flags === 0;
  const prefix = isPlain ? smallest : prefixOf(target, scene, group).width;
  const own = Math.max(prefix, unit === 'day' && scene.level === 'glyphs' && length > 60 ? 0 : length);
  if (scene.level !== 'labels') return { event, distancePx: from, widthPx: own };
  const prefixPx = prefixOf(target, scene, group).width;
  const bodyPx = geometry.scale.widthPx;
  const { afterPx, beforePx } = titleRoom(target, scene, event, { distancePx: from, prefixPx, bodyPx });
  return { event, distancePx: from, widthPx: Math.max(own, prefixPx + afterPx), beforePx };
}

function drawOverflow(
  target: DrawTarget,
  scene: TimelineScene,
  { body }: TimelineGeometry,
  { row, top, height }: PlacedLane,
  events: readonly number[],
  hits: HitList,
): void {
  const { theme, labels } = scene;
  setFont(target, `11px ${theme.font}`);
  target.direction = labels.direction;
  const text = labels.overflow(events.length);
  const width = target.measureText(text).width + 10;
  const x = labels.direction === 'rtl' ? body.x : body.x + body.width - width;
  const box = { x, y: top + height - 17, width, height: 15 };
  target.fillStyle = theme.background;
  target.fillRect(box.x, box.y, box.width, box.height);
  target.fillStyle = theme.muted;
  target.textAlign = 'center';
  target.fillText(text, box.x + box.width / 2, box.y + 8);
  hits.add(box, { kind: 'overflow', lane: row, events });
}

const hitOf = (lane: number, { lead, marks, eventId }: GlyphGroup): TimelineHit =>
  marks.length > 1 ? { kind: 'gathered', lane, eventId, marks } : { kind: 'event', lane, event: lead };

function drawLane(
  target: DrawTarget,
  scene: TimelineScene,
  geometry: TimelineGeometry,
  lane: PlacedLane,
  coarse: CoarseDates,
  hits: HitList,
): void {
  const { model, gathered, isGathered, level } = scene;
  const { body, scale } = geometry;
  const rowHeight = rowHeightIn(scene, lane);
  const side = scene.timeDirection === 'rtl' ? -1 : 1;
  const rows = Math.floor((lane.height - coarseHeight - 3) / rowHeight);
  const isRtl = scene.timeDirection === 'rtl';
  const groups = groupGlyphs(model, gathered, isGathered, glyphEvents(scene, geometry, lane, coarse));
  const byLead = new Map(groups.map(group => [group.lead, group]));
  target.textBaseline = 'middle';
  const { placed, overflow } = layOutGlyphs(
    groups.map(group => requestOf(target, scene, geometry, group)),
    rows,
    3,
  );
  const drawOne = (glyph: PlacedGlyph, group: GlyphGroup): void => {
    const y = lane.top + coarseHeight + 2 + glyph.row * rowHeight;
    const x = isRtl ? body.x + body.width - glyph.distancePx : body.x + glyph.distancePx;
    drawGlyphShape(target, scene, scale, group, { x, y, height: rowHeight - 2 });
    const middle = level === 'labels' ? y + wordsMiddle : y + rowHeight / 2 - 1;
    const prefix = prefixOf(target, scene, group);
    drawPrefix(target, scene, prefix, x, middle, rowHeight);
    const isBesideOverflow =
      overflow.length > 0 && glyph.row === rows - 1 && scene.labels.direction === scene.timeDirection;
    const bodyPx = scale.widthPx - (isBesideOverflow ? overflowRoom : 0);
    const sizes = { prefixPx: prefix.width, bodyPx };
    const title = level === 'labels' ? fitTitle(target, scene, glyph, sizes) : null;
    const isBefore = glyph.beforePx > 0;
    if (title)
      drawTitle(target, scene, title, { x: x + side * (isBefore ? -4 : prefix.width), y: middle, isBefore });
    const before = title && isBefore ? title.width + 4 : 1;
    const after = Math.max(glyph.widthPx, 9, title && !isBefore ? prefix.width + title.width : 0);
    hits.add(
      { x: isRtl ? x - after : x - before, y: y - 1, width: before + after, height: rowHeight },
      hitOf(lane.row, group),
    );
  };
  for (const glyph of placed) {
    const group = byLead.get(glyph.event);
    if (group) drawOne(glyph, group);
  }
  const left = overflow.flatMap(lead => byLead.get(lead)?.marks ?? []);
  if (left.length > 0) drawOverflow(target, scene, geometry, lane, left, hits);
}

/** Draws the marks of lanes one by one, with titles at the closest level, and «+n» for what found no room. */
export function drawGlyphs(
  target: DrawTarget,
  scene: TimelineScene,
  geometry: TimelineGeometry,
  region: LaneRegion,
  coarse: CoarseDates,
  hits: HitList,
): void {
  for (const lane of region.lanes)
    if (!isDense(scene, lane)) drawLane(target, scene, geometry, lane, coarse, hits);
}
