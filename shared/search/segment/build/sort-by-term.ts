import type { WordList } from './word-list.ts';

/** All words of a list, term by term, and in the order of the list for each. */
export interface WordsByTerm {
  /** Those of the n-th term are from `starts[n]` up to `starts[n + 1]`. */
  readonly starts: Int32Array;
  /** Their documents, and where in the list they are. */
  readonly documents: Int32Array;
  readonly places: Int32Array;
}

/** Sorts by counting how often each term comes (counting sort: D. Knuth, The Art of Computer Programming 3, 5.2). */
export function sortByTerm(list: WordList): WordsByTerm {
  const words = list.words();
  const termOf = Int32Array.from(list.numbers.termOf);
  const starts = new Int32Array(list.numbers.terms.length + 1);
  for (const word of words) {
    const next = (termOf[word] ?? 0) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let term = 1; term < starts.length; term++)
    starts[term] = (starts[term] ?? 0) + (starts[term - 1] ?? 0);
  const free = starts.slice();
  const documents = new Int32Array(words.length);
  const places = new Int32Array(words.length);
  for (let document = 0; document < list.documentCount; document++)
    for (let place = list.startOf(document); place < list.startOf(document + 1); place++) {
      const term = termOf[words[place] ?? 0] ?? 0;
      const slot = free[term] ?? 0;
      free[term] = slot + 1;
      documents[slot] = document;
      places[slot] = place;
    }
  return { starts, documents, places };
}
