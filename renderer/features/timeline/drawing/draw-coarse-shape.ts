import { strokeDashed, strokeDashedLines, type LyingLine } from './dashes.ts';
import { fillBoxes, type Box, type DrawTarget } from './draw-target.ts';
import { steadyWidth } from './fit-text.ts';
import { bracketPx, type PlacedUnit } from './place-coarse.ts';
import { coarseHeight } from './timeline-geometry.ts';
import type { TimelineScene } from './timeline-scene.ts';

/** Narrower ones are a plain line: side by side their ends would read as a row of letters. */
export const narrowBracket = 24;

const lineThickness = 1.5;

/** Words that belong to a bracket or a chip. */
interface StripWords {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly align: 'left' | 'right' | 'center';
}

/** The sign of a stretch: a short bracket, or an arrow at an end where the stretch goes on beyond the view. */
interface StretchSign {
  /** Its middle. */
  readonly x: number;
  readonly y: number;
  readonly isOpenLeft: boolean;
  readonly isOpenRight: boolean;
}

/**
 * The shapes of many strips, gathered by how they are painted and then painted in a few strokes: a hundred chips painted one
 * by one change the colour four hundred times.
 */
export interface StripInk {
  readonly chips: Box[];
  /** Chips of what was only announced, whose outline is dashed. */
  readonly announcedChips: Box[];
  readonly lines: Box[];
  /** Of brackets around what was only announced. */
  readonly dashedLines: LyingLine[];
  readonly faintLines: Box[];
  readonly signs: StretchSign[];
  readonly words: StripWords[];
}

export const createStripInk = (): StripInk => ({
  chips: [],
  announcedChips: [],
  lines: [],
  dashedLines: [],
  faintLines: [],
  signs: [],
  words: [],
});

/**
 * A bracket around the part of a unit that is in view, without an end where it goes on, and its count where that fits; its line
 * is dashed where all of it was only announced.
 */
export function addBracket(
  ink: StripInk,
  target: DrawTarget,
  { labels, timeDirection }: TimelineScene,
  box: Box,
  { group, isOpenStart, isOpenEnd }: PlacedUnit,
  isAnnounced: boolean,
): void {
  const top = box.y;
  if (box.width < narrowBracket) {
    const width = Math.max(2, Math.round(box.width) - 2);
    ink.faintLines.push({ x: Math.round(box.x) + 1, y: top + 7, width, height: 3 });
    return;
  }
  const left = Math.round(box.x) + 1;
  const right = Math.round(box.x + box.width) - 1;
  // A cut label would lose its count, so it is whole or not there at all.
  const text = box.width > 48 ? labels.unitCount(group) : '';
  const width = text === '' ? Infinity : steadyWidth(target, text);
  const isLabelled = width <= box.width - bracketPx;
  const middle = (left + right) / 2;
  const gap = isLabelled ? width / 2 + 6 : 0;
  const [isOpenLeft, isOpenRight] =
    timeDirection === 'rtl' ? [isOpenEnd, isOpenStart] : [isOpenStart, isOpenEnd];
  const y = top + 8;
  for (const [fromX, toX] of [
    [left, middle - gap],
    [middle + gap, right],
  ] as const) {
    if (fromX >= toX) continue;
    if (isAnnounced) ink.dashedLines.push({ fromX, toX, y: y + lineThickness / 2 });
    else ink.lines.push({ x: fromX, y, width: toX - fromX, height: lineThickness });
  }
  if (!isOpenLeft) ink.lines.push({ x: left, y: top + 5, width: 1.5, height: 8 });
  if (!isOpenRight) ink.lines.push({ x: right - 1.5, y: top + 5, width: 1.5, height: 8 });
  if (isLabelled) ink.words.push({ text, x: middle, y: top + 9.5, align: 'center' });
}

/** How a chip is drawn that stands for a stretch. */
export interface ChipLook {
  /** Whether the stretch goes on beyond the view before it and after it. */
  readonly isOpenStart: boolean;
  readonly isOpenEnd: boolean;
  /** Whether it points to where the view ends. */
  readonly isAtEnd: boolean;
  readonly isAnnounced: boolean;
}

/** A chip of this size. The sign of its stretch is before the words, or where time ends if that is what it points to. */
export function addChip(
  ink: StripInk,
  { labels, timeDirection }: TimelineScene,
  box: Box,
  text: string,
  { isOpenStart, isOpenEnd, isAtEnd, isAnnounced }: ChipLook,
): void {
  const { x, y, width } = box;
  const isRight = isAtEnd ? timeDirection === 'ltr' : labels.direction === 'rtl';
  const [isOpenLeft, isOpenRight] =
    timeDirection === 'rtl' ? [isOpenEnd, isOpenStart] : [isOpenStart, isOpenEnd];
  (isAnnounced ? ink.announcedChips : ink.chips).push(box);
  ink.signs.push({ x: isRight ? x + width - 10 : x + 10, y: y + 8, isOpenLeft, isOpenRight });
  ink.words.push({
    text,
    x: isRight ? x + width - 18 : x + 18,
    // Arabic letters go deep: a pixel lower they would touch the outline.
    y: y + 8.5,
    align: isRight ? 'right' : 'left',
  });
}

const signPx = 5;

function paintSigns(target: DrawTarget, { signs }: StripInk, colour: string): void {
  if (signs.length === 0) return;
  target.beginPath();
  for (const { x, y, isOpenLeft, isOpenRight } of signs) {
    target.rect(x - signPx, y - 0.75, 2 * signPx, 1.5);
    for (const [side, isOpen] of [
      [-1, isOpenLeft],
      [1, isOpenRight],
    ] as const) {
      const end = x + side * signPx;
      if (!isOpen) {
        target.rect(end - 0.75, y - 3.5, 1.5, 7);
        continue;
      }
      target.moveTo(end + side * 0.5, y);
      target.lineTo(end - side * 3, y - 3.2);
      target.lineTo(end - side * 3, y + 3.2);
    }
  }
  target.fillStyle = colour;
  target.fill();
}

/** Adds the outlines of chips to the path, inside of them. */
function addOutlines(target: DrawTarget, chips: readonly Box[]): void {
  for (const { x, y, width } of chips) target.rect(x + 0.5, y + 0.5, width - 1, coarseHeight - 1);
}

/** Paints all of it; the target has the font and the direction of the words. */
export function paintStripInk(
  target: DrawTarget,
  { theme }: Pick<TimelineScene, 'theme'>,
  ink: StripInk,
): void {
  fillBoxes(target, ink.chips, theme.background);
  fillBoxes(target, ink.announcedChips, theme.background);
  target.strokeStyle = theme.event;
  target.lineWidth = 1;
  if (ink.chips.length > 0) {
    target.beginPath();
    addOutlines(target, ink.chips);
    target.stroke();
  }
  if (ink.announcedChips.length > 0) strokeDashed(target, () => addOutlines(target, ink.announcedChips));
  target.lineWidth = lineThickness;
  strokeDashedLines(target, ink.dashedLines);
  paintSigns(target, ink, theme.event);
  fillBoxes(target, ink.lines, theme.event);
  target.globalAlpha = 0.7;
  fillBoxes(target, ink.faintLines, theme.event);
  target.globalAlpha = 1;
  target.fillStyle = theme.text;
  for (const { text, x, y, align } of ink.words) {
    target.textAlign = align;
    target.fillText(text, x, y);
  }
}
