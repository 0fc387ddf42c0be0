import type { DrawTarget } from './draw-target.ts';
import type { WordPictures, WordStyle } from './word-pictures.ts';

const wordNames = ['font', 'textAlign', 'textBaseline', 'direction'] as const;
const styleNames = [...wordNames, 'fillStyle'] as const;
const passedNames = ['strokeStyle', 'lineWidth', 'globalAlpha'] as const;

type Accessed = (typeof styleNames)[number] | (typeof passedNames)[number];
type Values = Record<Accessed, unknown>;

/**
 * The canvas with its words drawn from pictures where there are some; everything else goes straight to it. Made anew for each
 * frame: it remembers how words are set, which the context forgets when its canvas changes its size. The context is told how only
 * where it sets or fills something itself: a picture needs none of it, and a change of font takes as long as ten of them.
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
  let told = { ...style };
  let styleKey = '';
  const saved: { readonly style: WordStyle; readonly told: WordStyle }[] = [];
  const tell = (names: readonly (typeof styleNames)[number][]): void => {
    for (const name of names) {
      if (told[name] === style[name]) continue;
      (context as Values)[name] = style[name];
      (told as Values)[name] = style[name];
    }
  };
  const tellFill = (): void => {
    if (told.fillStyle === style.fillStyle) return;
    context.fillStyle = style.fillStyle;
    told.fillStyle = style.fillStyle;
  };
  const calls: Omit<DrawTarget, Accessed> = {
    save() {
      saved.push({ style: { ...style }, told: { ...told } });
      context.save();
    },
    restore() {
      context.restore();
      const before = saved.pop();
      style = before?.style ?? readStyle();
      told = before?.told ?? { ...style };
      styleKey = '';
    },
    beginPath: () => context.beginPath(),
    closePath: () => context.closePath(),
    moveTo: (x, y) => context.moveTo(x, y),
    lineTo: (x, y) => context.lineTo(x, y),
    rect: (x, y, width, height) => context.rect(x, y, width, height),
    arc: (x, y, radius, from, to) => context.arc(x, y, radius, from, to),
    clip: () => context.clip(),
    fill() {
      tellFill();
      context.fill();
    },
    stroke: () => context.stroke(),
    setLineDash: dashes => context.setLineDash(dashes),
    fillRect(x, y, width, height) {
      tellFill();
      context.fillRect(x, y, width, height);
    },
    strokeRect: (x, y, width, height) => context.strokeRect(x, y, width, height),
    fillText(text, x, y) {
      if (styleKey === '')
        styleKey = `${style.font} ${String(style.fillStyle)} ${style.textAlign} ${style.textBaseline} ${style.direction}`;
      if (pictures.draw(style, styleKey, text, x, y)) return;
      tell(styleNames);
      context.fillText(text, x, y);
    },
    measureText(text) {
      tell(wordNames);
      return context.measureText(text);
    },
  };
  for (const name of styleNames)
    Object.defineProperty(calls, name, {
      get: () => style[name],
      set(value: unknown) {
        if (value === style[name]) return;
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
