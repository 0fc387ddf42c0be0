import type { AnalysedWord, VisitWords } from '#shared/search/analyse/analysed-word.ts';
import type { SearchableArticle } from '#shared/search/searchable-article.ts';
import { createWordNumbers, type WordNumbers } from './word-numbers.ts';

/** The words of articles, one after the other: for each first those of its text, then those of its title. */
export interface WordList {
  readonly numbers: WordNumbers;
  add(article: Pick<SearchableArticle, 'text' | 'title'>): void;
  readonly documentCount: number;
  /** How many words there are in all. */
  readonly length: number;
  /** The number of each word. */
  words(): Int32Array;
  /** Where the words of a document begin, which end where those of the next one begin. */
  startOf(document: number): number;
  /** Where those of its title begin. */
  titleStartOf(document: number): number;
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
    titleStartOf: document => titleStarts[document] ?? 0,
  };
}
