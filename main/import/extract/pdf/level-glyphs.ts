import type { PdfGlyph } from './pdf-glyph.ts';

/** From one to the next of the glyphs of vertical writing: further across than down. */
const goesAcross = (from: PdfGlyph, to: PdfGlyph): boolean =>
  Math.abs(to.x - from.x) > Math.abs(to.y - from.y);

/**
 * Some files set letter after letter from left to right in a font that is meant for vertical writing: those are given the
 * places of horizontal letters. Vertical writing is left as it is.
 */
export function levelGlyphs(glyphs: readonly PdfGlyph[]): readonly PdfGlyph[] {
  const vertical = glyphs.filter(glyph => glyph.isVertical);
  const steps = vertical.slice(1).filter((glyph, i) => goesAcross(vertical[i] ?? glyph, glyph)).length;
  if (vertical.length < 2 || steps < vertical.length * 0.6) return glyphs;
  return glyphs.map(glyph =>
    glyph.isVertical
      ? // Letters of vertical writing are placed by the middle of their top.
        { ...glyph, isVertical: false, dx: 1, dy: 0, x: glyph.x - glyph.width / 2, advance: glyph.width }
      : glyph,
  );
}
