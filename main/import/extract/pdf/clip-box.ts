import type { Matrix } from './matrix.ts';
import type { PdfGlyph } from './pdf-glyph.ts';

/** The upright box on the page, in points from its top left corner, that what is drawn is cut off at. */
export interface ClipBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What is left of a box by a path that clips, as pdf.js gives the bounds of that; the box itself where they are none. */
export function narrowClip(box: ClipBox | null, bounds: unknown, [a, b, c, d, e, f]: Matrix): ClipBox | null {
  const [x1 = NaN, y1 = NaN, x2 = NaN, y2 = NaN] = ArrayBuffer.isView(bounds)
    ? Object.values(bounds).map(Number)
    : [];
  if (!(x2 > x1 && y2 > y1)) return box;
  const corners = [
    [x1, y1],
    [x2, y1],
    [x1, y2],
    [x2, y2],
  ] as const;
  const xs = corners.map(([x, y]) => a * x + c * y + e);
  const ys = corners.map(([x, y]) => b * x + d * y + f);
  return {
    left: Math.max(box?.left ?? -Infinity, Math.min(...xs)),
    top: Math.max(box?.top ?? -Infinity, Math.min(...ys)),
    right: Math.min(box?.right ?? Infinity, Math.max(...xs)),
    bottom: Math.min(box?.bottom ?? Infinity, Math.max(...ys)),
  };
}

/** Half the height of a small letter, in sizes. */
const middle = 0.25;

/**
 * True if the middle of a glyph is cut off: browsers draw a line that does not fit on a page on the next one again, and
 * what reaches into the first, too.
 */
export function isCutOff({ x, y, dx, dy, advance, size }: PdfGlyph, box: ClipBox | null): boolean {
  if (box === null) return false;
  const middleX = x + (dx * advance) / 2 + dy * size * middle;
  const middleY = y + (dy * advance) / 2 - dx * size * middle;
  return middleX < box.left || middleX > box.right || middleY < box.top || middleY > box.bottom;
}
