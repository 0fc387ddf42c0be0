const hexByte = (value: number): string =>
  Math.round(Math.min(255, Math.max(0, value)))
    .toString(16)
    .padStart(2, '0');

/** A colour as a browser computes it (`rgb(…)`, `color(srgb …)`, `#…`) in the notation that every reader of SVG knows, and its opacity. */
export function svgColour(css: string): { readonly hex: string; readonly opacity: number } {
  const text = css.trim();
  if (/^#[0-9a-f]{3,6}$/i.test(text)) return { hex: text, opacity: 1 };
  const isUnit = text.startsWith('color(');
  const [r = 0, g = 0, b = 0, a = 1] = (
    text.replace(/^[a-z]+\(\s*(?:srgb\s)?/i, '').match(/-?[\d.]+(?:e-?\d+)?/g) ?? []
  )
    .map(Number)
    .slice(0, 4);
  const scale = isUnit ? 255 : 1;
  return { hex: `#${hexByte(r * scale)}${hexByte(g * scale)}${hexByte(b * scale)}`, opacity: a };
}
