import type { Word } from './build-words.ts';

const rightToLeftLetters =
  /[\u0590-\u05ff\u0600-\u0603\u0608\u060b\u060d\u061b-\u064a\u066d-\u066f\u0671-\u06d5\u06e5\u06e6\u06ee\u06ef\u06fa-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/gu;
const otherLetters = /\p{L}/gu;

export interface LetterCount {
  readonly rightToLeft: number;
  readonly leftToRight: number;
}

export function countLetters(text: string): LetterCount {
  const rightToLeft = text.match(rightToLeftLetters)?.length ?? 0;
  const all = text.match(otherLetters)?.length ?? 0;
  return { rightToLeft, leftToRight: Math.max(0, all - rightToLeft) };
}

/** True if most letters of the words are of a script that runs from the right. */
export function isRightToLeft(words: readonly Word[]): boolean {
  let balance = 0;
  for (const word of words) {
    for (const atom of word.atoms) {
      const { rightToLeft, leftToRight } = countLetters(atom.text);
      balance += rightToLeft - leftToRight;
    }
  }
  return balance > 0;
}
