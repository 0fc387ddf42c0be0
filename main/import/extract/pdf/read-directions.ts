import { countLetters } from './letter-direction.ts';
import type { LetterCount } from './letter-direction.ts';
import type { LineDirection } from './logical-order.ts';

/** How many lines around one say which way it runs when it does not say so itself. */
const around = 4;

/** What a line shows of its direction, its pieces from left to right. */
interface SeenLine extends LetterCount {
  readonly hasArabic: boolean;
  /** From the right (1) or the left (-1), as its ends speak for; 0 where they don't. */
  readonly ends: number;
}

const stop = /^[.،,؛;:!؟?…]+$/u;

/** The stop of a sentence stands at the end of its line; first and last words are mostly of the line's own script. */
function readEnds(pieces: readonly string[]): number {
  const [left = '', right = ''] = [pieces[0], pieces.at(-1)];
  if (stop.test(left) !== stop.test(right)) return stop.test(left) ? 1 : -1;
  const scripts = pieces.map(scriptOf).filter(script => script !== 0);
  const [first = 0, last = 0] = [scripts[0], scripts.at(-1)];
  return first === last ? first : 0;
}

function scriptOf(text: string): number {
  const { rightToLeft, leftToRight } = countLetters(text);
  return Math.sign(rightToLeft - leftToRight);
}

function see(pieces: readonly string[]): SeenLine {
  const text = pieces.join('');
  return {
    ...countLetters(text),
    hasArabic: /[\u0621-\u064a\u0671-\u06d3]/u.test(text),
    ends: readEnds(pieces),
  };
}

/**
 * Which way each line of a region runs, told by its letters, the ends of the line, and the lines about it. A line is given
 * as its pieces from left to right.
 */
export function readDirections(lines: readonly (readonly string[])[]): readonly LineDirection[] {
  const seen = lines.map(see);
  return seen.map((own, at) => {
    const nearby = seen.slice(Math.max(0, at - around), at + around + 1);
    const balance = nearby.reduce((sum, { rightToLeft, leftToRight }) => sum + rightToLeft - leftToRight, 0);
    return {
      isRightToLeft: runsFromRight(own, balance),
      isArabic: nearby.some(line => line.hasArabic),
    };
  });
}

function runsFromRight({ rightToLeft, leftToRight, ends }: SeenLine, balance: number): boolean {
  if (rightToLeft === 0 && leftToRight === 0) return balance > 0;
  if (leftToRight === 0) return true;
  // A foreign line in a text that runs from the right shows it by the stop at its left end.
  if (rightToLeft === 0) return balance > 0 && ends > 0;
  return ends === 0 ? balance > 0 : ends > 0;
}
