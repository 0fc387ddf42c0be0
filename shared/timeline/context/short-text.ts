const firstArabic = 0x0600;
const escape = 0x1f;

/**
 * Writes a text so that a letter of ASCII or of the Arabic alphabet takes one byte and any other unit three: names are most
 * of what a context holds, and UTF-8 takes two for an Arabic letter. Any string comes back unit for unit.
 */
export function writeShortText(text: string): Uint8Array {
  const bytes: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80 && unit !== escape) bytes.push(unit);
    else if (unit >= firstArabic && unit < firstArabic + 0x80) bytes.push(unit - firstArabic + 0x80);
    else bytes.push(escape, unit >>> 8, unit & 0xff);
  }
  return Uint8Array.from(bytes);
}

/** Arguments that a call takes at most without a risk. */
const mostUnits = 4096;

/** What `writeShortText` was given; of other bytes some text. */
export function readShortText(bytes: Uint8Array): string {
  let text = '';
  let units: number[] = [];
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte === escape) units.push(((bytes[++i] ?? 0) << 8) | (bytes[++i] ?? 0));
    else units.push(byte < 0x80 ? byte : byte - 0x80 + firstArabic);
    if (units.length < mostUnits) continue;
    text += String.fromCharCode(...units);
    units = [];
  }
  return text + String.fromCharCode(...units);
}
