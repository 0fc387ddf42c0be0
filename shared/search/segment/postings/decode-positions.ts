import type { DocumentPostings, Positions } from '#shared/search/segment/segment-reader.ts';
import { readBits } from '#shared/search/segment/bytes/bits.ts';
import { skipNumbers } from '#shared/search/segment/bytes/byte-reader.ts';
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

/** The number of a form, and the bits that say which form each occurrence has. */
export interface WantedForm {
  readonly number: number;
  readonly width: number;
  /** The bytes that hold those of each block, and which bit of them is its first. */
  readonly blockBytes: readonly Uint8Array[];
  readonly firstBits: readonly number[];
}

const anyForm: WantedForm = { number: -1, width: 0, blockBytes: [], firstBits: [] };
const noBytes: Uint8Array = new Uint8Array(0);

function countAll({ frequencies, places }: WantedDocuments): number {
  let count = 0;
  for (const place of places) count += frequencies[place] ?? 0;
  return count;
}

/** Decodes the positions in documents, from the bytes of each block; with a form, only those where it stands. */
export function decodePositions(
  blockBytes: readonly Uint8Array[],
  wanted: WantedDocuments,
  { number, width, blockBytes: formBytes, firstBits }: WantedForm = anyForm,
): Positions {
  const { frequencies, places } = wanted;
  const starts = new Int32Array(places.length + 1);
  const positions = new Int32Array(countAll(wanted));
  let [block, at, byteAt, bitAt, count] = [-1, 0, 0, 0, 0];
  let [bytes, forms] = [noBytes, noBytes];
  for (let i = 0; i < places.length; i++) {
    const place = places[i] ?? 0;
    if (Math.floor(place / blockSize) !== block) {
      block = Math.floor(place / blockSize);
      at = block * blockSize;
      [bytes, byteAt] = [blockBytes[block] ?? noBytes, 0];
      [forms, bitAt] = [formBytes[block] ?? noBytes, firstBits[block] ?? 0];
    }
    let skipped = 0;
    for (; at < place; at++) skipped += frequencies[at] ?? 0;
    byteAt = skipNumbers(bytes, byteAt, skipped);
    bitAt += skipped * width;
    let position = 0;
    for (let left = frequencies[at++] ?? 0; left > 0; left--) {
      // What `readNumber` does, without a call: most of a search for a phrase is spent here.
      let byte = bytes[byteAt++] ?? 0;
      position += byte & 127;
      for (let shift = 7; byte >= 128; shift += 7) {
        byte = bytes[byteAt++] ?? 0;
        position += (byte & 127) << shift;
      }
      if (number < 0 || readBits(forms, bitAt, width) === number) positions[count++] = position;
      bitAt += width;
    }
    starts[i + 1] = count;
  }
  return { starts, positions: positions.subarray(0, count) };
}
