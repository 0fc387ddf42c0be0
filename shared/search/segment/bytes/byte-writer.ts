/** Bytes that grow: those before `length` are written. */
export interface ByteWriter {
  bytes: Uint8Array;
  length: number;
}

/** An empty one. */
export const createByteWriter = (): ByteWriter => ({ bytes: new Uint8Array(256), length: 0 });

/** What is written so far; valid until more is. */
export const writtenBytes = ({ bytes, length }: ByteWriter): Uint8Array => bytes.subarray(0, length);

/** Makes sure that so many bytes more fit. */
export function reserveBytes(writer: ByteWriter, count: number): void {
  const needed = writer.length + count;
  if (needed <= writer.bytes.length) return;
  const grown = new Uint8Array(Math.max(needed, writer.bytes.length * 2));
  grown.set(writtenBytes(writer));
  writer.bytes = grown;
}

const longestNumber = 8;

/** Appends a whole number from 0 up to 2^53, seven bits a byte, the lowest first; a byte of 128 or more is not the last one. */
export function writeNumber(writer: ByteWriter, value: number): void {
  reserveBytes(writer, longestNumber);
  const { bytes } = writer;
  let at = writer.length;
  let rest = value;
  for (; rest >= 2 ** 31; rest = Math.floor(rest / 128)) bytes[at++] = (rest % 128) + 128;
  for (; rest >= 128; rest >>>= 7) bytes[at++] = (rest & 127) | 128;
  bytes[at++] = rest;
  writer.length = at;
}

/** Appends a whole number between -2^52 and 2^52 so that those near 0 are short: 0, -1, 1, -2… are written as 0, 1, 2, 3…. */
export const writeSignedNumber = (writer: ByteWriter, value: number): void =>
  writeNumber(writer, value < 0 ? -value * 2 - 1 : value * 2);

/** Appends the bytes from one place up to another. */
export function writeBytes(writer: ByteWriter, bytes: Uint8Array, from = 0, to = bytes.length): void {
  reserveBytes(writer, to - from);
  const few = 16;
  if (to - from > few) writer.bytes.set(bytes.subarray(from, to), writer.length);
  else for (let i = from; i < to; i++) writer.bytes[writer.length + i - from] = bytes[i] ?? 0;
  writer.length += to - from;
}
