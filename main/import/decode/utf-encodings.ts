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

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** A file is recognised by its beginning; what is cut off at the end of it does not matter. */
const sampleLength = 65_536;
const fewestUnits = 4;

/**
 * Recognises UTF-16 and UTF-32 without a mark. Bytes of both orders are read as if they were: UTF-32 hardly leaves
 * a doubt; UTF-16 is text that is likely one way round, and clearly less likely the other.
 */
export function detectWideUtf(bytes: Uint8Array): Exclude<UtfEncoding, 'utf-8'> | null {
  const sample = bytes.subarray(0, sampleLength);
  // Spaces, line ends and ASCII signs: no such text is without a NUL, and no other text has one.
  if (!sample.includes(0)) return null;
  return detectUtf32(sample) ?? detectUtf16(sample);
}

/** Says whether bytes that are declared to be UTF-16 or UTF-32, and may hold no NUL, can be just that. */
export function isLikelyWide(bytes: Uint8Array, encoding: string): boolean {
  const sample = bytes.subarray(0, sampleLength);
  if (encoding === 'utf-32le' || encoding === 'utf-32be') return detectUtf32(sample) === encoding;
  if (encoding !== 'utf-16le' && encoding !== 'utf-16be') return false;
  return likelihoodOfAll(sample, encoding === 'utf-16le') >= leastLikelihood;
}

function detectUtf32(sample: Uint8Array): 'utf-32le' | 'utf-32be' | null {
  const units = sample.length >> 2;
  if (units < fewestUnits) return null;
  const view = viewOf(sample);
  let little = 0;
  let big = 0;
  for (let i = 0; i < units; i++) {
    if (isCharacter(view.getUint32(4 * i, true))) little++;
    if (isCharacter(view.getUint32(4 * i, false))) big++;
  }
  const most = Math.max(little, big);
  if (most < 0.95 * units || little === big) return null;
  return little > big ? 'utf-32le' : 'utf-32be';
}

const isCharacter = (point: number): boolean =>
  point > 8 && point < 0x110000 && (point < 0xd800 || point > 0xdfff);

/** Mean likelihood of a code unit from which on bytes are text, and by how much the other way round has to be below. */
const leastLikelihood = 0.6;
const leastDifference = 0.2;

function detectUtf16(sample: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (sample.length < 2 * fewestUnits) return null;
  const little = likelihoodOfAll(sample, true);
  const big = likelihoodOfAll(sample, false);
  if (Math.max(little, big) < leastLikelihood || Math.abs(little - big) < leastDifference) return null;
  return little > big ? 'utf-16le' : 'utf-16be';
}

function likelihoodOfAll(sample: Uint8Array, isLittleEndian: boolean): number {
  const units = sample.length >> 1;
  const view = viewOf(sample);
  let sum = 0;
  for (let i = 0; i < units; i++) sum += likelihoodOf(view.getUint16(2 * i, isLittleEndian));
  return sum / units;
}

/**
 * How much a code unit speaks for text. Any two bytes are a Han or Hangul character as likely as not, so these say
 * little.
 */
function likelihoodOf(unit: number): number {
  if (unit < 0x20) return unit === 9 || unit === 10 || unit === 13 ? 1 : -1;
  if (unit < 0x600) return 1; // Latin to Hebrew
  if (unit < 0x700 || (unit >= 0xe00 && unit < 0xe80)) return 1; // Arabic, Thai
  if ((unit >= 0x2010 && unit < 0x2040) || (unit >= 0x3000 && unit < 0x3100)) return 1; // signs, kana
  if ((unit >= 0x4e00 && unit < 0xa000) || (unit >= 0xac00 && unit < 0xd7a4)) return 0.5;
  if (unit >= 0xff00 && unit < 0xfff0) return 0.5; // full width
  return unit >= 0xe000 && unit < 0xf900 ? -1 : 0; // private use
}

/** The offset of the first surrogate without its other half, or of a last odd byte (RFC 2781); null when all is whole. */
export function findInvalidUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): number | null {
  const view = viewOf(bytes);
  const even = bytes.length - (bytes.length % 2);
  for (let i = 0; i < even; i += 2) {
    const kind = view.getUint16(i, encoding === 'utf-16le') & 0xfc00;
    if (kind === 0xdc00) return i;
    if (kind !== 0xd800) continue;
    if (i + 2 >= even || (view.getUint16(i + 2, encoding === 'utf-16le') & 0xfc00) !== 0xdc00) return i;
    i += 2;
  }
  return even < bytes.length ? even : null;
}

/** The offset of the first four bytes that are no character, or of fewer at the end; null when all is whole. */
export function findInvalidUtf32(bytes: Uint8Array, encoding: 'utf-32le' | 'utf-32be'): number | null {
  const view = viewOf(bytes);
  let i = 0;
  for (; i + 3 < bytes.length; i += 4) {
    const point = view.getUint32(i, encoding === 'utf-32le');
    if (point >= 0x110000 || (point >= 0xd800 && point <= 0xdfff)) return i;
  }
  return i < bytes.length ? i : null;
}

/** Decodes UTF-32; what is no character becomes U+FFFD. */
export function decodeUtf32(bytes: Uint8Array, isLittleEndian: boolean): string {
  const view = viewOf(bytes);
  const units = new Uint16Array((bytes.length >> 1) + 1);
  let length = 0;
  for (let i = 0; i + 3 < bytes.length; i += 4) {
    const point = view.getUint32(i, isLittleEndian);
    if (point >= 0x10000 && point < 0x110000) {
      units[length++] = 0xd7c0 + (point >> 10);
      units[length++] = 0xdc00 + (point & 0x3ff);
    } else units[length++] = point > 0xffff || (point & 0xf800) === 0xd800 ? 0xfffd : point;
  }
  if (bytes.length % 4 !== 0) units[length++] = 0xfffd;
  return Buffer.from(units.buffer, 0, length * 2).toString('utf16le');
}
