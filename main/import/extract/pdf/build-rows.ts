import type { Word } from './build-words.ts';

/** Words on one line of their region, from left to right, spaces among them. */
export interface Row {
  readonly words: readonly Word[];
  readonly start: number;
  readonly end: number;
  readonly base: number;
  /** Of most of its letters. */
  readonly size: number;
}

interface OpenRow {
  readonly words: Word[];
  base: number;
  size: number;
  width: number;
}

/** So many words of a row are looked at for one that is in the way. */
const looked = 400;

/** Letters this much smaller than those of a line, and no smaller, may be its raised or lowered ones. */
const script = { least: 1.2, most: 2.1 } as const;

/** How far apart the baselines of two words of a row may be. */
function reachOf(size: number, other: number): number {
  const [small, large] = [Math.min(size, other), Math.max(size, other)];
  const isScript = large > small * script.least && large < small * script.most;
  return (isScript ? large : small) * 0.5;
}

/**
 * A raised or lowered word still touches the line; the initial of a paragraph, three lines high, touches one of them. Two
 * words at different heights that stand one above the other are on two lines.
 */
function isOnRow(word: Word, row: OpenRow): boolean {
  const rise = Math.abs(word.base - row.base);
  if (rise > reachOf(word.size, row.size)) return false;
  if (rise < word.size * 0.12) return true;
  return !row.words.slice(-looked).some(other => isStacked(word, other));
}

function isStacked(word: Word, other: Word): boolean {
  const common = Math.min(word.end, other.end) - Math.max(word.start, other.start);
  const narrower = Math.min(word.end - word.start, other.end - other.start);
  return common > narrower * 0.5 && Math.abs(word.base - other.base) > word.size * 0.12;
}

/** Sorts words into rows by their baselines, from the top. Spaces at the ends of rows, and rows of them, are left out. */
export function buildRows(words: readonly Word[]): readonly Row[] {
  const sorted = [...words].sort((a, b) => a.base - b.base || a.start - b.start);
  const rows: OpenRow[] = [];
  for (const word of sorted) {
    const row = rows.at(-1);
    const width = word.isSpace ? 0 : word.end - word.start;
    if (row === undefined || !isOnRow(word, row)) {
      rows.push({ words: [word], base: word.base, size: word.size, width });
      continue;
    }
    row.words.push(word);
    if (width > row.width) Object.assign(row, { base: word.base, size: word.size, width });
  }
  return rows.flatMap(close).sort((a, b) => a.base - b.base);
}

function close({ words, base, size }: OpenRow): readonly Row[] {
  const ordered = [...words].sort((a, b) => a.start - b.start);
  const from = ordered.findIndex(word => !word.isSpace);
  const sorted = ordered.slice(from, ordered.findLastIndex(word => !word.isSpace) + 1);
  const first = sorted[0];
  if (from < 0 || first === undefined) return [];
  const end = sorted.reduce((furthest, word) => Math.max(furthest, word.end), first.end);
  return [{ words: sorted, start: first.start, end, base, size }];
}
