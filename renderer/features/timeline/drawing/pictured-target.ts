import type { DrawTarget } from './draw-target.ts';
import type { WordPictures, WordStyle } from './word-pictures.ts';

const styleNames = ['font', 'fillStyle', 'textAlign', 'textBaseline', 'direction'] as const;
const passedNames = ['strokeStyle', 'lineWidth', 'globalAlpha'] as const;

type Accessed = (typeof styleNames)[number] | (typeof passedNames)[number];
type Values = Record<Accessed, unknown>;

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
  const calls: Omit<DrawTarget, Accessed> = {
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
  };
  // All words are set by these, so they are written to the context only where they change.
  for (const name of styleNames)
    Object.defineProperty(calls, name, {
      get: () => style[name],
      set(value: unknown) {
        if (value === style[name]) return;
        (context as Values)[name] = value;
        (style as Values)[name] = value;
        styleKey = '';
      },
    });
  for (const name of passedNames)
    Object.defineProperty(calls, name, {
      get: () => context[name],
      set(value: unknown) {
        (context as Values)[name] = value;
      },
    });
  // The loops have given it what its type leaves out.
  return calls as DrawTarget;
}
