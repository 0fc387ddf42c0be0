import { titleStart } from '#shared/search/segment/segment-reader.ts';
import type { WordList } from './word-list.ts';

/** All words of a list, term by term, and in the order of the list for each. */
export interface WordsByTerm {
  /** Those of the n-th term are from `starts[n]` up to `starts[n + 1]`. */
  readonly starts: Int32Array;
  /** For each its document, where it stands there, and its number. */
  readonly documents: Int32Array;
  readonly positions: Int32Array;
  readonly words: Int32Array;
}

/** Words of one text beyond so many share a position, which no other word is next to. */
const mostPositions = titleStart - 3;
const lastPosition = titleStart - 2;

/** Where the words of each term begin when all are sorted by term. */
function countTerms(words: Int32Array, termOf: Int32Array, termCount: number): Int32Array {
  const starts = new Int32Array(termCount + 1);
  for (const word of words) {
    const next = (termOf[word] ?? 0) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let term = 1; term <= termCount; term++) starts[term] = (starts[term] ?? 0) + (starts[term - 1] ?? 0);
  return starts;
}

/** A text or a title: its words from one place in the list up to another, the first of them at the position `start`. */
interface TextRun {
  readonly document: number;
  readonly from: number;
  readonly to: number;
  readonly start: number;
}

/** Sorts by counting how often each term comes (counting sort: D. Knuth, The Art of Computer Programming 3, 5.2). */
export function sortByTerm(list: WordList): WordsByTerm {
  const unsorted = list.words();
  const termOf = Int32Array.from(list.numbers.termOf);
  const starts = countTerms(unsorted, termOf, list.numbers.terms.length);
  const next = starts.slice();
  const documents = new Int32Array(unsorted.length);
  const positions = new Int32Array(unsorted.length);
  const words = new Int32Array(unsorted.length);
  const sortRun = ({ document, from, to, start }: TextRun): void => {
    for (let at = from; at < to; at++) {
      const word = unsorted[at] ?? 0;
      const term = termOf[word] ?? 0;
      const slot = next[term] ?? 0;
      next[term] = slot + 1;
      documents[slot] = document;
      positions[slot] = start + (at - from < mostPositions ? at - from : lastPosition);
      words[slot] = word;
    }
  };
  for (let document = 0; document < list.documentCount; document++) {
    const [from, middle, to] = [
      list.startOf(document),
      list.titleStartOf(document),
      list.startOf(document + 1),
    ];
    sortRun({ document, from, to: middle, start: 0 });
    sortRun({ document, from: middle, to, start: titleStart });
  }
  return { starts, documents, positions, words };
}
