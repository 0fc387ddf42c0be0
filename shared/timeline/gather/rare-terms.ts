import { ragged } from '#shared/timeline/timeline-data.ts';
import { visitInSteps, type Steps } from './steps.ts';
import type { TermVectors } from './term-vectors.ts';

/** A term that more marks have finds too many that have nothing else in common. */
const mostHolders = 64;
/** Of each mark so many of its rarest terms are looked at. */
const mostTerms = 8;
const fewestShared = 2;

/** Where marks have rare terms, over the whole collection. */
export interface RareTerms {
  /** Rows of other marks that have at least two rare terms of this mark, ascending. */
  sharersOf(row: number): readonly number[];
}

/** Rows that are looked at between two pauses. */
const rowsAtOnce = 10_000;

/** Indexes the rare terms of the marks that are counted, in steps. */
export function* indexRareTerms(
  { lists, squares }: TermVectors,
  isCounted: (row: number) => boolean,
): Steps<RareTerms> {
  const holders = new Uint32Array(squares.length);
  const rows = lists.ends.length;
  yield* visitInSteps(rows, rowsAtOnce, row => {
    if (!isCounted(row)) return;
    for (const term of ragged(lists, row)) holders[term] = (holders[term] as number) + 1;
  });
  const ends = new Uint32Array(squares.length);
  let total = 0;
  for (let term = 0; term < ends.length; term++) {
    const count = holders[term] as number;
    if (count <= mostHolders) total += count;
    ends[term] = total;
  }
  const items = new Uint32Array(total);
  const next = ends.slice();
  yield* visitInSteps(rows, rowsAtOnce, at => {
    const row = rows - 1 - at;
    if (!isCounted(row)) return;
    for (const term of ragged(lists, row)) {
      if ((holders[term] as number) > mostHolders) continue;
      next[term] = (next[term] as number) - 1;
      items[next[term] as number] = row;
    }
  });
  const rarest = (row: number): readonly number[] => {
    const rare: number[] = [];
    for (const term of ragged(lists, row)) {
      const count = holders[term] as number;
      if (count > 1 && count <= mostHolders) rare.push(term);
    }
    return rare.sort((a, b) => (holders[a] as number) - (holders[b] as number) || a - b).slice(0, mostTerms);
  };
  /** How many rare terms of the row that is looked at each has; all 0 in between. */
  const counts = new Uint8Array(rows);
  return {
    sharersOf(row) {
      const rare = rarest(row);
      const fewest = Math.min(fewestShared, rare.length);
      const met: number[] = [];
      const sharers: number[] = [];
      for (const term of rare) {
        const end = ends[term] as number;
        for (let at = term === 0 ? 0 : (ends[term - 1] as number); at < end; at++) {
          const other = items[at] as number;
          const count = (counts[other] as number) + 1;
          counts[other] = count;
          if (count === 1) met.push(other);
          if (count === fewest && other !== row) sharers.push(other);
        }
      }
      for (const other of met) counts[other] = 0;
      return sharers.sort((a, b) => a - b);
    },
  };
}
