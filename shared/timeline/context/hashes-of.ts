import { readTextStems } from '#shared/reuse/word-stems.ts';

/** Hashes of the light stems of these words. */
export function hashesOf(words: string): ReadonlySet<number> {
  const { hashes, count } = readTextStems(words);
  return new Set(hashes.subarray(0, count));
}
