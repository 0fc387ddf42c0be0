import type { WordNumbers } from './word-numbers.ts';

/** How the words of each term are spelt. */
export interface FormsOfTerms {
  /** For each term its forms, sorted by code unit. */
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
    if (words.length === 1) return [formOf[words[0] ?? 0] ?? ''];
    const sorted = words.map(word => ({ word, form: formOf[word] ?? '' }));
    sorted.sort((a, b) => (a.form < b.form ? -1 : 1));
    for (const [number, { word }] of sorted.entries()) formNumbers[word] = number;
    return sorted.map(({ form }) => form);
  });
  return { forms, formNumbers };
}
