import type { AnalysedWord, VisitWords } from '#shared/search/analyse/analysed-word.ts';
import type { SearchableArticle } from '#shared/search/searchable-article.ts';
import { titleStart } from '#shared/search/segment/segment-reader.ts';
import { createWordNumbers, type WordNumbers } from './word-numbers.ts';

/** Words of one text beyond so many share a position, which no other word is next to. */
const mostPositions = titleStart - 3;
const lastPosition = titleStart - 2;

const positionOf = (ordinal: number): number => (ordinal < mostPositions ? ordinal : lastPosition);

/** The words of articles, one after the other. */
export interface WordList {
  readonly numbers: WordNumbers;
  add(article: Pick<SearchableArticle, 'text' | 'title'>): void;
  readonly documentCount: number;
  /** How many words there are in all. */
  readonly length: number;
  /** The number of each word. */
  words(): Int32Array;
  /** The words of a document are those from `startOf` it up to that of the next one, its text before its title. */
  startOf(document: number): number;
  /** Where in its document the word at a place stands. */
  positionAt(document: number, place: number): number;
}

/** Starts with no articles. */
export function createWordList(visitWords: VisitWords): WordList {
  const numbers = createWordNumbers();
  let words = new Int32Array(1 << 14);
  let length = 0;
  const starts = [0];
  const titleStarts: number[] = [];

  const visit = (word: AnalysedWord): void => {
    if (length === words.length) {
      const grown = new Int32Array(length * 2);
      grown.set(words);
      words = grown;
    }
    words[length++] = numbers.numberOf(word);
  };

  return {
    numbers,
    add({ text, title }) {
      visitWords(text, visit);
      titleStarts.push(length);
      visitWords(title, visit);
      starts.push(length);
    },
    get documentCount() {
      return titleStarts.length;
    },
    get length() {
      return length;
    },
    words: () => words.subarray(0, length),
    startOf: document => starts[document] ?? 0,
    positionAt(document, place) {
      const inTitle = place - (titleStarts[document] ?? 0);
      return inTitle >= 0 ? titleStart + positionOf(inTitle) : positionOf(place - (starts[document] ?? 0));
    },
  };
}
