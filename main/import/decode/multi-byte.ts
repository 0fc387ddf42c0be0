import iconv from 'iconv-lite';

/** Text, with U+FFFD for what stands for nothing, and the offset of the first byte of that; null when all was decoded. */
export interface DecodedBytes {
  readonly text: string;
  readonly firstUndecodable: number | null;
}

const multiByteEncodings: Readonly<Record<string, string>> = {
  gbk: 'gbk',
  gb18030: 'gb18030',
  big5: 'big5',
  'euc-jp': 'euc-jp',
  shift_jis: 'shift_jis',
  // The web's EUC-KR is the superset of Windows.
  'euc-kr': 'cp949',
  'utf-7': 'utf-7',
};

export const isMultiByte = (encoding: string): boolean => Object.hasOwn(multiByteEncodings, encoding);

const chunkLength = 65_536;

/** Decodes an encoding of several bytes a character that keeps no state between characters, and UTF-7. */
export function decodeMultiByte(bytes: Uint8Array, encoding: string): DecodedBytes {
  const name = multiByteEncodings[encoding] ?? encoding;
  const parts: string[] = [];
  let firstUndecodable: number | null = null;
  for (let start = 0; start < bytes.length;) {
    const end = endOfChunk(bytes, start);
    const chunk = bytes.subarray(start, end);
    const text = iconv.decode(chunk, name, { stripBOM: false });
    if (firstUndecodable === null && text.includes('\ufffd'))
      firstUndecodable = start + findFailure(chunk, name);
    parts.push(text);
    start = end;
  }
  return { text: parts.join(''), firstUndecodable };
}

/** No character of these encodings goes on past a space or a line end, so that what follows can be decoded on its own. */
function endOfChunk(bytes: Uint8Array, start: number): number {
  for (let i = start + chunkLength; i < bytes.length; i++) if ((bytes[i] ?? 0) <= 0x20) return i + 1;
  return bytes.length;
}

/** The decoder does not tell where it failed: it is given byte by byte. */
function findFailure(bytes: Uint8Array, name: string): number {
  const decoder = iconv.getDecoder(name, { stripBOM: false });
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let start = 0;
  for (let i = 0; i < bytes.length; i++) {
    const decoded = decoder.write(buffer.subarray(i, i + 1));
    if (decoded.includes('\ufffd')) return start;
    if (decoded.length > 0) start = i + 1;
  }
  return Math.min(start, bytes.length - 1);
}
