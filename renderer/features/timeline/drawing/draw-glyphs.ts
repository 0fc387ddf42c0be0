import { isBracketed } from '#shared/timeline/coarse-units.ts';
import { eventsTouching } from '#shared/timeline/events-in-view.ts';
import { layOutGlyphs, type GlyphRequest, type PlacedGlyph } from '#shared/timeline/glyph-layout.ts';
import { directionOf } from '#shared/text/direction.ts';
import { shownSeries } from '#shared/timeline/timeline-model.ts';
import { timelineUnits } from '#shared/timeline/timeline-units.ts';
import type { DrawTarget } from './draw-target.ts';
import { drawGlyphShape } from './draw-glyph-shape.ts';
import { fitText, setFont } from './fit-text.ts';
import { coarseHeight, type TimelineGeometry } from './timeline-geometry.ts';
import type { HitList } from './timeline-hits.ts';
import type { TimelineScene } from './timeline-scene.ts';

const smallest = 7;
const titleWidth = 180;
const titleGap = 12;

/** Rows of the marks of a lane that are drawn one by one, in the order of time. */
function glyphEvents(scene: TimelineScene, geometry: TimelineGeometry, lane: number): number[] {
  const model = scene.model.lanes[lane];
  const found: number[] = [];
  for (const series of model ? shownSeries(model, scene.shown) : []) {
    if (isBracketed(series.unit, geometry.grid.columnMs, true)) continue;
    for (const event of eventsTouching(series, geometry.range)) found.push(event);
  }
  return found.sort((a, b) => a - b);
}

function titleAt(target: DrawTarget, scene: TimelineScene, event: number): { text: string; width: number } {
  const title = scene.titleOf(scene.model.columns.articles[event] ?? -1);
  return title === null ? { text: '', width: 0 } : fitText(target, title, titleWidth);
}

function requestOf(
  target: DrawTarget,
  scene: TimelineScene,
  geometry: TimelineGeometry,
  event: number,
): GlyphRequest {
  const { columns } = scene.model;
  const from = Math.max(0, geometry.scale.distance(columns.starts[event] ?? 0));
  const unit = timelineUnits[columns.units[event] ?? 0];
  const length = unit === 'time' ? 0 : geometry.scale.distance(columns.ends[event] ?? 0) - from;
  const own = Math.max(
    smallest,
    unit === 'day' && scene.level === 'glyphs' && length > 60 ? smallest : length,
  );
  if (scene.level !== 'labels') return { event, distancePx: from, widthPx: own };
  const title = titleAt(target, scene, event);
  return { event, distancePx: from, widthPx: Math.max(own, title.width + titleGap + 2) };
}

function drawTitle(target: DrawTarget, scene: TimelineScene, glyph: PlacedGlyph, x: number, y: number): void {
  const title = titleAt(target, scene, glyph.event);
  if (title.text === '') return;
  const isRtl = scene.timeDirection === 'rtl';
  target.fillStyle = scene.theme.text;
  target.textAlign = isRtl ? 'right' : 'left';
  target.direction = directionOf(title.text);
  target.fillText(title.text, isRtl ? x - titleGap : x + titleGap, y);
}

/** Draws the marks of the visible lanes one by one, with titles at the closest level, and «+n» for what found no room. */
export function drawGlyphs(
  target: DrawTarget,
  scene: TimelineScene,
  geometry: TimelineGeometry,
  hits: HitList,
): void {
  const { theme, labels, level } = scene;
  const { body, scale, laneHeight } = geometry;
  const rowHeight = level === 'labels' ? 19 : 8;
  const rows = Math.floor((laneHeight - coarseHeight - 3) / rowHeight);
  const isRtl = scene.timeDirection === 'rtl';
  for (let place = geometry.firstLane; place < geometry.afterLastLane; place++) {
    const lane = scene.laneOrder[place] ?? -1;
    const top = geometry.laneTop(place) + coarseHeight + 2;
    setFont(target, `12.5px ${theme.font}`);
    target.textBaseline = 'middle';
    const requests = glyphEvents(scene, geometry, lane).map(event =>
      requestOf(target, scene, geometry, event),
    );
    const { placed, overflow } = layOutGlyphs(requests, rows, 3);
    for (const glyph of placed) {
      const y = top + glyph.row * rowHeight;
      const x = isRtl ? body.x + body.width - glyph.distancePx : body.x + glyph.distancePx;
      drawGlyphShape(target, scene, scale, { event: glyph.event, x, y, height: rowHeight - 2 });
      if (level === 'labels') drawTitle(target, scene, glyph, x, y + rowHeight / 2 - 1);
      const width = Math.max(glyph.widthPx, 9);
      hits.add(
        { x: isRtl ? x - width : x - 1, y: y - 1, width: width + 1, height: rowHeight },
        { kind: 'event', lane, event: glyph.event },
      );
    }
    if (overflow.length === 0) continue;
    setFont(target, `11px ${theme.font}`);
    target.direction = labels.direction;
    const text = labels.overflow(overflow.length);
    const width = target.measureText(text).width + 10;
    const x = labels.direction === 'rtl' ? body.x : body.x + body.width - width;
    const box = { x, y: geometry.laneTop(place) + laneHeight - 17, width, height: 15 };
    target.fillStyle = theme.background;
    target.fillRect(box.x, box.y, box.width, box.height);
    target.fillStyle = theme.muted;
    target.textAlign = 'center';
    target.fillText(text, box.x + box.width / 2, box.y + 8);
    hits.add(box, { kind: 'overflow', lane, events: overflow });
  }
}
