import { passageWords } from './fingerprints.ts';

/** Fingerprints that two texts have in common, in the order of the second: the words they begin with in both. */
export interface PrintsInCommon {
  readonly first: readonly number[];
  readonly second: readonly number[];
}

/** The longest piece of text that two articles have in common. */
export interface SharedPassage {
  /** Fingerprints in it. */
  readonly prints: number;
  /** Words, in the second text. */
  readonly words: number;
}

/** Words that may lie between two fingerprints of one passage: a word or two of it may have been changed. */
const mostBetween = 12;
/** By how many words the two texts may drift apart there. */
const mostDrift = 3;

/** Into how many parts a text is cut, and how many of them must have something that is spread over it. */
const parts = 8;
const fewestParts = 6;

/** Whether fingerprints stand all over a text of so many words. */
export const isSpreadOver = (positions: readonly number[], words: number): boolean =>
  new Set(positions.map(position => Math.floor((position * parts) / words))).size >= fewestParts;

/** Finds the longest passage: fingerprints that follow one another closely in both texts. */
export function findLongestPassage({ first, second }: PrintsInCommon): SharedPassage {
  let longest: SharedPassage = { prints: 0, words: 0 };
  let begun = 0;
  for (let i = 0; i < second.length; i++) {
    const inFirst = (first[i] ?? 0) - (first[i - 1] ?? 0);
    const inSecond = (second[i] ?? 0) - (second[i - 1] ?? 0);
    const goesOn = inFirst > 0 && inSecond <= mostBetween && Math.abs(inFirst - inSecond) <= mostDrift;
    if (i === 0 || !goesOn) begun = i;
    const words = (second[i] ?? 0) - (second[begun] ?? 0) + passageWords;
    if (words > longest.words) longest = { prints: i - begun + 1, words };
  }
  return longest;
}
