import { readNumber, readSignedNumber, type ByteReader } from '#shared/search/segment/bytes/byte-reader.ts';
import {
  reserveBytes,
  writeNumber,
  writeSignedNumber,
  type ByteWriter,
} from '#shared/search/segment/bytes/byte-writer.ts';
import { undated } from '#shared/search/segment/segment-reader.ts';

/** Lengths below this take two bytes each, where one is longer all of them four: they are read by the first search of all. */
const shortLength = 0x10000;

/** Appends numbers of a fixed width, the lowest byte first. */
export function writeLengths(writer: ByteWriter, lengths: Uint32Array): void {
  const width = lengths.some(length => length >= shortLength) ? 4 : 2;
  writeNumber(writer, width);
  for (const length of lengths) {
    reserveBytes(writer, width);
    for (let shift = 0; shift < width * 8; shift += 8)
      writer.bytes[writer.length++] = (length >>> shift) & 255;
  }
}

/** Reads what `writeLengths` wrote. */
export function readLengths(reader: ByteReader, count: number): Uint32Array {
  const width = readNumber(reader);
  // A copy, as the numbers have to stand at a multiple of their width. All machines that browsers run on have the lowest byte first.
  const { buffer } = reader.bytes.slice(reader.at, reader.at + count * width);
  return width === 2 ? new Uint32Array(new Uint16Array(buffer)) : new Uint32Array(buffer);
}

/** Appends whole numbers from 0 on, each as how far it is from the one before it. */
export function writeSteps(writer: ByteWriter, numbers: Uint32Array): void {
  let last = 0;
  for (const number of numbers) {
    writeSignedNumber(writer, number - last);
    last = number;
  }
}

/** Reads what `writeSteps` wrote. */
export function readSteps(reader: ByteReader, count: number): Uint32Array {
  const numbers = new Uint32Array(count);
  let last = 0;
  for (let i = 0; i < count; i++) {
    last += readSignedNumber(reader);
    numbers[i] = last;
  }
  return numbers;
}

/** Appends days: 0 where there is none, otherwise one more than how far it is, doubled and signed, from the last one that there is. */
export function writeDays(writer: ByteWriter, days: Int32Array): void {
  let last = 0;
  for (const day of days) {
    if (day === undated) writeNumber(writer, 0);
    else {
      const distance = day - last;
      writeNumber(writer, distance < 0 ? -distance * 2 : distance * 2 + 1);
      last = day;
    }
  }
}

/** Reads what `writeDays` wrote. */
export function readDays(reader: ByteReader, count: number): Int32Array {
  const days = new Int32Array(count);
  let last = 0;
  for (let i = 0; i < count; i++) {
    const coded = readNumber(reader);
    if (coded > 0) last += coded % 2 === 1 ? (coded - 1) / 2 : -coded / 2;
    days[i] = coded > 0 ? last : undated;
  }
  return days;
}
