import { foldText } from '#shared/text/normalise.ts';

/** Words of one meaning class: a regular expression source that finds any of them, and what each means. */
export interface WordList<V> {
  readonly source: string;
  /** The meaning of a folded word as found; undefined for a word that is not listed. */
  readonly valueOf: (folded: string) => V | undefined;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/**
 * The source that finds one folded spelling: any white space between its words, and the article without its alef
 * after the preposition ل (للعام).
 */
export function sourceOfSpelling(folded: string): string {
  return escaped(folded)
    .replace(/^ال(?=[\u0621-\u064a])/, '(?:ا|(?<=ل))ل')
    .replace(/ /g, String.raw`\s+`);
}

/** One pattern for many alternatives, longest first, so that a short word never hides a longer one. */
export function anyOf(spellings: Iterable<string>): string {
  const folded = [...new Set([...spellings].map(foldText))];
  return folded
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(sourceOfSpelling)
    .join('|');
}

/** A word list from rows of a value and its spellings, separated by commas of either script. */
export function wordList<V>(rows: readonly (readonly [value: V, spellings: string])[]): WordList<V> {
  const values = new Map<string, V>();
  for (const [value, spellings] of rows) {
    for (const spelling of spellings.split(/[،,]/)) values.set(foldText(spelling.trim()), value);
  }
  const valueOf = (folded: string): V | undefined => {
    const key = folded.trim().replace(/\s+/g, ' ');
    return values.get(key) ?? values.get(`ا${key}`);
  };
  return { source: anyOf(values.keys()), valueOf };
}
