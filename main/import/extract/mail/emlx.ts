const countLine = /^\s*(\d{1,10})[ \t]*\r?\n/;

/**
 * The message of an Apple Mail file: a line with its length in bytes stands above it and a property list below. Null for
 * any other file. A count that can't be right gives all up to the property list.
 */
export function messageOfEmlx(bytes: Uint8Array): Uint8Array | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [line, count] = countLine.exec(buffer.toString('latin1', 0, Math.min(buffer.length, 40))) ?? [];
  if (line === undefined) return null;
  const end = line.length + Number(count);
  const list = buffer.lastIndexOf('<?xml');
  const isCountRight = end <= buffer.length && (list < 0 || buffer.subarray(end, list).every(isSpace));
  if (isCountRight) return bytes.subarray(line.length, end);
  return bytes.subarray(line.length, list > line.length ? list : buffer.length);
}

const isSpace = (byte: number): boolean => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);
