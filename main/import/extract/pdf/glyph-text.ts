/**
 * Presentation forms, which stand for letters in one of their shapes (Unicode 16, 9.2 and 7.1), and Kangxi radicals, that
 * fonts put for the characters they look like. Ornate brackets and the signs that are written as such are left.
 */
const shapes = /[\ufb00-\ufd3d\ufd40-\ufdf9\ufdfc\ufe70-\ufefc\u2f00-\u2fd5]+/gu;
/** Marks that steer shaping and direction, which a page has no glyph for. The non-joiner is spelling in Persian, and stays. */
const invisible =
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b\u200d-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu;
const privateUse = /[\ue000-\uf8ff]|[\u{f0000}-\u{10ffff}]/gu;

/** What symbol fonts have at the places that lists use. */
const symbols: ReadonlyMap<string, string> = new Map([
  ['\uf0b7', '•'],
  ['\uf0a7', '▪'],
  ['\uf06e', '■'],
  ['\uf0d8', '➢'],
  ['\uf0fc', '✓'],
  ['\uf0e0', '→'],
  ['\uf02d', '-'],
]);

/** Letters at U+F020 to U+F07E are those of a symbol-encoded font, 0xF000 above what is written (OpenType, cmap). */
function publicCharacter(character: string): string {
  const known = symbols.get(character);
  if (known !== undefined) return known;
  const code = (character.codePointAt(0) ?? 0) - 0xf000;
  return code >= 0x20 && code < 0x7f ? String.fromCodePoint(code) : '';
}

/** The joined forms of marks decompose to a space or tatweel that only carries them. */
const unshape = (forms: string): string => forms.normalize('NFKC').replace(/ (?=\p{M})/gu, '');

/** A ligature of lam and alef that a font lists in the order of its pixels; no font joins alef to a lam after it. */
const turnedLamAlef = /^([\u0622\u0623\u0625\u0627\u0671])\u0644$/u;

/**
 * The text of one glyph as letters: shapes undone, what can't be seen or has no meaning left out. May be empty. A soft
 * hyphen that is a glyph of its own stays one: see soft-hyphens.ts.
 */
export function readGlyphText(text: string): string {
  if (/^[\u0021-\u007e]*$/.test(text)) return text;
  return text
    .replace(shapes, unshape)
    .replace(invisible, '')
    .replace(privateUse, publicCharacter)
    .replace(/\u00ad(?=.)|(?<=.)\u00ad/gu, '')
    .replace(turnedLamAlef, '\u0644$1');
}
