import type { DayRange } from './day-range.ts';
import type { WantedNode } from './wanted-node.ts';

/** One article as it is counted: its words as numbers of stems and of spellings, title and text apart. */
export interface CountedArticle {
  /** Of each run of words, the numbers of their stems. */
  readonly stems: readonly (readonly number[])[];
  /** Of the same words, the numbers of their spellings. */
  readonly spellings: readonly (readonly number[])[];
  /** True for a stem, or a spelling, that stands in any of them. */
  hasStem(stem: number): boolean;
  hasSpelling(spelling: number): boolean;
  readonly day: number | null;
}

/** The numbers that stems and spellings have; none for one that no article holds. */
export interface WordNumbers {
  stem(stem: string): number | undefined;
  spelling(form: string): number | undefined;
  stemsFrom(prefix: string): readonly number[];
}

/** True for an article that is found. */
export type Matches = (article: CountedArticle) => boolean;

const isOneAfterTheOther = (words: readonly number[], wanted: readonly (readonly number[])[]): boolean => {
  for (let at = 0; at + wanted.length <= words.length; at++)
    if (wanted.every((list, offset) => list.includes(words[at + offset] ?? -1))) return true;
  return false;
};

/** In a loop of its own: it looks at every word of every article, for each prefix. */
function holdsOneOf(words: readonly number[], isWanted: Uint8Array): boolean {
  for (const word of words) if (isWanted[word] === 1) return true;
  return false;
}

const isPresent = (number: number | undefined): number is number => number !== undefined;
const isWithin = (day: number | null, { from, to }: DayRange): boolean =>
  day !== null && day >= from && day <= to;

/** The plainest reading of a query: it looks at every word of every article. */
export function compileMatches(node: WantedNode, numbers: WordNumbers): Matches {
  const compile = (inner: WantedNode): Matches => compileMatches(inner, numbers);
  const numbersOf = (stems: readonly string[]): number[] => stems.map(numbers.stem).filter(isPresent);
  switch (node.kind) {
    case 'stems': {
      const stems = numbersOf(node.stems);
      return article => stems.some(stem => article.hasStem(stem));
    }
    case 'prefix': {
      const stems = numbers.stemsFrom(node.stem);
      const isWanted = new Uint8Array(Math.max(0, ...stems) + 1);
      for (const stem of stems) isWanted[stem] = 1;
      return article => article.stems.some(run => holdsOneOf(run, isWanted));
    }
    case 'phrase': {
      const wanted = node.words.map(numbersOf);
      return article =>
        wanted.every(list => list.some(stem => article.hasStem(stem))) &&
        article.stems.some(words => isOneAfterTheOther(words, wanted));
    }
    case 'spellings': {
      const wanted = node.forms.map(form => [numbers.spelling(form)].filter(isPresent));
      return article =>
        wanted.every(([spelling = -1]) => article.hasSpelling(spelling)) &&
        article.spellings.some(words => isOneAfterTheOther(words, wanted));
    }
    case 'days':
      return article => isWithin(article.day, node);
    case 'and':
    case 'or': {
      const parts = node.nodes.map(compile);
      return node.kind === 'and'
        ? article => parts.every(part => part(article))
        : article => parts.some(part => part(article));
    }
    case 'but': {
      const [within, without] = [compile(node.node), compile(node.without)];
      return article => within(article) && !without(article);
    }
  }
}
