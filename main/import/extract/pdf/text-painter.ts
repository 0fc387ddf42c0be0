import { isCutOff, narrowClip } from './clip-box.ts';
import type { ClipBox } from './clip-box.ts';
import { isBracket } from './bracket-shape.ts';
import { readGlyphText } from './glyph-text.ts';
import { compose, identity, matrixOf } from './matrix.ts';
import type { Matrix } from './matrix.ts';
import type { PdfGlyph } from './pdf-glyph.ts';
import { readFont } from './pdf-font.ts';
import type { PdfFont } from './pdf-font.ts';

/** The text state (ISO 32000-1, 9.3), with where on its page the next glyph goes. */
interface TextState {
  readonly placement: Matrix;
  readonly clip: ClipBox | null;
  readonly matrix: Matrix;
  readonly lineX: number;
  readonly lineY: number;
  readonly x: number;
  readonly y: number;
  readonly font: PdfFont | null;
  readonly fontSize: number;
  readonly charSpacing: number;
  readonly wordSpacing: number;
  readonly horizontalScale: number;
  readonly leading: number;
  readonly rise: number;
}

type Setting = Pick<TextState, 'charSpacing' | 'wordSpacing' | 'horizontalScale' | 'leading' | 'rise'>;

/** Follows the operators of text and says where each glyph comes to stand. */
export interface TextPainter {
  save(): void;
  restore(): void;
  transform(matrix: unknown): void;
  placement(): Matrix;
  /** Cuts off all that is shown from now on at a path with these bounds. */
  clip(bounds: unknown): void;
  begin(): void;
  setFont(name: string, size: number): void;
  set(setting: Partial<Setting>): void;
  setMatrix(matrix: unknown): void;
  move(x: number, y: number): void;
  nextLine(): void;
  /** Shows glyphs and the distances between them, as pdf.js lists them. */
  show(shown: readonly unknown[], onGlyph: (glyph: PdfGlyph) => void): void;
}

/** More saved states than any page that is meant to be read. */
const deepest = 10_000;

export function createTextPainter(placement: Matrix, fontNamed: (name: string) => unknown): TextPainter {
  const fonts = new Map<string, PdfFont>();
  const saved: TextState[] = [];
  let state: TextState = {
    placement,
    clip: null,
    matrix: identity,
    lineX: 0,
    lineY: 0,
    x: 0,
    y: 0,
    font: null,
    fontSize: 0,
    charSpacing: 0,
    wordSpacing: 0,
    horizontalScale: 1,
    leading: 0,
    rise: 0,
  };
  const moveTo = (x: number, y: number): void => {
    state = { ...state, x, y, lineX: x, lineY: y };
  };
  return {
    save: () => {
      if (saved.length < deepest) saved.push(state);
    },
    restore: () => {
      state = saved.pop() ?? state;
    },
    transform(matrix) {
      const inner = matrixOf(matrix);
      if (inner !== null) state = { ...state, placement: compose(state.placement, inner) };
    },
    placement: () => state.placement,
    clip(bounds) {
      state = { ...state, clip: narrowClip(state.clip, bounds, state.placement) };
    },
    begin() {
      state = { ...state, matrix: identity };
      moveTo(0, 0);
    },
    setFont(name, size) {
      const font = fonts.get(name) ?? readFont(fontNamed(name), shown => fontNamed(`${name}_path_${shown}`));
      fonts.set(name, font);
      state = { ...state, font, fontSize: Number.isFinite(size) ? size : 0 };
    },
    set(setting) {
      state = { ...state, ...setting };
    },
    setMatrix(matrix) {
      state = { ...state, matrix: matrixOf(matrix) ?? identity };
      moveTo(0, 0);
    },
    move: (x, y) => moveTo(state.lineX + x, state.lineY + y),
    nextLine: () => moveTo(state.lineX, state.lineY - state.leading),
    show(shown, onGlyph) {
      state = { ...state, ...showGlyphs(state, shown, onGlyph) };
    },
  };
}

/** What pdf.js says of a glyph. */
interface ShownGlyph {
  readonly unicode: string;
  /** The name of its outline in its font. */
  readonly fontChar?: unknown;
  readonly width: number;
  readonly isSpace: boolean;
  readonly vmetric: unknown;
}

const isGlyph = (value: unknown): value is ShownGlyph =>
  typeof value === 'object' && value !== null && 'unicode' in value && typeof value.unicode === 'string';

/** Where text goes on after these glyphs. */
function showGlyphs(
  state: TextState,
  shown: readonly unknown[],
  onGlyph: (glyph: PdfGlyph) => void,
): Pick<TextState, 'x' | 'y'> {
  const { font, charSpacing, wordSpacing, rise, matrix, placement } = state;
  if (font === null) return state;
  const size = Math.abs(state.fontSize);
  // A negative size turns its glyphs around (pdf.js draws it so, as others do).
  const scale = state.horizontalScale * (state.fontSize < 0 ? -1 : 1);
  const onPage = compose(placement, matrix);
  const along = font.isVertical ? unit(-onPage[2], -onPage[3]) : unit(onPage[0] * scale, onPage[1] * scale);
  const stretch = along.length;
  const height = Math.hypot(onPage[2], onPage[3]) * size * font.sizeRatio;
  let { x, y } = state;
  for (const item of shown) {
    if (typeof item === 'number') {
      const gap = (item * size) / 1000;
      if (font.isVertical) y -= gap;
      else x -= gap * scale;
      continue;
    }
    if (!isGlyph(item)) continue;
    const spacing = charSpacing + (item.isSpace ? wordSpacing : 0);
    const advance = font.advanceOf(item) * size;
    const [px, py] = apply(onPage, x, y + rise);
    const text = readGlyphText(item.unicode);
    const isSpace = text !== '' && /^\s+$/u.test(text);
    const glyph = {
      text: isSpace ? ' ' : text,
      isSpace,
      openSide: isBracket(text) ? font.openSideOf(item) : null,
      x: px,
      y: py,
      dx: along.x,
      dy: along.y,
      advance: Math.abs(advance) * stretch,
      spacing: charSpacing * stretch,
      size: height,
      isBold: font.isBold,
      isVertical: font.isVertical,
      width: Math.hypot(onPage[0], onPage[1]) * Math.abs(font.widthOf(item) * size * scale),
      isArtifact: false,
    };
    if (!isCutOff(glyph, state.clip)) onGlyph(glyph);
    if (font.isVertical) y -= advance - spacing;
    else x += (advance + spacing) * scale;
  }
  return { x, y };
}

const apply = ([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] => [
  a * x + c * y + e,
  b * x + d * y + f,
];

function unit(x: number, y: number): { x: number; y: number; length: number } {
  const length = Math.hypot(x, y);
  return length === 0 ? { x: 1, y: 0, length: 0 } : { x: x / length, y: y / length, length };
}
