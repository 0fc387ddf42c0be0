/** More than made news have of either. */
const mostWords = 2 ** 21;

/** Remembers of words by their numbers in which article each was seen last, and in how many of them. */
export interface SeenWords {
  readonly counts: Uint32Array;
  wasSeenIn(word: number, article: number): boolean;
  /** Answers how many of the words were not seen in the article before. */
  see(words: readonly number[], article: number): number;
}

/** None was seen at first. */
export function createSeenWords(): SeenWords {
  const last = new Int32Array(mostWords).fill(-1);
  const counts = new Uint32Array(mostWords);
  return {
    counts,
    wasSeenIn: (word, article) => last[word] === article,
    see(words, article) {
      let fresh = 0;
      for (const word of words) {
        if (last[word] === article) continue;
        last[word] = article;
        counts[word] = (counts[word] ?? 0) + 1;
        fresh++;
      }
      return fresh;
    },
  };
}
