import type { Box } from './draw-target.ts';

const dashPx = 4;
const gapPx = 3;

/** The dashes of a line or a bar along its longer side: what was only announced is told apart without colour. */
export function dashesAlong({ x, y, width, height }: Box): readonly Box[] {
  const isLying = width >= height;
  const length = isLying ? width : height;
  const dashes: Box[] = [];
  for (let at = 0; at < length; at += dashPx + gapPx) {
    const px = Math.min(dashPx, length - at);
    dashes.push(isLying ? { x: x + at, y, width: px, height } : { x, y: y + at, width, height: px });
  }
  return dashes;
}
