/** Words; in scripts that write none, signs. */
const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFKC')
    .match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|[\p{L}\p{N}\p{M}]+/gu) ?? [];

export interface WordComparison {
  /** F1 of the two bags of words; 1 where both are empty. */
  readonly f1: number;
  /** What only one of the two has. */
  readonly missing: readonly string[];
  readonly added: readonly string[];
}

/** Compares two texts by the words in them, wherever these stand. */
export function compareWords(expected: string, found: string): WordComparison {
  const counts = new Map<string, number>();
  const [a, b] = [wordsOf(expected), wordsOf(found)];
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1);
  const added = b.filter(word => {
    const left = counts.get(word) ?? 0;
    if (left > 0) counts.set(word, left - 1);
    return left === 0;
  });
  const missing = Array.from(counts).flatMap(([word, left]) => (left > 0 ? [word] : []));
  const all = a.length + b.length;
  return { f1: all === 0 ? 1 : (2 * (b.length - added.length)) / all, missing, added };
}

/** The mean of some shares; 1 of none. */
export const meanOf = (shares: readonly number[]): number =>
  shares.length === 0 ? 1 : shares.reduce((sum, share) => sum + share, 0) / shares.length;
