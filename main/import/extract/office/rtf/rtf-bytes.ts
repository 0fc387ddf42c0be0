import { decodeBytes } from '#main/import/decode/decode-bytes.ts';
import { isMultiByte } from '#main/import/decode/multi-byte.ts';
import { tableOf } from '#main/import/decode/single-byte.ts';
import { symbolOf } from '#main/import/extract/office/symbol-fonts-table.ts';
import { showText } from './rtf-state.ts';
import type { RtfFont, RtfState } from './rtf-state.ts';

const fontOf = ({ fonts, group }: RtfState): RtfFont | undefined =>
  (group.usesOtherFont && group.otherFont !== null ? fonts.get(group.otherFont) : undefined) ??
  fonts.get(group.font);

/** Takes bytes of text, in the encoding of their font. */
export function addBytes(state: RtfState, bytes: Uint8Array, offset: number): void {
  const { destination } = state.group;
  if (destination === 'nowhere') return;
  // Names and properties are in the encoding of the document, whatever font stands before them.
  const font = destination === 'text' || destination === 'markup' ? fontOf(state) : undefined;
  if (state.isUtf8 && bytes.some(byte => byte >= 0x80) && bytes.length > 1)
    return addText(state, Buffer.from(bytes).toString('utf8'));
  if (font?.isSymbol) return addText(state, symbolsOf(font, bytes));
  const encoding = encodingOf(state, font);
  if (isMultiByte(encoding) || encoding === 'utf-8') {
    if (state.pendingEncoding !== encoding) flushBytes(state);
    state.pendingEncoding = encoding;
    for (const byte of bytes) state.pending.push(byte);
    return;
  }
  const table = tableOf(encoding);
  let text = '';
  for (const byte of bytes) text += table[byte] ?? '\ufffd';
  if (text.includes('\ufffd')) state.firstUndecodable ??= offset + text.indexOf('\ufffd');
  addText(state, text);
}

/** Where no font is said to be in the encoding of the document, fonts of no particular one are. */
function encodingOf({ encoding, fontEncodings }: RtfState, font: RtfFont | undefined): string {
  if (font === undefined || font.encoding === null || (font.isAnsi && !fontEncodings.has(encoding)))
    return encoding;
  return font.encoding;
}

const symbolsOf = (font: RtfFont, bytes: Uint8Array): string =>
  Array.from(bytes, byte => symbolOf(font.name.replace(/;$/, ''), byte) ?? String.fromCharCode(byte)).join(
    '',
  );

/** Takes a character by its number, which is that of a UTF-16 code unit. */
export function addUnit(state: RtfState, unit: number): void {
  const isPrivate = unit >= 0xf000 && unit <= 0xf0ff;
  const name = isPrivate ? (fontOf(state)?.name.replace(/;$/, '') ?? '') : '';
  const symbol = isPrivate ? symbolOf(name, unit) : null;
  addText(state, symbol ?? String.fromCharCode(isPrivate ? unit - 0xf000 : unit));
}

/** Takes text that needs no decoding, after the bytes that stand before it. */
export function addText(state: RtfState, text: string): void {
  flushBytes(state);
  showText(state, text);
}

/** Decodes the bytes that wait for the rest of their characters. */
export function flushBytes(state: RtfState): void {
  if (state.pending.length === 0) return;
  const bytes = Uint8Array.from(state.pending);
  state.pending = [];
  showText(state, decodeBytes(bytes, state.pendingEncoding).text);
}
