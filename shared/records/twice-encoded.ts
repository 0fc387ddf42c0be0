/** A character that stands in the escapes of its bytes. */
export interface EncodedCharacter {
  readonly character: string;
  /** Length of the escapes. */
  readonly length: number;
}

const tail = String.raw`\\u00[89ab][0-9a-f]`;
const sequence = String.raw`\\u00(?:c[2-9a-f]|d[0-9a-f])${tail}|\\u00e[0-9a-f](?:${tail}){2}|\\u00f[0-4](?:${tail}){3}`;
const sequences = new RegExp(sequence, 'gi');
const nextSequence = new RegExp(sequence, 'iy');
/** The value may have been cut for a sample. */
const cutSequence = new RegExp(String.raw`\\u00[c-f][0-9a-f](?:${tail}){0,2}$`, 'i');
const highEscape = /\\u00[89a-f]/i;
const otherEscape = /\\u(?!00)/i;
const escapeLength = 6;
/** «Ã» and a sign stand side by side in no language. */
const sureSequence = /\\u00c3/i;

/**
 * True for a string of JSON, as it is written, whose characters beyond ASCII are the bytes of UTF-8, each escaped as if it
 * were one (`\u00d8\u00a3` for «أ»), as a large network's export of what its users wrote has them.
 */
export function isEncodedTwice(raw: string): boolean {
  if (!highEscape.test(raw) || otherEscape.test(raw) || /[^\0-\x7f]/.test(raw)) return false;
  let count = 0;
  const rest = raw.replace(sequences, written => {
    if (decode(written) === null) return written;
    count++;
    return '';
  });
  if (highEscape.test(rest.replace(cutSequence, ''))) return false;
  return count > 1 || (count === 1 && sureSequence.test(raw));
}

/** The character whose bytes are escaped at this place of such a string; null where none is. */
export function readEncodedTwice(raw: string, at: number): EncodedCharacter | null {
  nextSequence.lastIndex = at;
  const written = nextSequence.exec(raw)?.[0];
  const character = written === undefined ? null : decode(written);
  return written === undefined || character === null ? null : { character, length: written.length };
}

/** The smallest code point of so many bytes: none is written with more of them than it takes (RFC 3629, section 3). */
const least = [0, 0, 0x80, 0x800, 0x10000] as const;

function decode(written: string): string | null {
  const bytes = Array.from({ length: written.length / escapeLength }, (_, i) =>
    Number.parseInt(written.slice(i * escapeLength + 4, (i + 1) * escapeLength), 16),
  );
  const lead = (bytes[0] ?? 0) & (0xff >> (bytes.length + 1));
  const code = bytes.slice(1).reduce((sum, byte) => sum * 64 + (byte & 0x3f), lead);
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  return code < (least[bytes.length] ?? 0) || code > 0x10ffff || isSurrogate
    ? null
    : String.fromCodePoint(code);
}
