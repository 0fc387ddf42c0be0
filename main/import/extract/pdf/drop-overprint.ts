import type { Atom } from './reading-frame.ts';

/** In sizes of the letter: less than half of the narrowest one, so that no doubled letter is taken for one. */
const tolerance = 0.08;

/** Enough to tell the rows of a page apart by one number with its columns. */
const rowsApart = 2 ** 22;

/** Leaves one of glyphs that are set twice in the same place, as a shadow or to look bold. Spaces are left alone. */
export function dropOverprint(atoms: readonly Atom[]): readonly Atom[] {
  const seen = new Map<string, Set<number>>();
  return atoms.filter(atom => {
    if (atom.isSpace) return true;
    const size = Math.max(1, Math.round(atom.size));
    const column = Math.round(atom.start / (size * tolerance));
    const row = Math.round(atom.base / (size * tolerance));
    const kind = `${atom.text} ${size}`;
    const places = seen.get(kind) ?? new Set();
    seen.set(kind, places);
    for (let near = column - 1; near <= column + 1; near++) {
      const key = near * rowsApart + row;
      if (places.has(key - 1) || places.has(key) || places.has(key + 1)) return false;
    }
    places.add(column * rowsApart + row);
    return true;
  });
}
