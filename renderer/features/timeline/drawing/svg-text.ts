import { plainLine } from '#shared/text/plain-line.ts';
import type { DrawTarget } from './draw-target.ts';

/** All that XML 1.0 has no place for, whatever it is written as: control characters and halves of pairs. */
const unfit = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for an element or an attribute of XML; what XML cannot hold is left out. */
export const escapeXml = (text: string): string =>
  plainLine(text)
    .replace(unfit, '')
    .replace(/[&<>"']/g, letter => entities[letter] ?? letter);

/** Fonts with Arabic and Latin letters that other machines have. */
const common = ['Noto Sans Arabic', 'Noto Sans', 'Segoe UI', 'Tahoma', 'Geeza Pro', 'Arial'];
const generic = new Set(['system-ui', 'sans-serif', 'serif', 'monospace']);

/**
 * The families of a font as a document names them that is opened elsewhere: those that the app brings along first, since somebody
 * may have them, then what most machines have.
 */
export function fontsElsewhere(family: string): string {
  const own = family
    .split(',')
    .map(name => name.trim().replace(/^["']|["']$/g, ''))
    // Only the app calls its fonts variable.
    .filter(name => name !== '' && !generic.has(name) && !name.endsWith(' Variable'));
  return [...new Set([...own, ...common]), 'sans-serif']
    .map(name => (name.includes(' ') ? `'${name}'` : name))
    .join(', ');
}

/** A font as a canvas names it, in its parts. */
export interface FontParts {
  readonly weight: string;
  readonly sizePx: number;
}

/** Takes «600 13px Family, Other» apart; the families are those of the whole document. */
export function fontParts(font: string): FontParts {
  const found = /^(?:(\d+|bold|normal)\s+)?([\d.]+)px\s/.exec(font);
  return {
    weight: found?.[1] ?? 'normal',
    sizePx: Number(found?.[2] ?? 10),
  };
}

/** Where the text is held: SVG counts from the side where reading begins, a canvas from left and right. */
export function anchorOf({
  textAlign,
  direction,
}: Pick<DrawTarget, 'textAlign' | 'direction'>): 'start' | 'middle' | 'end' {
  if (textAlign === 'center') return 'middle';
  if (textAlign === 'start' || textAlign === 'end') return textAlign;
  return (textAlign === 'right') === (direction === 'rtl') ? 'start' : 'end';
}
