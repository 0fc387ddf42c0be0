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
    if ((bytes[i] ?? 0) < 0x80) {
      i++;
      continue;
    }
    const length = sequenceLength(bytes, i);
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

/** Length of the multi-byte character at `i`; 0 when there is none. */
function sequenceLength(bytes: Uint8Array, i: number): number {
  const lead = bytes[i] ?? 0;
  const length =
    lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
  for (let k = 1; k < length; k++) if (((bytes[i + k] ?? 0) & 0xc0) !== 0x80) return 0;
  const second = bytes[i + 1] ?? 0;
  const isMalformed =
    (lead === 0xe0 && second < 0xa0) ||
    (lead === 0xed && second > 0x9f) ||
    (lead === 0xf0 && second < 0x90) ||
    (lead === 0xf4 && second > 0x8f);
  return isMalformed ? 0 : length;
}
