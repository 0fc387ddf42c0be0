import { plainLine } from '#shared/text/plain-line.ts';
import { remembered } from '../remembered.ts';
import type { DrawTarget } from './draw-target.ts';

/** A text as it is drawn, and how wide that is. */
export interface FittedText {
  readonly text: string;
  readonly width: number;
}

const limit = 4000;
const widths = new Map<string, Map<string, number>>();
const cuts = new Map<string, FittedText>();

const fonts = new WeakMap<DrawTarget, string>();

/** Sets the font for drawing and measuring. Reading `font` back from a canvas writes it out anew each time, which is slow. */
export function setFont(target: DrawTarget, font: string): void {
  target.font = font;
  fonts.set(target, font);
}

const fontOf = (target: DrawTarget): string => fonts.get(target) ?? target.font;

/** Forgets what was measured; needed when a font arrives. */
export function forgetTextWidths(): void {
  widths.clear();
  cuts.clear();
}

/** Width of the text in the target's font; measured once. */
export const textWidth = (target: DrawTarget, text: string): number => widthIn(target, fontOf(target), text);

/** The same in another font, which the target has afterwards only where the text had to be measured. */
export function widthIn(target: DrawTarget, font: string, text: string): number {
  let known = widths.get(font);
  if (!known || known.size > limit) {
    known = new Map();
    widths.set(font, known);
  }
  const before = known.get(text);
  if (before !== undefined) return before;
  if (font !== fontOf(target)) setFont(target, font);
  const { width } = target.measureText(text);
  known.set(text, width);
  return width;
}

const withEights = remembered((text: string) =>
  text.replace(/[0-9]/g, '8').replace(/[\u0660-\u0669]/g, '\u0668'),
);

/** Width of the text with each digit taken for an eight: what stands beside a count does not tremble while it changes. */
export const steadyWidth = (target: DrawTarget, text: string): number => textWidth(target, withEights(text));

function cutText(target: DrawTarget, text: string, maximumPx: number): FittedText {
  const letters = Array.from(text);
  const start = (length: number): string => `${letters.slice(0, length).join('').trimEnd()}…`;
  let low = 0;
  let high = letters.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (target.measureText(start(middle)).width <= maximumPx) low = middle;
    else high = middle - 1;
  }
  const cut = low === 0 ? '' : start(low);
  return { text: cut, width: target.measureText(cut).width };
}

/** The text, as one plain line, cut with an ellipsis to at most this width in the target's font; whole where it fits. */
export function fitText(target: DrawTarget, given: string, maximumPx: number): FittedText {
  const text = plainLine(given);
  const width = textWidth(target, text);
  const room = Math.max(0, Math.round(maximumPx));
  if (width <= room) return { text, width };
  const key = `${fontOf(target)}\n${room}\n${text}`;
  const known = cuts.get(key);
  if (known) return known;
  if (cuts.size > limit) cuts.clear();
  const made = cutText(target, text, room);
  cuts.set(key, made);
  return made;
}
