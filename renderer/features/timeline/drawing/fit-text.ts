import type { DrawTarget } from './draw-target.ts';

const fitted = new Map<string, { readonly text: string; readonly width: number }>();

/** Forgets what was measured; needed when a font arrives. */
export const forgetTextWidths = (): void => fitted.clear();

/** The text cut with an ellipsis to at most this width in the target's font, and how wide it then is. */
export function fitText(
  target: DrawTarget,
  text: string,
  maximumPx: number,
): { readonly text: string; readonly width: number } {
  const limit = Math.max(0, Math.round(maximumPx));
  const key = `${target.font}\n${limit}\n${text}`;
  const known = fitted.get(key);
  if (known) return known;
  if (fitted.size > 4000) fitted.clear();
  let result = { text, width: target.measureText(text).width };
  if (result.width > limit) {
    const letters = Array.from(text);
    let low = 0;
    let high = letters.length;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (target.measureText(`${letters.slice(0, middle).join('').trimEnd()}…`).width <= limit) low = middle;
      else high = middle - 1;
    }
    const cut = low === 0 ? '' : `${letters.slice(0, low).join('').trimEnd()}…`;
    result = { text: cut, width: target.measureText(cut).width };
  }
  fitted.set(key, result);
  return result;
}
