import { fillBoxes, type Box, type DrawTarget } from './draw-target.ts';
import { steadyWidth } from './fit-text.ts';
import { bracketPx, type PlacedUnit } from './place-coarse.ts';
import { coarseHeight } from './timeline-geometry.ts';
import type { TimelineScene } from './timeline-scene.ts';

/** Narrower ones are a plain line: side by side their ends would read as a row of letters. */
export const narrowBracket = 24;

/** Words that belong to a bracket or a chip. */
interface StripWords {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly align: 'left' | 'right' | 'center';
}

/**
 * The shapes of many strips, gathered by how they are painted and then painted in a few strokes: a hundred chips painted one
 * by one change the colour four hundred times.
 */
export interface StripInk {
  readonly chips: Box[];
  readonly lines: Box[];
  readonly faintLines: Box[];
  readonly diamonds: { readonly x: number; readonly y: number }[];
  readonly words: StripWords[];
}

export const createStripInk = (): StripInk => ({
  chips: [],
  lines: [],
  faintLines: [],
  diamonds: [],
  words: [],
});

/** A bracket around the part of a unit that is in view, without an end where it goes on, and its count where that fits. */
export function addBracket(
  ink: StripInk,
  target: DrawTarget,
  { labels, timeDirection }: TimelineScene,
  box: Box,
  { group, isOpenStart, isOpenEnd }: PlacedUnit,
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
  ink.lines.push({ x: left, y: top + 8, width: Math.max(0, middle - gap - left), height: 1.5 });
  ink.lines.push({ x: middle + gap, y: top + 8, width: Math.max(0, right - middle - gap), height: 1.5 });
  if (!isOpenLeft) ink.lines.push({ x: left, y: top + 5, width: 1.5, height: 8 });
  if (!isOpenRight) ink.lines.push({ x: right - 1.5, y: top + 5, width: 1.5, height: 8 });
  if (isLabelled) ink.words.push({ text, x: middle, y: top + 9.5, align: 'center' });
}

/** A chip of this size. Its diamond is before the words, or where time ends if that is what it points to. */
export function addChip(
  ink: StripInk,
  { labels, timeDirection }: TimelineScene,
  box: Box,
  text: string,
  isAtEnd = false,
): void {
  const { x, y, width } = box;
  const isRight = isAtEnd ? timeDirection === 'ltr' : labels.direction === 'rtl';
  ink.chips.push(box);
  ink.diamonds.push({ x: isRight ? x + width - 10 : x + 10, y: y + 8 });
  ink.words.push({
    text,
    x: isRight ? x + width - 18 : x + 18,
    y: y + 9.5,
    align: isRight ? 'right' : 'left',
  });
}

function paintDiamonds(target: DrawTarget, { diamonds }: StripInk, colour: string): void {
  if (diamonds.length === 0) return;
  target.beginPath();
  for (const { x, y } of diamonds) {
    target.moveTo(x, y - 4);
    target.lineTo(x + 4, y);
    target.lineTo(x, y + 4);
    target.lineTo(x - 4, y);
  }
  target.fillStyle = colour;
  target.fill();
}

/** Paints all of it; the target has the font and the direction of the words. */
export function paintStripInk(
  target: DrawTarget,
  { theme }: Pick<TimelineScene, 'theme'>,
  ink: StripInk,
): void {
  fillBoxes(target, ink.chips, theme.background);
  if (ink.chips.length > 0) {
    target.beginPath();
    for (const { x, y, width } of ink.chips) target.rect(x + 0.5, y + 0.5, width - 1, coarseHeight - 1);
    target.strokeStyle = theme.event;
    target.lineWidth = 1;
    target.stroke();
  }
  paintDiamonds(target, ink, theme.event);
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
