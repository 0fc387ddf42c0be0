/** A character that a string of JSON writes as the bytes of its UTF-8, one escape a byte: `\u00d8\u00a3` for «أ». */
interface ByteEscape {
  readonly text: string;
  /** Length of its escapes. */
  readonly length: number;
}

const escapeLength = 6;
const twoBytes = /\\u00[c-f][\da-f]\\u00[89ab][\da-f]/i;
const escapes = /\\(?:u(?<code>[\da-f]{4})|[\s\S])/gi;

const byteAt = (raw: string, at: number): number =>
  /^\\u00[\da-f]{2}$/i.test(raw.slice(at, at + escapeLength))
    ? Number.parseInt(raw.slice(at + 4, at + escapeLength), 16)
    : -1;

/** Reads such a character at `at`; null where none stands. */
export function readByteEscape(raw: string, at: number): ByteEscape | null {
  const lead = byteAt(raw, at);
  const following = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : lead >= 0xc2 ? 1 : 0;
  if (following === 0 || lead > 0xf4) return null;
  let code = lead & (0x3f >> following);
  for (let i = 1; i <= following; i++) {
    const byte = byteAt(raw, at + i * escapeLength);
    if (byte < 0x80 || byte > 0xbf) return null;
    code = (code << 6) | (byte & 0x3f);
  }
  const least = [0, 0x80, 0x800, 0x10000][following] ?? 0;
  if (code < least || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return null;
  return { text: String.fromCodePoint(code), length: (following + 1) * escapeLength };
}

/** «Ã» and a sign stand side by side in no language; «É» and «»» do once in a while. */
const sureLead = /\\u00c3/i;

/**
 * True for a string of JSON, undecoded, that writes all it has beyond ASCII in this way, as the exports of Facebook and
 * Instagram do: no text that is in order does so more than once.
 */
export function isInByteEscapes(raw: string): boolean {
  if (!twoBytes.test(raw) || /[^\0-\x7f]/.test(raw)) return false;
  let [readTo, count] = [0, 0];
  for (const match of raw.matchAll(escapes)) {
    const code = Number.parseInt(match.groups?.['code'] ?? '0', 16);
    if (code < 0x80 || match.index < readTo) continue;
    const character = readByteEscape(raw, match.index);
    if (character === null) return false;
    readTo = match.index + character.length;
    count++;
  }
  return count > 1 || sureLead.test(raw);
}

/** Behind `at` stands what belongs to a character that began before it. */
export const continuesCharacter = (source: string, at: number): boolean =>
  /^\\u00[89ab]/i.test(source.slice(at, at + 5));
