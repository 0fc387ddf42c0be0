import { isUtf8 as isUtf8Text } from 'node:buffer';
import { delimitedHeadLength } from '#shared/records/delimited/read-delimited-table.ts';

/** Some records of a file that holds many, as a file of its own. */
export interface Portion {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Number of the first and the last line or record, from 1. */
  readonly from: number;
  readonly to: number;
}

/** A record so long that it is not read. */
export interface LongRecord {
  readonly bytes: null;
  readonly from: number;
  readonly to: number;
}

export interface CuttingOptions {
  /** A portion ends with the record in which it reaches this size. */
  readonly targetBytes: number;
  /** Longest record that is read. */
  readonly limitBytes: number;
}

const lineFeed = 0x0a;
const quote = 0x22;

/**
 * Cuts a file of one record a line into portions. In a table (CSV) line breaks inside quotes end no record, and what
 * stands above its rows, the header, begins each portion again. Quotes that are never closed keep nothing together above four targets.
 */
export async function* cutLines(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  { targetBytes, limitBytes, isTable }: CuttingOptions & { readonly isTable: boolean },
): AsyncGenerator<Portion | LongRecord> {
  let header: Uint8Array | null = null;
  let pieces: Uint8Array[] = [];
  let size = 0;
  let line = 0;
  let from = 1;
  let isQuoted = false;
  let isTooLong = false;
  let isLineOpen = false;

  const take = (): Portion | LongRecord => {
    const range = { from, to: line };
    const prefix = header === null ? [] : [header];
    const portion = isTooLong
      ? { bytes: null, ...range }
      : { bytes: joinBytes([...prefix, ...pieces]), ...range };
    if (isTable && header === null && pieces.length > 0 && !isTooLong) header = headOf(joinBytes(pieces));
    pieces = [];
    size = 0;
    from = line + 1;
    isQuoted = false;
    isTooLong = false;
    return portion;
  };

  for await (const chunk of chunks) {
    let begun = 0;
    for (let i = 0; i < chunk.length; i++) {
      const byte = chunk[i];
      if (isTable && byte === quote) isQuoted = !isQuoted;
      if (byte !== lineFeed) continue;
      line++;
      const length = size + (i + 1 - begun);
      if (length < targetBytes || (isQuoted && length < 4 * targetBytes)) continue;
      if (!isTooLong) pieces.push(chunk.subarray(begun, i + 1));
      begun = i + 1;
      yield take();
    }
    isLineOpen = chunk.at(-1) !== lineFeed;
    if (begun < chunk.length && !isTooLong) pieces.push(chunk.slice(begun));
    size += chunk.length - begun;
    if (size > limitBytes) {
      isTooLong = true;
      pieces = [];
    }
  }
  if (size === 0) return;
  if (isLineOpen) line++;
  yield take();
}

/** The bytes of several views, one after the other, with memory of their own. */
export function joinBytes(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/** What stands above the rows of a table; nothing where its first row is one of them. */
function headOf(bytes: Uint8Array<ArrayBuffer>): Uint8Array {
  const isUtf8 = isUtf8Text(bytes);
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString(
    isUtf8 ? 'utf8' : 'latin1',
  );
  const head = text.slice(0, delimitedHeadLength(text));
  return bytes.slice(0, isUtf8 ? Buffer.byteLength(head) : head.length);
}
