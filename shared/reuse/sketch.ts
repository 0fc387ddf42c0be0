import type { Fingerprints } from './fingerprints.ts';
import type { TopicTerms } from './topic-terms.ts';

/**
 * What is kept of an article to find others like it, as bytes: how many fingerprints (32 bits, the lowest first) and
 * terms (8) there are; the hashes of the fingerprints (32 each), the distance of each from the one before it (7 bits a
 * byte, the lowest first, the eighth set where more follow); the hashes of the terms (32 each) and their weights (8).
 */
export type Sketch = Uint8Array;

const headBytes = 5;

function writeDistances(positions: Uint32Array): readonly number[] {
  const bytes: number[] = [];
  let before = 0;
  for (const position of positions) {
    let distance = position - before;
    before = position;
    for (; distance > 0x7f; distance >>>= 7) bytes.push((distance & 0x7f) | 0x80);
    bytes.push(distance);
  }
  return bytes;
}

/** Writes down what was found in an article. */
export function packSketch(prints: Fingerprints, terms: TopicTerms): Sketch {
  const distances = writeDistances(prints.positions);
  const size = headBytes + prints.hashes.length * 4 + distances.length + terms.hashes.length * 5;
  const sketch = new Uint8Array(size);
  const view = new DataView(sketch.buffer);
  view.setUint32(0, prints.hashes.length, true);
  view.setUint8(4, terms.hashes.length);
  let at = headBytes;
  for (const hash of prints.hashes) {
    view.setUint32(at, hash, true);
    at += 4;
  }
  sketch.set(distances, at);
  at += distances.length;
  for (const hash of terms.hashes) {
    view.setUint32(at, hash, true);
    at += 4;
  }
  sketch.set(terms.weights, at);
  return sketch;
}

/** How many fingerprints and terms a sketch holds. */
export function countsOfSketch(sketch: Sketch): { readonly prints: number; readonly terms: number } {
  const view = new DataView(sketch.buffer, sketch.byteOffset, sketch.byteLength);
  return { prints: view.getUint32(0, true), terms: view.getUint8(4) };
}

/** Reads fingerprints into two arrays, from `at` on; answers how many they are. */
export function readPrints(
  sketch: Sketch,
  into: { readonly hashes: Uint32Array; readonly positions: Uint32Array },
  at: number,
): number {
  const view = new DataView(sketch.buffer, sketch.byteOffset, sketch.byteLength);
  const count = view.getUint32(0, true);
  let next = headBytes + count * 4;
  let position = 0;
  for (let i = 0; i < count; i++) {
    into.hashes[at + i] = view.getUint32(headBytes + i * 4, true);
    let shift = 0;
    let byte = 0;
    do {
      byte = sketch[next++] ?? 0;
      position += (byte & 0x7f) << shift;
      shift += 7;
    } while (byte > 0x7f);
    into.positions[at + i] = position;
  }
  return count;
}

/** Reads terms into two arrays, from `at` on; answers how many they are. */
export function readTerms(
  sketch: Sketch,
  into: { readonly hashes: Uint32Array; readonly weights: Uint8Array },
  at: number,
): number {
  const { terms } = countsOfSketch(sketch);
  const view = new DataView(sketch.buffer, sketch.byteOffset, sketch.byteLength);
  const from = sketch.length - terms * 5;
  for (let i = 0; i < terms; i++) into.hashes[at + i] = view.getUint32(from + i * 4, true);
  into.weights.set(sketch.subarray(sketch.length - terms), at);
  return terms;
}
