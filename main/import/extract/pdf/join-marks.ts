import type { Atom } from './reading-frame.ts';

/** How far from its letter in the content a mark is looked for. */
const reach = 4;

const isMark = ({ text, isSpace }: Atom): boolean => !isSpace && /^\p{M}+$/u.test(text);

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

/** The nearest letter of the line; of two that are as near, the one before it in the content. */
function letterUnder(atoms: readonly Atom[], at: number): number | null {
  const mark = atoms[at];
  if (mark === undefined) return null;
  let best: number | null = null;
  let nearest = mark.size * 0.6;
  for (const i of nearby(at)) {
    const letter = atoms[i];
    if (letter === undefined || letter.isSpace || isMark(letter)) continue;
    if (Math.abs(letter.base - mark.base) > letter.size * 0.8) continue;
    const middle = (mark.start + mark.end) / 2;
    const distance = Math.max(0, letter.start - middle, middle - letter.end);
    if (distance >= nearest) continue;
    nearest = distance;
    best = i;
  }
  return best;
}

const nearby = (at: number): readonly number[] =>
  Array.from({ length: reach }, (_, i) => [at - i - 1, at + i + 1]).flat();
