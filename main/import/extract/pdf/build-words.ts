import type { Atom } from './reading-frame.ts';

/** Letters that stand together on one line, or a space between such. */
export interface Word {
  /** From left to right. */
  readonly atoms: readonly Atom[];
  readonly isSpace: boolean;
  readonly start: number;
  readonly end: number;
  readonly base: number;
  readonly size: number;
}

/** Distances up to which letters belong together, as a share of their size. */
const joined = { overlap: -0.6, gap: 0.115, rise: 0.15 } as const;

const isSameSize = (a: Atom, b: Atom): boolean => a.size < b.size * 1.3 && b.size < a.size * 1.3;

/** What a line puts between all its letters is no gap between words, unless it is as wide as one. */
const spacingOf = ({ spacing, size }: Atom): number => (spacing > 0 && spacing < size * 0.6 ? spacing : 0);

/** The distance from one to the next, whichever way the content runs: some write right-to-left lines in reading order. */
function gapBetween(last: Atom, next: Atom): number {
  const forwards = next.start - last.end - spacingOf(last);
  const backwards = last.start - next.end - spacingOf(next);
  return next.start >= last.start ? forwards : backwards;
}

function isJoined(last: Atom, next: Atom): boolean {
  if (!isSameSize(last, next) || last.isVertical !== next.isVertical) return false;
  const size = Math.max(last.size, next.size);
  if (Math.abs(last.base - next.base) > size * joined.rise) return false;
  const gap = gapBetween(last, next);
  return gap > size * joined.overlap && gap < size * joined.gap;
}

/** Puts the letters of the content together that follow one another in place too; every space stands alone. */
export function buildWords(atoms: readonly Atom[]): readonly Word[] {
  const words: Word[] = [];
  let open: Atom[] = [];
  const close = (): void => {
    if (open.length > 0) words.push(wordOf(open, false));
    open = [];
  };
  for (const atom of atoms) {
    const last = open.at(-1);
    if (atom.isSpace) {
      close();
      words.push(wordOf([atom], true));
      continue;
    }
    if (last !== undefined && !isJoined(last, atom)) close();
    open.push(atom);
  }
  close();
  return words;
}

export function wordOf(atoms: readonly Atom[], isSpace: boolean): Word {
  const sorted = atoms.length < 2 ? atoms : [...atoms].sort((a, b) => a.start - b.start);
  let [start, end, base, size] = [Infinity, -Infinity, 0, 0];
  for (const atom of sorted) {
    start = Math.min(start, atom.start);
    end = Math.max(end, atom.end);
    if (atom.size > size) ({ base, size } = atom);
  }
  return { atoms: sorted, isSpace, start, end, base, size };
}
