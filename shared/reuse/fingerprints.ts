import { mixBits } from './hash.ts';
import type { WordStems } from './word-stems.ts';

/** Words of a passage that a fingerprint stands for. */
export const passageWords = 5;
/** Of as many passages in a row one at least leaves its fingerprint. */
export const windowPassages = 6;

/** Fingerprints of a text, in the order they stand in it; each hash once, where it stands first. */
export interface Fingerprints {
  readonly hashes: Uint32Array;
  /** The word that each passage begins with, counted from 0. */
  readonly positions: Uint32Array;
}

const base = 0x01000193;
const oldestFactor = Math.imul(Math.imul(base, base), Math.imul(base, base));

/** A hash of every five words in a row, rolled along (Karp and Rabin). */
function hashPassages({ hashes, count }: WordStems): Uint32Array {
  const passages = new Uint32Array(Math.max(0, count - passageWords + 1));
  let rolled = 0;
  for (let i = 0; i < count; i++) {
    if (i >= passageWords) rolled -= Math.imul(hashes[i - passageWords] ?? 0, oldestFactor);
    rolled = (Math.imul(rolled, base) + (hashes[i] ?? 0)) | 0;
    if (i >= passageWords - 1) passages[i - passageWords + 1] = mixBits(rolled);
  }
  return passages;
}

/** The place of the least of some passages, the last one of equals. */
function leastOf(passages: Uint32Array, from: number, to: number): number {
  let least = from;
  for (let i = from + 1; i < to; i++) if ((passages[i] ?? 0) <= (passages[least] ?? 0)) least = i;
  return least;
}

/**
 * Chooses fingerprints by robust winnowing: of every window of passages the least, the rightmost of equals. Two texts
 * that have ten words in a row in common so have a fingerprint in common, too (S. Schleimer, D. Wilkerson and A. Aiken,
 * Winnowing: Local Algorithms for Document Fingerprinting, SIGMOD 2003). A text of less than five words has none.
 */
export function fingerprint(stems: WordStems): Fingerprints {
  const passages = hashPassages(stems);
  const windows = passages.length === 0 ? 0 : Math.max(1, passages.length - windowPassages + 1);
  const hashes: number[] = [];
  const positions: number[] = [];
  const seen = new Set<number>();
  let chosen = -1;
  for (let start = 0; start < windows; start++) {
    const end = Math.min(start + windowPassages, passages.length);
    const last = end - 1;
    const least =
      chosen < start
        ? leastOf(passages, start, end)
        : (passages[last] ?? 0) <= (passages[chosen] ?? 0)
          ? last
          : chosen;
    if (least === chosen) continue;
    chosen = least;
    const hash = passages[least] ?? 0;
    if (seen.has(hash)) continue;
    seen.add(hash);
    hashes.push(hash);
    positions.push(least);
  }
  return { hashes: Uint32Array.from(hashes), positions: Uint32Array.from(positions) };
}
