import type { Atom } from './reading-frame.ts';

/**
 * A soft hyphen that the page shows is a hyphen; one that the next letter is set upon, or that has no width, is not shown
 * and left out. Fonts may name the glyph of every hyphen so.
 */
export function settleSoftHyphens(atoms: readonly Atom[]): readonly Atom[] {
  return atoms.flatMap((atom, i) => {
    if (atom.text !== '\u00ad') return [atom];
    const next = atoms[i + 1];
    const isSetUpon =
      next !== undefined &&
      Math.abs(next.base - atom.base) < atom.size * 0.1 &&
      Math.abs(next.start - atom.start) < atom.size * 0.1;
    return isSetUpon || atom.end - atom.start < atom.size * 0.05 ? [] : [{ ...atom, text: '-' }];
  });
}
