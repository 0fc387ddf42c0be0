import type { GlyphGroup } from '#shared/timeline/glyph-groups.ts';
import type { CoarseDates } from './coarse-dates.ts';
import { isDense } from './draw-density.ts';
import type { DrawTarget } from './draw-target.ts';
import { setFont, steadyWidth } from './fit-text.ts';
import { addGlyph, createGlyphInk, paintGlyphInk } from './glyph-ink.ts';
import { drawPrefix } from './glyph-prefix.ts';
import { drawTitle, fitTitle } from './glyph-title.ts';
import { layOutLane, type LaidLane } from './lane-glyphs.ts';
import type { LaneRegion, TimelineGeometry } from './timeline-geometry.ts';
import type { HitList, TimelineHit } from './timeline-hits.ts';
import type { TimelineScene } from './timeline-scene.ts';

/** What «+n» may take of the last row. */
const overflowRoom = 36;

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
    for (const { group, place, x, y } of drawn)
      addGlyph(ink, scene, geometry.scale, group, { ...place, x, y, height: rowHeight - 2 });
  paintGlyphInk(target, scene, ink);
  target.textBaseline = 'middle';
  for (const lane of lanes) drawWords(target, scene, geometry, lane, hits);
  const full = lanes.filter(({ left }) => left.length > 0);
  if (full.length > 0) drawOverflow(target, scene, geometry, full, hits);
}
