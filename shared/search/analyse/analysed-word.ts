/** What a word is to the index. One object stands for all words of the same spelling, so that it can be a key. */
export interface AnalysedWord {
  /** What it is found by: its folded stem. */
  readonly term: string;
  /** How it is spelt, folded: what words in quotation marks must equal. */
  readonly form: string;
}

/** Visits the words of a text in reading order, with where each stands in it. The n-th visited has position n. */
export type VisitWords = (
  text: string,
  visit: (word: AnalysedWord, start: number, end: number) => void,
) => void;
