import { scanUtf8 } from './scan-utf8.ts';
import { singleByteEncodings, upperHalfOf } from './single-byte.ts';

/**
 * The offset of the first byte that stands for nothing in this encoding; null when every byte does, even where the
 * text itself holds a U+FFFD.
 */
export function findFirstUndecodable(bytes: Uint8Array, encoding: string): number | null {
  if (encoding === 'utf-8') {
    const { firstInvalid } = scanUtf8(bytes);
    return firstInvalid < 0 ? null : firstInvalid;
  }
  const singleByte = singleByteEncodings.find(name => name === encoding);
  if (singleByte !== undefined) {
    const upperHalf = upperHalfOf(singleByte);
    const found = bytes.findIndex(byte => byte >= 0x80 && upperHalf[byte - 0x80] === '\ufffd');
    return found < 0 ? null : found;
  }
  return encoding.startsWith('utf-32') ? firstOfUtf32(bytes, encoding) : firstByBisection(bytes, encoding);
}

function firstOfUtf32(bytes: Uint8Array, encoding: string): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let i = 0;
  for (; i + 3 < bytes.length; i += 4) {
    const point = view.getUint32(i, encoding === 'utf-32le');
    if (point >= 0x110000 || (point >= 0xd800 && point <= 0xdfff)) return i;
  }
  return i < bytes.length ? i : null;
}

/** A decoder tells that something is wrong but not where: the longest prefix it takes ends at the place. */
function firstByBisection(bytes: Uint8Array, encoding: string): number | null {
  if (decodes(bytes, encoding, false)) return null;
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodes(bytes.subarray(0, middle), encoding, true)) good = middle;
    else bad = middle;
  }
  return Math.min(good, bytes.length - 1);
}

function decodes(bytes: Uint8Array, encoding: string, isPrefix: boolean): boolean {
  try {
    new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes, { stream: isPrefix });
    return true;
  } catch {
    return false; // the answer asked for
  }
}
