/** What the bytes are when read as UTF-8. */
export interface Utf8Scan {
  /** Sequences of more than one byte that are characters. */
  readonly multiByteCount: number;
  /** Bytes that belong to no character. */
  readonly invalidCount: number;
  /** Offset of the first of them; -1 when there is none. */
  readonly firstInvalid: number;
}

/** Counts what is and what is not UTF-8 (RFC 3629: no overlong forms, no surrogates, nothing above U+10FFFF). */
export function scanUtf8(bytes: Uint8Array): Utf8Scan {
  let multiByteCount = 0;
  let invalidCount = 0;
  let firstInvalid = -1;
  for (let i = 0; i < bytes.length;) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x80) {
      i++;
      continue;
    }
    const length = sequenceLength(byte, bytes[i + 1] ?? 0, bytes[i + 2] ?? 0, bytes[i + 3] ?? 0);
    if (length > 0) {
      multiByteCount++;
      i += length;
      continue;
    }
    invalidCount++;
    if (firstInvalid < 0) firstInvalid = i;
    i++;
  }
  return { multiByteCount, invalidCount, firstInvalid };
}

const isTrail = (byte: number): boolean => (byte & 0xc0) === 0x80;

/** Length of the multi-byte character that these bytes begin with; 0 when there is none. */
export function sequenceLength(lead: number, second: number, third: number, fourth: number): number {
  if (lead < 0xc2 || lead >= 0xf5 || !isTrail(second)) return 0;
  if (lead < 0xe0) return 2;
  if (!isTrail(third) || (lead === 0xe0 && second < 0xa0) || (lead === 0xed && second > 0x9f)) return 0;
  if (lead < 0xf0) return 3;
  const isMalformed = (lead === 0xf0 && second < 0x90) || (lead === 0xf4 && second > 0x8f);
  return isTrail(fourth) && !isMalformed ? 4 : 0;
}
