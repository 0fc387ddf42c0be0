/** Bytes with the place up to which they are read. Past their end there are zeros. */
export interface ByteReader {
  readonly bytes: Uint8Array;
  at: number;
}

/** Reads what `writeNumber` wrote. */
export function readNumber(reader: ByteReader): number {
  const { bytes } = reader;
  let { at } = reader;
  let byte = bytes[at++] ?? 0;
  let value = byte & 127;
  for (let shift = 7; byte >= 128 && shift < 28; shift += 7) {
    byte = bytes[at++] ?? 0;
    value |= (byte & 127) << shift;
  }
  for (let unit = 2 ** 28; byte >= 128; unit *= 128) {
    byte = bytes[at++] ?? 0;
    value += (byte & 127) * unit;
  }
  reader.at = at;
  return value;
}

/** Reads what `writeSignedNumber` wrote. */
export function readSignedNumber(reader: ByteReader): number {
  const value = readNumber(reader);
  return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
}

/** Where so many numbers that begin at `from` end. */
export function skipNumbers(bytes: Uint8Array, from: number, count: number): number {
  let at = from;
  for (let left = count; left > 0; at++) if ((bytes[at] ?? 0) < 128) left--;
  return at;
}
