import { ragged } from '#shared/timeline/timeline-data.ts';
import type { Likeness } from './likeness.ts';
import { visitInSteps, type Steps } from './steps.ts';
import type { TermVectors } from './term-vectors.ts';

/** Two marks, by their rows, and how alike they are. */
export interface AlikePair {
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
}

/** A term that so many of a block have finds no pair by itself: of a block of thousands it would find nearly all. */
const mostHolders = 200;
/** Rows that are looked at between two pauses. */
const rowsAtOnce = 50;
/** Sentences that have less in common are never of one event. */
const leastInCommon = 0.05;

/** Finds pairs among the marks of a block. It keeps room for counting between blocks. */
export interface PairFinder {
  /** Pairs that are at least so much alike, in steps; `a` stands before `b` in `rows`. One block is ended before the next. */
  find(rows: readonly number[], least: number): Steps<readonly AlikePair[]>;
}

/** Creates a finder over these sentences: an inverted index of one block at a time. */
export function createPairFinder({ lists, squares, lengths }: TermVectors, likeness: Likeness): PairFinder {
  const holders = new Uint32Array(squares.length);
  /** For each term the slot of its last holder, from 1. */
  const lastSlots = new Uint32Array(squares.length);
  let slotRows = new Uint32Array(1024);
  let slotBefore = new Uint32Array(1024);
  const room = (slots: number): void => {
    if (slotRows.length > slots) return;
    slotRows = new Uint32Array(slots * 2);
    slotBefore = new Uint32Array(slots * 2);
  };

  return {
    *find(rows, least) {
      let slots = 0;
      for (const row of rows) {
        for (const term of ragged(lists, row)) {
          holders[term] = (holders[term] as number) + 1;
          slots++;
        }
      }
      room(slots + 1);
      const sums = new Float32Array(rows.length);
      const pairs: AlikePair[] = [];
      let slot = 0;
      yield* visitInSteps(rows.length, rowsAtOnce, at => {
        const row = rows[at] as number;
        const met: number[] = [];
        for (const term of ragged(lists, row)) {
          if ((holders[term] as number) > mostHolders) continue;
          for (let held = lastSlots[term] as number; held > 0; held = slotBefore[held] as number) {
            const other = slotRows[held] as number;
            if (sums[other] === 0) met.push(other);
            sums[other] = (sums[other] as number) + (squares[term] as number);
          }
          slotRows[++slot] = at;
          slotBefore[slot] = lastSlots[term] as number;
          lastSlots[term] = slot;
        }
        for (const other of met) {
          const otherRow = rows[other] as number;
          const common = (sums[other] as number) / ((lengths[row] as number) * (lengths[otherRow] as number));
          sums[other] = 0;
          if (common < leastInCommon) continue;
          const found = likeness.of(otherRow, row);
          if (found >= least) pairs.push({ a: otherRow, b: row, likeness: found });
        }
      });
      for (const row of rows) {
        for (const term of ragged(lists, row)) {
          holders[term] = 0;
          lastSlots[term] = 0;
        }
      }
      return pairs;
    },
  };
}
