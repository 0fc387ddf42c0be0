import type { DrawTarget } from './draw-target.ts';
import { svgColour } from './svg-colour.ts';
import { anchorOf, escapeXml, fontParts } from './svg-text.ts';

/** Width of a text in pixels, in a font named as a canvas names it. */
export type MeasureText = (text: string, font: string) => number;

/**
 * A target that writes what is drawn on it as SVG elements; texts stay texts, in the family that the document names. Each is
 * given the width that it has here, which another family keeps: texts that stand side by side would part or overlap.
 */
export interface SvgTarget extends DrawTarget {
  /** What was drawn so far, all groups closed. */
  markup(): string;
}

/** What `save` keeps. */
interface Kept {
  readonly look: Look;
  readonly openGroups: number;
}

interface Look {
  fillStyle: DrawTarget['fillStyle'];
  strokeStyle: DrawTarget['strokeStyle'];
  lineWidth: number;
  dashes: readonly number[];
  globalAlpha: number;
  font: string;
  textAlign: CanvasTextAlign;
  textBaseline: CanvasTextBaseline;
  direction: CanvasDirection;
}

/** Distance of the baseline below the middle of the letters, as a share of their size. */
const middleShare = 0.35;

const number = (value: number): string => String(Math.round(value * 100) / 100);

/** Creates an empty target; `idPrefix` keeps its ids apart from those of other targets in the document. */
export function createSvgTarget(measure: MeasureText, idPrefix: string): SvgTarget {
  const parts: string[] = [];
  const kept: Kept[] = [];
  let path: string[] = [];
  let openGroups = 0;
  let clips = 0;

  const look: Look = {
    fillStyle: '#000',
    strokeStyle: '#000',
    lineWidth: 1,
    dashes: [],
    globalAlpha: 1,
    font: '10px sans-serif',
    textAlign: 'start',
    textBaseline: 'alphabetic',
    direction: 'ltr',
  };
  const paint = (name: 'fill' | 'stroke', style: DrawTarget['fillStyle']): string => {
    const { hex, opacity } = svgColour(typeof style === 'string' ? style : '#000');
    const whole = opacity * look.globalAlpha;
    return `${name}="${hex}"${whole === 1 ? '' : ` ${name}-opacity="${number(whole)}"`}`;
  };
  const stroke = (): string =>
    `fill="none" ${paint('stroke', look.strokeStyle)} stroke-width="${number(look.lineWidth)}"` +
    (look.dashes.length > 0 ? ` stroke-dasharray="${look.dashes.map(number).join(' ')}"` : '');
  const box = (x: number, y: number, width: number, height: number): string =>
    `x="${number(x)}" y="${number(y)}" width="${number(width)}" height="${number(height)}"`;
  const closeGroups = (to: number): void => {
    parts.push('</g>'.repeat(openGroups - to));
    openGroups = to;
  };

  const target: Omit<SvgTarget, keyof Look> = {
    save: () => void kept.push({ look: { ...look }, openGroups }),
    restore() {
      const before = kept.pop();
      if (!before) return;
      Object.assign(look, before.look);
      if (openGroups > before.openGroups) closeGroups(before.openGroups);
    },
    beginPath() {
      path = [];
    },
    closePath: () => void path.push('Z'),
    moveTo: (x, y) => void path.push(`M${number(x)} ${number(y)}`),
    lineTo: (x, y) => void path.push(`L${number(x)} ${number(y)}`),
    rect: (x, y, width, height) =>
      void path.push(`M${number(x)} ${number(y)}h${number(width)}v${number(height)}h${number(-width)}Z`),
    // Only whole circles are drawn.
    arc(x, y, radius) {
      const [r, across] = [number(radius), number(2 * radius)];
      path.push(
        `M${number(x - radius)} ${number(y)}a${r} ${r} 0 1 0 ${across} 0a${r} ${r} 0 1 0 -${across} 0Z`,
      );
    },
    clip() {
      const id = `${idPrefix}${clips++}`;
      parts.push(`<clipPath id="${id}"><path d="${path.join('')}"/></clipPath><g clip-path="url(#${id})">`);
      openGroups++;
    },
    fill() {
      if (path.length > 0) parts.push(`<path d="${path.join('')}" ${paint('fill', look.fillStyle)}/>`);
    },
    stroke() {
      if (path.length > 0) parts.push(`<path d="${path.join('')}" ${stroke()}/>`);
    },
    setLineDash(dashes) {
      look.dashes = [...dashes];
    },
    fillRect(x, y, width, height) {
      if (width > 0 && height > 0)
        parts.push(`<rect ${box(x, y, width, height)} ${paint('fill', look.fillStyle)}/>`);
    },
    strokeRect(x, y, width, height) {
      if (width > 0 && height > 0) parts.push(`<rect ${box(x, y, width, height)} ${stroke()}/>`);
    },
    fillText(text, x, y) {
      const words = escapeXml(text);
      if (words === '') return;
      const { weight, sizePx } = fontParts(look.font);
      const baseline = look.textBaseline === 'middle' ? y + sizePx * middleShare : y;
      const width = number(measure(text, look.font));
      parts.push(
        `<text x="${number(x)}" y="${number(baseline)}" direction="${look.direction === 'rtl' ? 'rtl' : 'ltr'}"` +
          ` text-anchor="${anchorOf(look)}" textLength="${width}" lengthAdjust="spacingAndGlyphs"` +
          ` font-size="${number(sizePx)}"` +
          `${weight === 'normal' ? '' : ` font-weight="${weight}"`} ${paint('fill', look.fillStyle)}>${words}</text>`,
      );
    },
    // Nothing but the width is asked for.
    measureText: text => ({ width: measure(text, look.font) }) as TextMetrics,
    markup: () => parts.join('\n') + '</g>'.repeat(openGroups),
  };
  return Object.assign(look, target);
}
