import type { Atom } from './reading-frame.ts';

/** In sizes of the letter: less than half of the narrowest one, so that no doubled letter is taken for one. */
const tolerance = 0.08;

/** Leaves one of glyphs that are set twice in the same place, as a shadow or to look bold. Spaces are left alone. */
export function dropOverprint(atoms: readonly Atom[]): readonly Atom[] {
  const seen = new Set<string>();
  return atoms.filter(atom => {
    if (atom.isSpace) return true;
    const size = Math.max(1, Math.round(atom.size));
    const column = Math.round(atom.start / (size * tolerance));
    const row = Math.round(atom.base / (size * tolerance));
    const key = (dx: number, dy: number): string => `${atom.text} ${size} ${column + dx} ${row + dy}`;
    for (let dx = -1; dx <= 1; dx++) {
      for (let dy = -1; dy <= 1; dy++) if (seen.has(key(dx, dy))) return false;
    }
    seen.add(key(0, 0));
    return true;
  });
}
