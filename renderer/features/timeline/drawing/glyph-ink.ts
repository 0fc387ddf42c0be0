import { markFlags } from '#shared/timeline/gather/reported-event.ts';
import type { GlyphGroup } from '#shared/timeline/glyph-groups.ts';
import { doubtBits, publicationKind, timelineUnits } from '#shared/timeline/timeline-units.ts';
import type { TimeScale } from '#shared/timeline/time-scale.ts';
import {
  barParts,
  drawPointShapes,
  tallFrom,
  wideDayPx,
  wordsMiddle,
  type GlyphPlace,
  type PointLook,
  type PointPlace,
} from './draw-glyph-shape.ts';
import { addBar, createBarInk, paintBarInk, type BarInk } from './bar-ink.ts';
import { fillBoxes, type Box, type DrawTarget } from './draw-target.ts';
import type { TimelineScene } from './timeline-scene.ts';
import type { TimelineTheme } from './timeline-theme.ts';

/** The marks of lanes, gathered by how they look, so that each look is painted once. */
export interface GlyphInk {
  readonly bars: BarInk;
  readonly points: Map<number, PointPlace[]>;
  readonly whiskers: Map<string, Box[]>;
  /** Around those that are pointed out. */
  readonly rings: PointPlace[];
}

export const createGlyphInk = (): GlyphInk => ({
  bars: createBarInk(),
  points: new Map(),
  whiskers: new Map(),
  rings: [],
});

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** The bits of a look, which are its key in the ink. */
const lookBits = { publication: 1, time: 2, announced: 4, resumed: 8, gathered: 16, calledOff: 32 } as const;

const lookOf = (bits: number, { publication, event, background }: TimelineTheme): PointLook => ({
  isPublication: (bits & lookBits.publication) !== 0,
  isTime: (bits & lookBits.time) !== 0,
  isAnnounced: (bits & lookBits.announced) !== 0,
  isResumed: (bits & lookBits.resumed) !== 0,
  isCalledOff: (bits & lookBits.calledOff) !== 0,
  isGathered: (bits & lookBits.gathered) !== 0,
  colour: (bits & lookBits.publication) === 0 ? event : publication,
  hole: background,
});

function isPointedOut({ highlighted, focusedEvent, hoveredEvent }: TimelineScene, marks: readonly number[]) {
  const isOneOf = (mark: number | null): boolean => mark !== null && marks.includes(mark);
  const isHighlighted = highlighted && highlighted.size > 0 && marks.some(mark => highlighted.has(mark));
  return isHighlighted === true || isOneOf(focusedEvent) || isOneOf(hoveredEvent);
}

/** A line so short would be taken for a part of the mark. */
const shortestWhisker = 10;

/**
 * Whether a line shows how long the day of a mark is: not of one that stands behind another of its day, and not where that would
 * strike through the next one.
 */
function hasWhisker(
  scale: TimeScale,
  startMs: number,
  length: number,
  { distancePx, roomPx }: GlyphPlace,
): boolean {
  if (length <= shortestWhisker || (length <= wideDayPx && length > roomPx + 3)) return false;
  return distancePx <= Math.max(0, scale.distance(startMs)) + 0.5;
}

/** Adds one mark: a point, a day with the whisker of its length, a bar for a stretch of time. */
export function addGlyph(
  ink: GlyphInk,
  scene: TimelineScene,
  scale: TimeScale,
  { lead: event, marks, flags }: GlyphGroup,
  place: GlyphPlace,
): void {
  const { columns } = scene.model;
  const isRtl = scene.timeDirection === 'rtl';
  const unit = timelineUnits[columns.units[event] ?? 0];
  const isPublication = columns.kinds[event] === publicationKind;
  const colour = isPublication ? scene.theme.publication : scene.theme.event;
  const endX = scale.x(columns.ends[event] ?? 0);
  const length = Math.max(0, isRtl ? place.x - endX : endX - place.x);
  const isTall = place.height > tallFrom;
  const y = isTall ? place.y + wordsMiddle : place.y + place.height / 2;
  const x = isRtl ? place.x - 4 : place.x + 4;
  if (unit === 'time' || unit === 'day') {
    if (unit === 'day' && hasWhisker(scale, columns.starts[event] ?? 0, length, place))
      push(ink.whiskers, colour, {
        x: isRtl ? place.x - length : place.x,
        y: place.height >= 10 ? place.y + place.height - 1 : y - 0.75,
        width: length,
        height: 1.5,
      });
    const bits =
      (isPublication ? lookBits.publication : 0) +
      (unit === 'time' ? lookBits.time : 0) +
      ((flags & (markFlags.announced | markFlags.calledOff)) !== 0 ? lookBits.announced : 0) +
      ((flags & markFlags.resumed) !== 0 ? lookBits.resumed : 0) +
      ((flags & markFlags.calledOff) !== 0 ? lookBits.calledOff : 0) +
      (marks.length > 1 ? lookBits.gathered : 0);
    push(ink.points, bits, { x, y });
  } else {
    const doubt = columns.doubts[event] ?? 0;
    const isSoftStart = (doubt & doubtBits.start) > 0;
    const isSoftEnd = (doubt & doubtBits.end) > 0;
    const width = Math.max(7, length);
    const fades = isRtl ? { left: isSoftEnd, right: isSoftStart } : { left: isSoftStart, right: isSoftEnd };
    const left = isRtl ? place.x - width : place.x;
    const look = {
      colour,
      isAnnounced: (flags & markFlags.announced) !== 0,
      isCalledOff: (flags & markFlags.calledOff) !== 0,
    };
    addBar(ink.bars, look, barParts(left, left + width, place, fades), scale);
  }
  if (isPointedOut(scene, marks)) ink.rings.push({ x, y });
}

/** Paints the bars, the whiskers and the points, and rings over them. */
export function paintGlyphInk(
  target: DrawTarget,
  { theme, timeDirection }: Pick<TimelineScene, 'theme' | 'timeDirection'>,
  { bars, points, whiskers, rings }: GlyphInk,
): void {
  paintBarInk(target, bars);
  target.globalAlpha = 0.45;
  for (const [colour, boxes] of whiskers) fillBoxes(target, boxes, colour);
  target.globalAlpha = 1;
  for (const [bits, places] of points)
    drawPointShapes(target, lookOf(bits, theme), places, timeDirection === 'rtl' ? -1 : 1);
  target.strokeStyle = theme.focus;
  target.lineWidth = 2;
  for (const { x, y } of rings) {
    target.beginPath();
    target.arc(x, y, 7, 0, Math.PI * 2);
    target.stroke();
  }
}
