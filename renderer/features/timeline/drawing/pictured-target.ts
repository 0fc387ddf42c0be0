import type { DrawTarget } from './draw-target.ts';
import type { WordPictures, WordStyle } from './word-pictures.ts';

/**
 * The canvas with its words drawn from pictures where there are some; everything else goes straight to it. Made anew for each
 * frame: it remembers how words are set, which the context forgets when its canvas changes its size.
 */
export function createPicturedTarget(
  context: CanvasRenderingContext2D,
  pictures: Pick<WordPictures, 'draw'>,
): DrawTarget {
  const readStyle = (): WordStyle => ({
    font: context.font,
    fillStyle: context.fillStyle,
    textAlign: context.textAlign,
    textBaseline: context.textBaseline,
    direction: context.direction,
  });
  let style = readStyle();
  let styleKey = '';
  const saved: WordStyle[] = [];
  return {
    save() {
      saved.push({ ...style });
      context.save();
    },
    restore() {
      context.restore();
      style = saved.pop() ?? readStyle();
      styleKey = '';
    },
    beginPath: () => context.beginPath(),
    closePath: () => context.closePath(),
    moveTo: (x, y) => context.moveTo(x, y),
    lineTo: (x, y) => context.lineTo(x, y),
    rect: (x, y, width, height) => context.rect(x, y, width, height),
    arc: (x, y, radius, from, to) => context.arc(x, y, radius, from, to),
    clip: () => context.clip(),
    fill: () => context.fill(),
    stroke: () => context.stroke(),
    fillRect: (x, y, width, height) => context.fillRect(x, y, width, height),
    strokeRect: (x, y, width, height) => context.strokeRect(x, y, width, height),
    fillText(text, x, y) {
      if (styleKey === '')
        styleKey = `${style.font} ${String(style.fillStyle)} ${style.textAlign} ${style.textBaseline} ${style.direction}`;
      if (!pictures.draw(style, styleKey, text, x, y)) context.fillText(text, x, y);
    },
    measureText: text => context.measureText(text),
    get font() {
      return style.font;
    },
    set font(font) {
      if (font === style.font) return;
      context.font = font;
      style.font = font;
      styleKey = '';
    },
    get fillStyle() {
      return style.fillStyle;
    },
    set fillStyle(fillStyle) {
      if (fillStyle === style.fillStyle) return;
      context.fillStyle = fillStyle;
      style.fillStyle = fillStyle;
      styleKey = '';
    },
    get textAlign() {
      return style.textAlign;
    },
    set textAlign(textAlign) {
      if (textAlign === style.textAlign) return;
      context.textAlign = textAlign;
      style.textAlign = textAlign;
      styleKey = '';
    },
    get textBaseline() {
      return style.textBaseline;
    },
    set textBaseline(textBaseline) {
      if (textBaseline === style.textBaseline) return;
      context.textBaseline = textBaseline;
      style.textBaseline = textBaseline;
      styleKey = '';
    },
    get direction() {
      return style.direction;
    },
    set direction(direction) {
      if (direction === style.direction) return;
      context.direction = direction;
      style.direction = direction;
      styleKey = '';
    },
    get strokeStyle() {
      return context.strokeStyle;
    },
    set strokeStyle(strokeStyle) {
      context.strokeStyle = strokeStyle;
    },
    get lineWidth() {
      return context.lineWidth;
    },
    set lineWidth(lineWidth) {
      context.lineWidth = lineWidth;
    },
    get globalAlpha() {
      return context.globalAlpha;
    },
    set globalAlpha(globalAlpha) {
      context.globalAlpha = globalAlpha;
    },
  };
}
