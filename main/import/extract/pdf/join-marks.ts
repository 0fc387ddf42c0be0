import { countLetters } from './letter-direction.ts';
import type { Atom } from './reading-frame.ts';

/** How far from its letter in the content a mark is looked for. */
const reach = 4;
/** A letter is nearer than another by more than this share of its size, or they are as near. */
const asNear = 0.12;
const furthest = 0.6;

const isMark = ({ text, isSpace }: Atom): boolean => !isSpace && /^\p{M}+$/u.test(text);
const isLetter = ({ text, isSpace }: Atom): boolean => !isSpace && /\p{L}/u.test(text);

/** Gives marks that are glyphs of their own, as vowel signs are, to the letters that they stand over. */
export function joinMarks(atoms: readonly Atom[]): readonly Atom[] {
  if (!atoms.some(isMark)) return atoms;
  const marks = new Map<number, string>();
  const given = new Set<number>();
  for (const [i, atom] of atoms.entries()) {
    if (!isMark(atom)) continue;
    const letter = letterUnder(atoms, i);
    if (letter === null) continue;
    marks.set(letter, (marks.get(letter) ?? '') + atom.text);
    given.add(i);
  }
  return atoms.flatMap((atom, i) =>
    given.has(i) ? [] : [marks.has(i) ? { ...atom, text: atom.text + marks.get(i) } : atom],
  );
}

/** The nearest letter of the line; of some that are as near, the first in the order that the content speaks for. */
function letterUnder(atoms: readonly Atom[], at: number): number | null {
  const mark = atoms[at];
  if (mark === undefined) return null;
  const middle = (mark.start + mark.end) / 2;
  let best: number | null = null;
  let nearest = mark.size * furthest;
  for (const i of nearby(atoms, at)) {
    const letter = atoms[i];
    if (letter === undefined || !isLetter(letter)) continue;
    if (Math.abs(letter.base - mark.base) > letter.size * 0.8) continue;
    const distance = Math.max(0, letter.start - middle, middle - letter.end);
    if (distance >= nearest - (best === null ? 0 : mark.size * asNear)) continue;
    nearest = distance;
    best = i;
  }
  return best;
}

/**
 * Marks follow their letter in what is written, so that they come before it where letters that run from the right are set
 * from the left.
 */
function nearby(atoms: readonly Atom[], at: number): readonly number[] {
  const [before, after] = [atoms[at - 1], atoms[at + 1]];
  const isSetFromLeft = after !== undefined && (before === undefined || after.start >= before.start);
  const runsFromRight = countLetters(after?.text ?? '').rightToLeft > 0;
  const first = isSetFromLeft && runsFromRight ? 1 : -1;
  return Array.from({ length: reach }, (_, i) => [at + first * (i + 1), at - first * (i + 1)]).flat();
}
