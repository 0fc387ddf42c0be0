/** Symbol's characters from 0x20 to 0x7E and from 0xA0 to 0xFE (unicode.org/Public/MAPPINGS/VENDORS/ADOBE/symbol.txt). */
const symbolLow =
  ' !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼';
const symbolHigh =
  '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪\ufffd〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭';

const wingdings: Readonly<Record<number, string>> = {
  0x20: ' ',
  0x28: '☎',
  0x29: '✆',
  0x2a: '✉',
  0x3f: '✍',
  0x41: '✌',
  0x4a: '☺',
  0x4c: '☹',
  0x6c: '●',
  0x6d: '❍',
  0x6e: '■',
  0x6f: '□',
  0x71: '❑',
  0x72: '❒',
  0x74: '⧫',
  0x75: '◆',
  0x76: '❖',
  0x77: '⬥',
  0x78: '⌧',
  0x80: '⓪',
  0x9e: '·',
  0x9f: '•',
  0xa7: '▪',
  0xa8: '◻',
  0xab: '★',
  0xd8: '➢',
  0xdf: '←',
  0xe0: '→',
  0xe1: '↑',
  0xe2: '↓',
  0xe8: '➔',
  0xef: '⇦',
  0xf0: '⇨',
  0xf1: '⇧',
  0xf2: '⇩',
  0xfb: '✗',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☑',
};

/** The font of ornaments in which Arabic texts set the honorific of the prophet. */
const agaArabesque: Readonly<Record<number, string>> = { 0x72: 'ﷺ' };

function inSymbol(code: number): string {
  if (code >= 0xa0) return symbolHigh[code - 0xa0] ?? '';
  return code >= 0x20 ? (symbolLow[code - 0x20] ?? '') : '';
}

function inWingdings(code: number): string {
  if (code >= 0x81 && code <= 0x8a) return String.fromCharCode(0x2460 + code - 0x81);
  if (code >= 0x8c && code <= 0x95) return String.fromCharCode(0x2776 + code - 0x8c);
  return wingdings[code] ?? '';
}

/**
 * The character that a code shows in a font of symbols; empty when it is an ornament without one, null when the font is
 * one of letters. Codes are those of the font, or those of the private use area (0xF000 and up) that stand for them.
 */
export function symbolOf(font: string, code: number): string | null {
  const own = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  const name = font.trim().toLowerCase();
  if (name === 'symbol') return inSymbol(own).replace('\ufffd', '');
  if (name === 'wingdings') return inWingdings(own);
  if (name === 'aga arabesque') return agaArabesque[own] ?? '';
  const isOrnament = /^(?:wingdings [23]|webdings|marlett|zapf ?dingbats|monotype sorts|aga )/.test(name);
  return isOrnament ? '' : null;
}
