import { readNumber, type ByteReader } from './byte-reader.ts';
import { reserveBytes, writeNumber, type ByteWriter } from './byte-writer.ts';

/** Where the letters that take one byte each begin, besides those of ASCII: 128 of them, Arabic. */
const arabicStart = 0x600;

/** Appends the code units of a text from one place on: a byte each for Arabic and ASCII, otherwise three, the first of them 0. */
function writeUnits(writer: ByteWriter, text: string, from: number): void {
  reserveBytes(writer, (text.length - from) * 3);
  const { bytes } = writer;
  let at = writer.length;
  for (let i = from; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 0 && unit < 128) bytes[at++] = unit;
    else if (unit >= arabicStart && unit < arabicStart + 128) bytes[at++] = unit - arabicStart + 128;
    else {
      bytes[at++] = 0;
      bytes[at++] = unit >> 8;
      bytes[at++] = unit & 255;
    }
  }
  writer.length = at;
}

/** Used again for each text: to make strings of a list of code units is several times as fast as adding letter to letter. */
const units: number[] = [];
/** As many as a call takes as its arguments without trouble. */
const mostUnits = 4096;

/** Reads so many code units. */
function readUnits(reader: ByteReader, count: number): string {
  const { bytes } = reader;
  let { at } = reader;
  let text = '';
  for (let done = 0; done < count; done += units.length) {
    units.length = Math.min(count - done, mostUnits);
    for (let i = 0; i < units.length; i++) {
      const byte = bytes[at++] ?? 0;
      if (byte >= 128) units[i] = byte - 128 + arabicStart;
      else if (byte > 0) units[i] = byte;
      else {
        units[i] = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
        at += 2;
      }
    }
    text += String.fromCharCode(...units);
  }
  reader.at = at;
  return text;
}

/** How many code units two texts begin with in common. */
export function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}

/** Appends a text of any code units, lone surrogates included, as what it has in common with the one before it, and the rest. */
export function writeTextAfter(writer: ByteWriter, previous: string, text: string): void {
  const common = commonStart(previous, text);
  writeNumber(writer, common);
  writeNumber(writer, text.length - common);
  writeUnits(writer, text, common);
}

/** Reads what `writeTextAfter` wrote. */
export function readTextAfter(reader: ByteReader, previous: string): string {
  const common = readNumber(reader);
  return previous.slice(0, common) + readUnits(reader, readNumber(reader));
}

/** Appends texts, each after the one before it, the first after `previous`. Their number is for the reader to know. */
export function writeTexts(writer: ByteWriter, previous: string, texts: readonly string[]): void {
  let last = previous;
  for (const text of texts) {
    writeTextAfter(writer, last, text);
    last = text;
  }
}

/** Reads what `writeTexts` wrote. */
export function readTexts(reader: ByteReader, previous: string, count: number): readonly string[] {
  const texts: string[] = [];
  let last = previous;
  for (let i = 0; i < count; i++) {
    last = readTextAfter(reader, last);
    texts.push(last);
  }
  return texts;
}
