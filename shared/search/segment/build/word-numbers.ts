import type { AnalysedWord } from '#shared/search/analyse/analysed-word.ts';

/** Numbers given to words, from 0 on: one to each pair of a term and a form. */
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
  const formsOf = new Map<string, { readonly term: number; readonly forms: Map<string, number> }>();
  const [terms, termOf, formOf]: [string[], number[], string[]] = [[], [], []];

  const learn = ({ term, form }: AnalysedWord): number => {
    let known = formsOf.get(term);
    if (!known) {
      known = { term: terms.length, forms: new Map() };
      formsOf.set(term, known);
      terms.push(term);
    }
    let number = known.forms.get(form);
    if (number === undefined) {
      number = formOf.length;
      known.forms.set(form, number);
      termOf.push(known.term);
      formOf.push(form);
    }
    return number;
  };

  return {
    numberOf(word) {
      let number = numbers.get(word);
      if (number === undefined) {
        number = learn(word);
        numbers.set(word, number);
      }
      return number;
    },
    terms,
    termOf,
    formOf,
  };
}
