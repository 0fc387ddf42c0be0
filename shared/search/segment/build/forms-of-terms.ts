import type { WordNumbers } from './word-numbers.ts';

/** How the words of each term are spelt. */
export interface FormsOfTerms {
  /** For each term its forms, each once, sorted by code unit. */
  readonly forms: readonly (readonly string[])[];
  /** For each word which of the forms of its term it has. */
  readonly formNumbers: Int32Array;
}

/** Puts the forms of each term in order. */
export function collectForms({ terms, termOf, formOf }: WordNumbers): FormsOfTerms {
  const wordsOf: number[][] = terms.map(() => []);
  for (const [word, term] of termOf.entries()) wordsOf[term]?.push(word);
  const formNumbers = new Int32Array(termOf.length);
  const forms = wordsOf.map(words => {
    const spelling = (word: number): string => formOf[word] ?? '';
    if (words.length === 1) return words.map(spelling);
    const sorted = [...new Set(words.map(spelling))].sort();
    for (const word of words) formNumbers[word] = sorted.indexOf(spelling(word));
    return sorted;
  });
  return { forms, formNumbers };
}
