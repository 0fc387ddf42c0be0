import { markFlags } from '#shared/timeline/gather/reported-event.ts';
import type { GlyphGroup } from '#shared/timeline/glyph-groups.ts';
import { timelineUnits } from '#shared/timeline/timeline-units.ts';
import type { TimeScale } from '#shared/timeline/time-scale.ts';
import type { DrawTarget } from './draw-target.ts';
import type { TimelineScene } from './timeline-scene.ts';

/** A mark to be drawn: `x` is where it begins in time, `y` the top of its row. */
interface GlyphPlace {
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/** Rows higher than this have words in them. */
const tallFrom = 12;
/** The middle of the words of such a row, from its top: below them is room for the bar of a stretch. */
export const wordsMiddle = 8;

/** How a point is told apart without colour: what kind it is, how close it is known, and what is known about its event. */
export interface PointLook {
  readonly isPublication: boolean;
  readonly isTime: boolean;
  readonly isAnnounced: boolean;
  readonly isResumed: boolean;
  /** Several marks of one event: a second outline looks out from behind. */
  readonly isGathered: boolean;
  readonly colour: string;
  readonly hole: string;
}

function pointPath(target: DrawTarget, { isPublication, isTime }: PointLook, x: number, y: number): void {
  target.beginPath();
  if (isPublication && isTime) target.arc(x, y, 3.4, 0, Math.PI * 2);
  else if (isPublication) target.rect(Math.round(x - 3), Math.round(y - 3), 6, 6);
  else if (isTime) {
    target.moveTo(x - 4, y - 3.4);
    target.lineTo(x + 4, y - 3.4);
    target.lineTo(x, y + 4);
    target.closePath();
  } else {
    target.moveTo(x, y - 4.4);
    target.lineTo(x + 4.4, y);
    target.lineTo(x, y + 4.4);
    target.lineTo(x - 4.4, y);
    target.closePath();
  }
}

function dot(target: DrawTarget, colour: string, x: number, y: number): void {
  target.fillStyle = colour;
  target.beginPath();
  target.arc(x, y, 1.5, 0, Math.PI * 2);
  target.fill();
}

/**
 * A publication is a square, or a disc where its minute is known; a date in the text a diamond, or a pin where its minute
 * is known. Only what was still to come when it was written is hollow, with a dot once it was told of again.
 */
export function drawPointShape(
  target: DrawTarget,
  look: PointLook,
  x: number,
  y: number,
  side: number,
): void {
  const { colour, hole } = look;
  target.strokeStyle = colour;
  target.lineWidth = 1.2;
  if (look.isGathered) {
    pointPath(target, look, x + side * 2.6, y);
    target.stroke();
  }
  pointPath(target, look, x, y);
  target.fillStyle = look.isAnnounced ? hole : colour;
  target.fill();
  if (look.isAnnounced || look.isGathered) {
    target.strokeStyle = look.isAnnounced ? colour : hole;
    target.lineWidth = look.isAnnounced ? 1.5 : 0.8;
    target.stroke();
  }
  if (look.isAnnounced && look.isResumed) dot(target, colour, x, look.isTime ? y - 0.8 : y);
}

/** A bar whose uncertain end fades out in four steps. */
function drawBar(
  target: DrawTarget,
  left: number,
  right: number,
  place: GlyphPlace,
  fades: { left: boolean; right: boolean },
): void {
  const isTall = place.height > tallFrom;
  const thickness = isTall ? 3 : Math.min(5, place.height - 1);
  // Below the words of a tall row, so that it never strikes them through.
  const y = isTall
    ? place.y + place.height - thickness
    : Math.round(place.y + (place.height - thickness) / 2);
  const width = right - left;
  const fade = Math.min(width / 3, 28);
  const from = left + (fades.left ? fade : 0);
  const to = right - (fades.right ? fade : 0);
  target.globalAlpha = 0.75;
  target.fillRect(from, y, Math.max(1, to - from), thickness);
  for (let step = 0; step < 4; step++) {
    target.globalAlpha = 0.75 * (1 - (step + 1) / 5);
    if (fades.left) target.fillRect(from - ((step + 1) * fade) / 4, y, fade / 4, thickness);
    if (fades.right) target.fillRect(to + (step * fade) / 4, y, fade / 4, thickness);
  }
  target.globalAlpha = 1;
}

/** Draws one mark: a point, a day with the whisker of its length, or a bar for a stretch of time. */
export function drawGlyphShape(
  target: DrawTarget,
  scene: TimelineScene,
  scale: TimeScale,
  { lead: event, marks, flags }: GlyphGroup,
  place: GlyphPlace,
): void {
  const { columns } = scene.model;
  const { theme } = scene;
  const isRtl = scene.timeDirection === 'rtl';
  const unit = timelineUnits[columns.units[event] ?? 0];
  const isPublication = columns.kinds[event] === 0;
  const colour = isPublication ? theme.publication : theme.event;
  const endX = scale.x(columns.ends[event] ?? 0);
  const length = Math.max(0, isRtl ? place.x - endX : endX - place.x);
  const isTall = place.height > tallFrom;
  const centreY = isTall ? place.y + wordsMiddle : place.y + place.height / 2;
  const centreX = isRtl ? place.x - 4 : place.x + 4;
  target.fillStyle = colour;
  if (unit === 'time' || unit === 'day') {
    if (unit === 'day' && length > 10) {
      target.globalAlpha = 0.45;
      target.fillRect(
        isRtl ? place.x - length : place.x,
        place.height >= 10 ? place.y + place.height - 1 : centreY - 0.75,
        length,
        1.5,
      );
      target.globalAlpha = 1;
    }
    const look = {
      isPublication,
      isTime: unit === 'time',
      isAnnounced: (flags & markFlags.announced) !== 0,
      isResumed: (flags & markFlags.resumed) !== 0,
      isGathered: marks.length > 1,
      colour,
      hole: theme.background,
    };
    drawPointShape(target, look, centreX, centreY, isRtl ? -1 : 1);
  } else {
    const doubt = columns.doubts[event] ?? 0;
    const isSoftStart = (doubt & 1) > 0;
    const isSoftEnd = (doubt & 2) > 0;
    const width = Math.max(7, length);
    const fades = isRtl ? { left: isSoftEnd, right: isSoftStart } : { left: isSoftStart, right: isSoftEnd };
    drawBar(target, isRtl ? place.x - width : place.x, isRtl ? place.x : place.x + width, place, fades);
  }
  const isOneOf = (mark: number | null): boolean => mark !== null && marks.includes(mark);
  const { highlighted } = scene;
  const isHighlighted = highlighted && highlighted.size > 0 && marks.some(mark => highlighted.has(mark));
  if (!isHighlighted && !isOneOf(scene.focusedEvent) && !isOneOf(scene.hoveredEvent)) return;
  target.strokeStyle = theme.focus;
  target.lineWidth = 2;
  target.beginPath();
  target.arc(centreX, centreY, 7, 0, Math.PI * 2);
  target.stroke();
}
