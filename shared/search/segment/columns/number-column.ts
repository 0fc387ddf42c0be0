import { readNumber, readSignedNumber, type ByteReader } from '#shared/search/segment/bytes/byte-reader.ts';
import { writeNumber, writeSignedNumber, type ByteWriter } from '#shared/search/segment/bytes/byte-writer.ts';
import { undated } from '#shared/search/segment/segment-reader.ts';

/** Appends whole numbers from 0 on that are small. */
export function writeCounts(writer: ByteWriter, counts: Uint32Array): void {
  for (const count of counts) writeNumber(writer, count);
}

/** Reads what `writeCounts` wrote. */
export function readCounts(reader: ByteReader, count: number): Uint32Array {
  const counts = new Uint32Array(count);
  for (let i = 0; i < count; i++) counts[i] = readNumber(reader);
  return counts;
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
