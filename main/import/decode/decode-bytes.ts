import { isAscii, isUtf8 } from 'node:buffer';
import { decodeEscaped, isEscaped } from './escaped.ts';
import { decodeEucTw } from './euc-tw.ts';
import { decodeMultiByte, isMultiByte } from './multi-byte.ts';
import type { DecodedBytes } from './multi-byte.ts';
import { scanUtf8 } from './scan-utf8.ts';
import { decodeSingleByte, findMeaninglessByte } from './single-byte.ts';
import { decodeUtf32, findInvalidUtf16, findInvalidUtf32 } from './utf-encodings.ts';

/** Decodes bytes in any encoding that `canonicalEncoding` names. A byte order mark is kept. */
export function decodeBytes(bytes: Uint8Array, encoding: string): DecodedBytes {
  if (encoding === 'utf-8') return decodeUtf8(bytes);
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
    const isBroken = text.includes('\ufffd');
    return { text, firstUndecodable: isBroken ? findInvalidUtf16(bytes, encoding) : null };
  }
  if (encoding === 'utf-32le' || encoding === 'utf-32be') {
    const text = decodeUtf32(bytes, encoding === 'utf-32le');
    return { text, firstUndecodable: findInvalidUtf32(bytes, encoding) };
  }
  if (encoding === 'euc-tw') return decodeEucTw(bytes);
  if (isEscaped(encoding)) return decodeEscaped(bytes, encoding);
  if (isMultiByte(encoding)) return decodeMultiByte(bytes, encoding);
  const text = decodeSingleByte(bytes, encoding);
  return { text, firstUndecodable: text.includes('\ufffd') ? findMeaninglessByte(bytes, encoding) : null };
}

/** Whole files of ASCII and of UTF-8 are most of what there is: they are decoded without a look at each byte here. */
function decodeUtf8(bytes: Uint8Array): DecodedBytes {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isAscii(buffer)) return { text: buffer.toString('latin1'), firstUndecodable: null };
  if (isUtf8(buffer)) return { text: buffer.toString('utf8'), firstUndecodable: null };
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return { text, firstUndecodable: scanUtf8(bytes).firstInvalid };
}
