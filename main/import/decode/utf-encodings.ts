export type UtfEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be';

const marks: readonly { readonly encoding: UtfEncoding; readonly bytes: readonly number[] }[] = [
  // UTF-32 first: its little-endian mark begins with that of UTF-16.
  { encoding: 'utf-32le', bytes: [0xff, 0xfe, 0, 0] },
  { encoding: 'utf-32be', bytes: [0, 0, 0xfe, 0xff] },
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];

/** The encoding that a byte order mark at the start names, with the length of the mark; null without one. */
export function findByteOrderMark(
  bytes: Uint8Array,
): { readonly encoding: UtfEncoding; readonly length: number } | null {
  const found = marks.find(mark => mark.bytes.every((byte, i) => bytes[i] === byte));
  return found === undefined ? null : { encoding: found.encoding, length: found.bytes.length };
}

/**
 * Recognises UTF-16 without a mark: read the right way round, nearly all code units are Arabic, Latin or the signs
 * and spaces of such texts; read the wrong way round, nearly none are.
 */
export function detectUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const pairs = Math.min(bytes.length >> 1, 32_768);
  if (bytes.length % 2 !== 0 || pairs < 2) return null;
  let little = 0;
  let big = 0;
  for (let i = 0; i < pairs; i++) {
    const first = bytes[2 * i] ?? 0;
    const second = bytes[2 * i + 1] ?? 0;
    if (isCommonUnit((second << 8) | first)) little++;
    if (isCommonUnit((first << 8) | second)) big++;
  }
  if (little / pairs > 0.9 && big / pairs < 0.5) return 'utf-16le';
  if (big / pairs > 0.9 && little / pairs < 0.5) return 'utf-16be';
  return null;
}

function isCommonUnit(unit: number): boolean {
  if (unit < 0x20) return unit === 9 || unit === 10 || unit === 13;
  return unit < 0x250 || (unit >= 0x600 && unit < 0x700) || (unit >= 0x2000 && unit < 0x2070);
}

/** Decodes UTF-32; what is no character becomes U+FFFD. */
export function decodeUtf32(bytes: Uint8Array, isLittleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  for (let i = 0; i + 3 < bytes.length; i += 4) {
    const point = view.getUint32(i, isLittleEndian);
    const isCharacter = point < 0x110000 && (point < 0xd800 || point > 0xdfff);
    parts.push(isCharacter ? String.fromCodePoint(point) : '\ufffd');
  }
  if (bytes.length % 4 !== 0) parts.push('\ufffd');
  return parts.join('');
}
