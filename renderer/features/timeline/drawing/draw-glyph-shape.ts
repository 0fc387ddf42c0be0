import type { Box, DrawTarget } from './draw-target.ts';

/** A mark to be drawn: `y` is the top of its row. */
export interface GlyphPlace {
  /** Where it begins in time, or behind others of its day that stand there. */
  readonly x: number;
  /** The same from where the view starts. */
  readonly distancePx: number;
  readonly y: number;
  readonly height: number;
  /** From there to the next one in its row. */
  readonly roomPx: number;
}

/** Within a day wider than this other marks find room. */
export const wideDayPx = 60;
/** Rows higher than this have words in them. */
export const tallFrom = 12;
/** The middle of the words of such a row, from its top: below them is room for the bar of a stretch. */
export const wordsMiddle = 8;

/** How a point is told apart without colour: what kind it is, how close it is known, and what is known about its event. */
export interface PointLook {
  readonly isPublication: boolean;
  readonly isTime: boolean;
  readonly isAnnounced: boolean;
  readonly isResumed: boolean;
  readonly isCalledOff: boolean;
  /** Several marks of one event: a second outline looks out from behind. */
  readonly isGathered: boolean;
  readonly colour: string;
  readonly hole: string;
}

/** Where a point stands: its middle. */
export interface PointPlace {
  readonly x: number;
  readonly y: number;
}

/** An outline that is only filled needs no closing, which takes as long as the outline. */
function addPoint(
  target: DrawTarget,
  { isPublication, isTime }: PointLook,
  x: number,
  y: number,
  isOutlined: boolean,
): void {
  if (isPublication && isTime) {
    // Without this a line would lead here from the point before.
    target.moveTo(x + 3.4, y);
    target.arc(x, y, 3.4, 0, Math.PI * 2);
  } else if (isPublication) target.rect(Math.round(x - 3), Math.round(y - 3), 6, 6);
  else if (isTime) {
    target.moveTo(x - 4, y - 3.4);
    target.lineTo(x + 4, y - 3.4);
    target.lineTo(x, y + 4);
    if (isOutlined) target.closePath();
  } else {
    target.moveTo(x, y - 4.4);
    target.lineTo(x + 4.4, y);
    target.lineTo(x, y + 4.4);
    target.lineTo(x - 4.4, y);
    if (isOutlined) target.closePath();
  }
}

function dots(target: DrawTarget, { colour, isTime }: PointLook, places: readonly PointPlace[]): void {
  target.fillStyle = colour;
  target.beginPath();
  for (const { x, y } of places) {
    const middle = isTime ? y - 0.8 : y;
    target.moveTo(x + 1.5, middle);
    target.arc(x, middle, 1.5, 0, Math.PI * 2);
  }
  target.fill();
}

/** Strokes through the shapes and a little beyond. */
function strokes(target: DrawTarget, { colour, isTime }: PointLook, places: readonly PointPlace[]): void {
  target.strokeStyle = colour;
  target.lineWidth = 1.5;
  target.beginPath();
  for (const { x, y } of places) {
    const middle = isTime ? y - 0.8 : y;
    target.moveTo(x - 6.5, middle);
    target.lineTo(x + 6.5, middle);
  }
  target.stroke();
}

/**
 * A publication is a square, or a disc where its minute is known; a date in the text a diamond, or a pin where its minute
 * is known. Only what was still to come when it was written is hollow, with a dot once it was told of again and struck through
 * once it was put off or called off. Those that look alike are one path.
 */
export function drawPointShapes(
  target: DrawTarget,
  look: PointLook,
  places: readonly PointPlace[],
  side: number,
): void {
  const { colour, hole } = look;
  target.strokeStyle = colour;
  target.lineWidth = 1.2;
  if (look.isGathered) {
    target.beginPath();
    for (const { x, y } of places) addPoint(target, look, x + side * 2.6, y, true);
    target.stroke();
  }
  const isOutlined = look.isAnnounced || look.isGathered;
  target.beginPath();
  for (const { x, y } of places) addPoint(target, look, x, y, isOutlined);
  target.fillStyle = look.isAnnounced ? hole : colour;
  target.fill();
  if (isOutlined) {
    target.strokeStyle = look.isAnnounced ? colour : hole;
    target.lineWidth = look.isAnnounced ? 1.5 : 0.8;
    target.stroke();
  }
  if (!look.isAnnounced) return;
  if (look.isCalledOff) strokes(target, look, places);
  else if (look.isResumed) dots(target, look, places);
}

/** A bar, and how opaque its parts are. */
export interface BarPart {
  readonly box: Box;
  readonly alpha: number;
}

/** How opaque bars are, but for their faded ends. */
export const barAlpha = 0.75;
/** An uncertain end fades out in so many steps. */
const fadeSteps = 4;

/** The parts of a bar for a stretch of time, the main one first; its uncertain ends fade out. */
export function barParts(
  left: number,
  right: number,
  place: GlyphPlace,
  fades: { readonly left: boolean; readonly right: boolean },
): readonly [BarPart, ...BarPart[]] {
  const isTall = place.height > tallFrom;
  const height = isTall ? 3 : Math.min(5, place.height - 1);
  // Below the words of a tall row, so that it never strikes them through.
  const y = isTall ? place.y + place.height - height : Math.round(place.y + (place.height - height) / 2);
  const fade = Math.min((right - left) / 3, 28);
  const from = left + (fades.left ? fade : 0);
  const to = right - (fades.right ? fade : 0);
  const parts: [BarPart, ...BarPart[]] = [
    { box: { x: from, y, width: Math.max(1, to - from), height }, alpha: barAlpha },
  ];
  const width = fade / fadeSteps;
  for (let step = 0; step < fadeSteps; step++) {
    const alpha = barAlpha * (1 - (step + 1) / (fadeSteps + 1));
    if (fades.left) parts.push({ box: { x: from - (step + 1) * width, y, width, height }, alpha });
    if (fades.right) parts.push({ box: { x: to + step * width, y, width, height }, alpha });
  }
  return parts;
}
