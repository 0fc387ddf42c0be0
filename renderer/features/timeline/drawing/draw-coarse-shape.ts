import type { Box, DrawTarget } from './draw-target.ts';
import { textWidth } from './fit-text.ts';
import { bracketPx, type PlacedUnit } from './place-coarse.ts';
import { coarseHeight } from './timeline-geometry.ts';
import type { TimelineScene } from './timeline-scene.ts';

/** Narrower ones are a plain line: side by side their ends would read as a row of letters. */
export const narrowBracket = 24;

/** A bracket around the part of a unit that is in view, without an end where it goes on, and its count where that fits. */
export function drawBracket(target: DrawTarget, scene: TimelineScene, box: Box, placed: PlacedUnit): void {
  const { theme, timeDirection } = scene;
  const { group, isOpenStart, isOpenEnd } = placed;
  const top = box.y;
  if (box.width < narrowBracket) {
    target.fillStyle = theme.event;
    target.globalAlpha = 0.7;
    target.fillRect(Math.round(box.x) + 1, top + 7, Math.max(2, Math.round(box.width) - 2), 3);
    target.globalAlpha = 1;
    return;
  }
  const left = Math.round(box.x) + 1;
  const right = Math.round(box.x + box.width) - 1;
  // A cut label would lose its count, so it is whole or not there at all.
  const text = box.width > 48 ? scene.labels.unitCount(group) : '';
  const width = text === '' ? Infinity : textWidth(target, text);
  const isLabelled = width <= box.width - bracketPx;
  const middle = (left + right) / 2;
  const gap = isLabelled ? width / 2 + 6 : 0;
  const [isOpenLeft, isOpenRight] =
    timeDirection === 'rtl' ? [isOpenEnd, isOpenStart] : [isOpenStart, isOpenEnd];
  target.fillStyle = theme.event;
  target.fillRect(left, top + 8, Math.max(0, middle - gap - left), 1.5);
  target.fillRect(middle + gap, top + 8, Math.max(0, right - middle - gap), 1.5);
  if (!isOpenLeft) target.fillRect(left, top + 5, 1.5, 8);
  if (!isOpenRight) target.fillRect(right - 1.5, top + 5, 1.5, 8);
  if (!isLabelled) return;
  target.fillStyle = theme.text;
  target.textAlign = 'center';
  target.fillText(text, middle, top + 9.5);
}

/** A chip of this size. Its diamond is before the words, or where time ends if that is what it points to. */
export function drawChip(
  target: DrawTarget,
  { theme, labels, timeDirection }: TimelineScene,
  box: Box,
  text: string,
  isAtEnd = false,
): void {
  const { x, y: top, width } = box;
  const isRight = isAtEnd ? timeDirection === 'ltr' : labels.direction === 'rtl';
  target.fillStyle = theme.background;
  target.fillRect(x, top, width, coarseHeight);
  target.strokeStyle = theme.event;
  target.lineWidth = 1;
  target.strokeRect(x + 0.5, top + 0.5, width - 1, coarseHeight - 1);
  const diamond = isRight ? x + width - 10 : x + 10;
  target.fillStyle = theme.event;
  target.beginPath();
  target.moveTo(diamond, top + 4);
  target.lineTo(diamond + 4, top + 8);
  target.lineTo(diamond, top + 12);
  target.lineTo(diamond - 4, top + 8);
  target.closePath();
  target.fill();
  target.fillStyle = theme.text;
  target.textAlign = isRight ? 'right' : 'left';
  target.fillText(text, isRight ? x + width - 18 : x + 18, top + 9.5);
}
