import type { PageBox } from '#shared/domain/source/medium-place.ts';
import type { OpenSide } from './bracket-shape.ts';
import type { PdfGlyph } from './pdf-glyph.ts';

/** A glyph in a frame that is turned so that its line runs from left to right, with `base` growing from line to line. */
export interface Atom {
  readonly text: string;
  readonly isSpace: boolean;
  readonly openSide: OpenSide | null;
  readonly start: number;
  readonly end: number;
  readonly base: number;
  readonly size: number;
  readonly spacing: number;
  readonly isBold: boolean;
  readonly isVertical: boolean;
  readonly isArtifact: boolean;
}

/** All glyphs of a page whose lines run the same way, in the order of the content. */
export interface ReadingFrame {
  /** Degrees from left to right, clockwise. */
  readonly angle: number;
  readonly atoms: readonly Atom[];
  /** A box of the frame as a box of the page. */
  toPage(box: PageBox): PageBox;
}

/** Lines that lean by less than this are level: pages are scanned askew. */
const levelTolerance = 8;
const angleStep = 5;
/** A page of text around circles has no lines; what leans more ways than this is read as if level. */
const mostFrames = 16;

function angleOf({ dx, dy }: PdfGlyph): number {
  const angle = (Math.atan2(dy, dx) * 180) / Math.PI;
  const quarter = Math.round(angle / 90) * 90;
  const rounded =
    Math.abs(angle - quarter) <= levelTolerance ? quarter : Math.round(angle / angleStep) * angleStep;
  return (rounded + 360) % 360;
}

/** Sorts the glyphs of a page by the way they run; the way that most of the text runs comes first. */
export function readingFrames(glyphs: readonly PdfGlyph[]): readonly ReadingFrame[] {
  const groups = new Map<number, PdfGlyph[]>();
  for (const glyph of glyphs) {
    const angle = angleOf(glyph);
    const group = groups.get(angle) ?? (groups.size < mostFrames ? [] : groups.get(0)) ?? [];
    groups.set(groups.has(angle) || groups.size < mostFrames ? angle : 0, group);
    group.push(glyph);
  }
  return [...groups].sort((a, b) => b[1].length - a[1].length).map(([angle, group]) => frameOf(angle, group));
}

function frameOf(angle: number, glyphs: readonly PdfGlyph[]): ReadingFrame {
  const radians = (angle * Math.PI) / 180;
  const [cos, sin] = [exact(Math.cos(radians)), exact(Math.sin(radians))];
  const atoms = glyphs.map(glyph => {
    const start = glyph.x * cos + glyph.y * sin;
    const { text, isSpace, openSide, advance, size, spacing, isBold, isVertical, isArtifact } = glyph;
    const base = glyph.y * cos - glyph.x * sin;
    return {
      text,
      isSpace,
      openSide,
      start,
      end: start + advance,
      base,
      size,
      spacing,
      isBold,
      isVertical,
      isArtifact,
    };
  });
  return { angle, atoms, toPage: box => turnBack(box, cos, sin) };
}

const exact = (value: number): number => Math.round(value * 1e9) / 1e9;

/** The upright box around a box that is turned back. */
function turnBack([left, top, right, bottom]: PageBox, cos: number, sin: number): PageBox {
  const corners = [
    [left, top],
    [right, top],
    [left, bottom],
    [right, bottom],
  ] as const;
  const xs = corners.map(([u, v]) => u * cos - v * sin);
  const ys = corners.map(([u, v]) => u * sin + v * cos);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
