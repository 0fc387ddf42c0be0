import { readNumber, readSignedNumber, type ByteReader } from '#shared/search/segment/bytes/byte-reader.ts';
import { writeNumber, writeSignedNumber, type ByteWriter } from '#shared/search/segment/bytes/byte-writer.ts';
import { undated } from '#shared/search/segment/segment-reader.ts';

/** Appends whole numbers from 0 on that are small. */
export function writeCounts(writer: ByteWriter, counts: Uint32Array): void {
  for (const count of counts) writeNumber(writer, count);
}

/** Reads what `writeCounts` wrote. */
export const readCounts = (reader: ByteReader, count: number): Uint32Array =>
  Uint32Array.from({ length: count }, () => readNumber(reader));

/** Appends moments, each as how far it is from the one before it. */
export function writeMoments(writer: ByteWriter, moments: Uint32Array): void {
  let last = 0;
  for (const moment of moments) {
    writeSignedNumber(writer, moment - last);
    last = moment;
  }
}

/** Reads what `writeMoments` wrote. */
export function readMoments(reader: ByteReader, count: number): Uint32Array {
  let last = 0;
  return Uint32Array.from({ length: count }, () => (last += readSignedNumber(reader)));
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
  let last = 0;
  return Int32Array.from({ length: count }, () => {
    const coded = readNumber(reader);
    if (coded === 0) return undated;
    last += coded % 2 === 1 ? (coded - 1) / 2 : -coded / 2;
    return last;
  });
}
