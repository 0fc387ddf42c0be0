import { openSideOf } from './bracket-shape.ts';
import type { OpenSide } from './bracket-shape.ts';

/** What placing glyphs needs to know of a font. */
export interface PdfFont {
  readonly isVertical: boolean;
  readonly isBold: boolean;
  /** Its letters' height as a share of the size that is set: not 1 for fonts drawn by procedures in a scale of their own. */
  readonly sizeRatio: number;
  /** How far a glyph moves the next one, for size 1. */
  advanceOf(glyph: { readonly width: number; readonly vmetric: unknown }): number;
  /** How wide it is from left to right, for size 1, whichever way it moves the next one. */
  widthOf(glyph: { readonly width: number }): number;
  /** Which side a bracket is drawn open to; null where the file has no outline of it. */
  openSideOf(glyph: { readonly fontChar?: unknown }): OpenSide | null;
}

const numbersIn = (value: unknown): readonly number[] =>
  typeof value === 'object' && value !== null ? Object.values(value).map(Number) : [];

const propertyOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

const isOutline = (value: unknown): value is ArrayLike<number> =>
  ArrayBuffer.isView(value) && 'length' in value;

/**
 * Reads a font as pdf.js hands it over, with its outlines by the names that glyphs have for them; one that could not be
 * loaded is taken for a plain one.
 */
export function readFont(font: unknown, outlineNamed: (name: string) => unknown): PdfFont {
  const matrix = numbersIn(propertyOf(font, 'fontMatrix'));
  const scale = matrix[0] || 0.001;
  const isVertical = propertyOf(font, 'vertical') === true;
  const [defaultAdvance = -1000] = numbersIn(propertyOf(font, 'defaultVMetrics'));
  const sides = new Map<string, OpenSide | null>();
  const name = String(propertyOf(font, 'name') ?? '');
  const widthOf = ({ width }: { readonly width: number }): number =>
    Number.isFinite(width) ? width * scale : 0;
  return {
    isVertical,
    isBold: propertyOf(font, 'bold') === true || /bold|black|heavy|semi-?bold/i.test(name),
    sizeRatio: propertyOf(font, 'isType3Font') === true ? drawnSize(font, matrix[3] || scale) : 1,
    widthOf,
    advanceOf({ width, vmetric }) {
      if (!isVertical) return widthOf({ width });
      const [advance = defaultAdvance] = numbersIn(vmetric);
      return -advance * scale;
    },
    openSideOf({ fontChar }) {
      const drawn = String(fontChar);
      const known = sides.get(drawn);
      if (known !== undefined) return known;
      const outline = propertyOf(outlineNamed(drawn), 'path');
      const side = isOutline(outline) ? openSideOf(outline) : null;
      sides.set(drawn, side);
      return side;
    },
  };
}

/** The letters of most fonts fill three quarters to one and a half times their size; others are measured by their box. */
function drawnSize(font: unknown, scale: number): number {
  const [, bottom = 0, , top = 0] = numbersIn(propertyOf(font, 'bbox'));
  const height = Math.abs((top - bottom) * scale);
  return height === 0 || (height > 0.4 && height < 2.5) ? 1 : height * 0.8;
}
