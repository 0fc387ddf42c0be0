import type { DetailLevel } from '#shared/timeline/detail-level.ts';
import { isBracketed } from '#shared/timeline/coarse-units.ts';
import { allOfSeriesTouching } from '#shared/timeline/events-in-view.ts';
import { groupGlyphs, type GlyphGroup } from '#shared/timeline/glyph-groups.ts';
import { layOutClosely, type GlyphRequest, type PlacedGlyph } from '#shared/timeline/glyph-layout.ts';
import { shownSeries } from '#shared/timeline/timeline-model.ts';
import { timelineUnits } from '#shared/timeline/timeline-units.ts';
import type { CoarseDates } from './coarse-dates.ts';
import { wideDayPx, wordsMiddle } from './draw-glyph-shape.ts';
import type { DrawTarget } from './draw-target.ts';
import { prefixOf, type GlyphPrefix } from './glyph-prefix.ts';
import { titleRoom } from './glyph-title.ts';
import { coarseHeight, type PlacedLane, type TimelineGeometry } from './timeline-geometry.ts';
import type { TimelineScene } from './timeline-scene.ts';

/** What a mark takes of its row, and what stays free behind it. */
export const smallest = 7;
export const glyphGap = 3;
const labelledRow = 20;
/** Rows of lanes with room for figures beside the shapes, and of those without. */
const wideRow = 12;
const narrowRow = 8;
const roomyLane = 72;

const rowHeightAt = (level: DetailLevel, laneHeight: number): number =>
  level === 'labels' ? labelledRow : laneHeight >= roomyLane ? wideRow : narrowRow;

/** How many rows a lane of this height has. */
export const rowsAt = (level: DetailLevel, laneHeight: number): number =>
  Math.floor((laneHeight - coarseHeight - 3) / rowHeightAt(level, laneHeight));

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
  const own = Math.max(shape, unit === 'day' && scene.level === 'glyphs' && length > wideDayPx ? 0 : length);
  if (scene.level !== 'labels')
    return {
      event,
      distancePx: from,
      widthPx: own,
      ...(unit === 'day' && { stretch: { lengthPx: length, shapePx: shape } }),
    };
  const prefixPx = prefix.width;
  const bodyPx = geometry.scale.widthPx;
  const { afterPx, beforePx } = titleRoom(target, scene, event, { distancePx: from, prefixPx, bodyPx });
  return { event, distancePx: from, widthPx: Math.max(own, prefixPx + afterPx), beforePx };
}

/** A mark that has its row, with what is drawn there. */
interface DrawnGlyph extends Glyph {
  readonly place: PlacedGlyph;
  /** Where it stands, the top of its row and the middle of its words, in pixels of the canvas. */
  readonly x: number;
  readonly y: number;
  readonly middle: number;
}

/** A lane whose marks have found their rows, or none. */
export interface LaidLane {
  readonly lane: PlacedLane;
  readonly rowHeight: number;
  readonly rows: number;
  readonly drawn: readonly DrawnGlyph[];
  /** Marks that found no room. */
  readonly left: readonly number[];
}

/** Puts the marks of a lane that are drawn one by one into its rows, as wide as their words. */
export function layOutLane(
  target: DrawTarget,
  scene: TimelineScene,
  geometry: TimelineGeometry,
  lane: PlacedLane,
  coarse: CoarseDates,
): LaidLane {
  const { model, gathered, isGathered, level, timeDirection } = scene;
  const { body } = geometry;
  const rowHeight = rowHeightAt(level, lane.height);
  const rows = rowsAt(level, lane.height);
  const glyphs = groupGlyphs(model, gathered, isGathered, glyphEvents(scene, geometry, lane, coarse)).map(
    (group): Glyph => ({ group, prefix: prefixOf(target, scene, group) }),
  );
  const { placed } = layOutClosely(
    glyphs.map(glyph => requestOf(target, scene, geometry, glyph)),
    rows,
    glyphGap,
  );
  const drawn: DrawnGlyph[] = [];
  const left: number[] = [];
  // Those that have a place are in the order in which they were asked for.
  for (const glyph of glyphs) {
    const place = placed[drawn.length];
    if (place?.event !== glyph.group.lead) {
      left.push(...glyph.group.marks);
      continue;
    }
    const x = timeDirection === 'rtl' ? body.x + body.width - place.distancePx : body.x + place.distancePx;
    const y = lane.top + coarseHeight + 2 + place.row * rowHeight;
    const middle = level === 'labels' ? y + wordsMiddle : y + rowHeight / 2 - 1;
    drawn.push({ ...glyph, place, x, y, middle });
  }
  return { lane, rowHeight, rows, drawn, left };
}
