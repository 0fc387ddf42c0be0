import type { DocumentPostings, Positions } from '#shared/search/segment/segment-reader.ts';
import { readBits } from '#shared/search/segment/bytes/bits.ts';
import { readNumber, skipNumbers, type ByteReader } from '#shared/search/segment/bytes/byte-reader.ts';
import { blockSize } from './skip-list.ts';

/** Where among decoded documents some of them (rising) are. */
export function findPlaces({ documents }: DocumentPostings, wanted: Int32Array): Int32Array {
  let at = 0;
  return wanted.map(document => {
    while (at < documents.length && (documents[at] ?? 0) < document) at++;
    return at;
  });
}

/** Documents that something is wanted of. */
export interface WantedDocuments {
  /** Of all documents of some blocks, block after block. */
  readonly frequencies: Int32Array;
  /** Where among those they are, rising. */
  readonly places: Int32Array;
}

/** Decodes the positions in documents, from the bytes of each block. */
export function decodePositions(
  blockBytes: readonly Uint8Array[],
  { frequencies, places }: WantedDocuments,
): Positions {
  const starts = new Int32Array(places.length + 1);
  for (const [i, place] of places.entries()) starts[i + 1] = (starts[i] ?? 0) + (frequencies[place] ?? 0);
  const positions = new Int32Array(starts[places.length] ?? 0);
  let [block, at, count] = [-1, 0, 0];
  let reader: ByteReader = { bytes: new Uint8Array(0), at: 0 };
  for (const place of places) {
    if (Math.floor(place / blockSize) !== block) {
      block = Math.floor(place / blockSize);
      reader = { bytes: blockBytes[block] ?? reader.bytes, at: 0 };
      at = block * blockSize;
    }
    let skipped = 0;
    for (; at < place; at++) skipped += frequencies[at] ?? 0;
    reader.at = skipNumbers(reader.bytes, reader.at, skipped);
    let position = 0;
    for (let left = frequencies[at++] ?? 0; left > 0; left--) {
      position += readNumber(reader);
      positions[count++] = position;
    }
  }
  return { starts, positions };
}

/** Forms in so many bits each. */
export interface FormBits {
  readonly width: number;
  /** The bytes that hold those of each block, and which bit of them is its first. */
  readonly blockBytes: readonly Uint8Array[];
  readonly firstBits: readonly number[];
}

/** Decodes which form each of so many occurrences in documents has. */
export function decodeForms(
  { width, blockBytes, firstBits }: FormBits,
  { frequencies, places }: WantedDocuments,
  occurrenceCount: number,
): Int32Array {
  const forms = new Int32Array(occurrenceCount);
  if (width === 0) return forms;
  let count = 0;
  let [block, at, bitAt] = [-1, 0, 0];
  let bytes: Uint8Array = new Uint8Array(0);
  for (const place of places) {
    if (Math.floor(place / blockSize) !== block) {
      block = Math.floor(place / blockSize);
      bytes = blockBytes[block] ?? bytes;
      [at, bitAt] = [block * blockSize, firstBits[block] ?? 0];
    }
    for (; at < place; at++) bitAt += (frequencies[at] ?? 0) * width;
    for (let left = frequencies[at++] ?? 0; left > 0; left--, bitAt += width)
      forms[count++] = readBits(bytes, bitAt, width);
  }
  return forms;
}
