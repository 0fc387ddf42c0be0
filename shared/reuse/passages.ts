import { passageWords } from './fingerprints.ts';

/** Fingerprints that two texts have in common, in the order of the second: the words they begin with in both. */
export interface PrintsInCommon {
  readonly first: readonly number[];
  readonly second: readonly number[];
  /** How many articles have each. */
  readonly holders: readonly number[];
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

/** Words that a notice above or below reports has at most, and how far from the edge its fingerprints may stand. */
const frameWords = 60;
const frameMargin = 8;
/** What fewer articles have is no notice. */
const fewestFramed = 6;

function isAtEdge(positions: readonly number[], words: number): boolean {
  const [from, to] = [Math.min(...positions), Math.max(...positions)];
  return to - from <= frameWords && (from <= frameMargin || words - to <= frameMargin);
}

/**
 * Whether all that two texts of so many words have in common stands at the edge of both, as it does in others: a notice of
 * rights, what an outlet asks of its readers, an agency about itself.
 */
export const isFrame = (
  { first, second, holders }: PrintsInCommon,
  words: { readonly first: number; readonly second: number },
): boolean =>
  holders.every(count => count >= fewestFramed) &&
  isAtEdge(first, words.first) &&
  isAtEdge(second, words.second);

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
