import type { AnalysedWord } from '#shared/search/analyse/analysed-word.ts';

/** Numbers given to words, from 0 on. Two can be of the same spelling. */
export interface WordNumbers {
  numberOf(word: AnalysedWord): number;
  /** The terms, in the order of their first words, and for each word the number of its term and its form. */
  readonly terms: readonly string[];
  readonly termOf: readonly number[];
  readonly formOf: readonly string[];
}

/** Starts with no words. */
export function createWordNumbers(): WordNumbers {
  const numbers = new Map<AnalysedWord, number>();
  const termNumbers = new Map<string, number>();
  const [terms, termOf, formOf]: [string[], number[], string[]] = [[], [], []];

  const learn = (word: AnalysedWord): number => {
    const { term, form } = word;
    let termNumber = termNumbers.get(term);
    if (termNumber === undefined) {
      termNumber = terms.push(term) - 1;
      termNumbers.set(term, termNumber);
    }
    termOf.push(termNumber);
    const number = formOf.push(form) - 1;
    numbers.set(word, number);
    return number;
  };

  return { numberOf: word => numbers.get(word) ?? learn(word), terms, termOf, formOf };
}
