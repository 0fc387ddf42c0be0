import type { ArticleId } from '#shared/ids/ids.ts';
import { readNumber, type ByteReader } from '#shared/search/segment/bytes/byte-reader.ts';
import { reserveBytes, writeNumber, type ByteWriter } from '#shared/search/segment/bytes/byte-writer.ts';
import { readTextAfter, writeTextAfter } from '#shared/search/segment/bytes/texts.ts';

/** How an id is written. */
const kinds = { text: 0, newSource: 1, sameSource: 2 } as const;

const usualId = /^([0-9a-f]{32})-(0|[1-9]\d{0,8})(?:\.([1-9]\d{0,8}))?$/;
const digestLength = 32;

const hexUnits = Array.from('0123456789abcdef', digit => digit.charCodeAt(0));
/** Used again for each id: to make strings of a list of code units is several times as fast as adding piece to piece. */
const units: number[] = [];

function writeDigest(writer: ByteWriter, digest: string): void {
  reserveBytes(writer, digestLength / 2);
  for (let i = 0; i < digestLength; i += 2)
    writer.bytes[writer.length++] = Number.parseInt(digest.slice(i, i + 2), 16);
}

/** The two numbers, as they stand in an id. */
function readEnd(reader: ByteReader): string {
  const ordinal = readNumber(reader);
  const again = readNumber(reader);
  return again > 0 ? `-${ordinal}.${again}` : `-${ordinal}`;
}

function readIdOfNewSource(reader: ByteReader): string {
  units.length = digestLength;
  for (let i = 0; i < digestLength; i += 2) {
    const byte = reader.bytes[reader.at++] ?? 0;
    units[i] = hexUnits[byte >> 4] ?? 0;
    units[i + 1] = hexUnits[byte & 15] ?? 0;
  }
  const end = readEnd(reader);
  for (let i = 0; i < end.length; i++) units.push(end.charCodeAt(i));
  return String.fromCharCode(...units);
}

/** The ids of as many documents are written without regard to those before them: a few can be read alone. */
export const idsPerRun = 32;

/**
 * Appends ids. What `newArticleId` makes takes the bytes of its digest, none where it is that of the id before, and two numbers;
 * any other text is written after the id before it. Returns where each run of `idsPerRun` ends, in bytes from where the first one
 * begins.
 */
export function writeIds(writer: ByteWriter, ids: readonly string[]): Uint32Array {
  const ends = new Uint32Array(Math.ceil(ids.length / idsPerRun));
  const first = writer.length;
  let last = '';
  for (const [document, id] of ids.entries()) {
    if (document % idsPerRun === 0) last = '';
    const [, digest, ordinal, again] = usualId.exec(id) ?? [];
    if (digest === undefined) {
      writeNumber(writer, kinds.text);
      writeTextAfter(writer, last, id);
    } else {
      const isSame = last.startsWith(digest);
      writeNumber(writer, isSame ? kinds.sameSource : kinds.newSource);
      if (!isSame) writeDigest(writer, digest);
      writeNumber(writer, Number(ordinal));
      writeNumber(writer, Number(again ?? 0));
    }
    last = id;
    ends[Math.floor(document / idsPerRun)] = writer.length - first;
  }
  return ends;
}

/** Reads what `writeIds` wrote, from the beginning of a run on. */
export function readIds(reader: ByteReader, count: number): readonly ArticleId[] {
  const ids: string[] = [];
  let last = '';
  for (let i = 0; i < count; i++) {
    if (i % idsPerRun === 0) last = '';
    const kind = readNumber(reader);
    if (kind === kinds.text) last = readTextAfter(reader, last);
    else if (kind === kinds.newSource) last = readIdOfNewSource(reader);
    else last = last.slice(0, digestLength) + readEnd(reader);
    ids.push(last);
  }
  return ids as ArticleId[]; // those that were written
}
