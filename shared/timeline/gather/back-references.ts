import { createGrowingLists } from '#shared/timeline/growing-numbers.ts';
import { ragged, type TimelineData } from '#shared/timeline/timeline-data.ts';
import { isNamedDate } from './marks-to-gather.ts';
import type { TermNumbers } from './number-terms.ts';
import { daysFromPublication } from './other-dates.ts';
import { visitInSteps, type Steps } from './steps.ts';
import type { TermVectors } from './term-vectors.ts';

/** So many terms before a date and after it tell what happened then. */
const reachBefore = 4;
const reachAfter = 3;
/** Fewer tell too little: they are of many things. */
const fewestTerms = 4;

/** Rows that are looked at between two pauses. */
const rowsAtOnce = 10_000;

/**
 * For each mark of a day that was over when its article was published, the terms around the date, in steps; none for others.
 * Who comes back to what happened («the report that was handed over yesterday») says there what it was, and has news of its
 * own in the rest of the sentence.
 */
export function* readBackReferences(
  data: TimelineData,
  numbers: TermNumbers,
  { squares }: Pick<TermVectors, 'squares'>,
): Steps<TermVectors> {
  const lists = createGrowingLists();
  const lengths = new Float32Array(data.columns.starts.length).fill(1);
  yield* visitInSteps(lengths.length, rowsAtOnce, row => {
    const isOver = isNamedDate(data, row) && (daysFromPublication(data, row) ?? 0) < 0;
    const place = data.markPlaces[row] as number;
    const around = ragged(data.markTerms, row).subarray(Math.max(0, place - reachBefore), place + reachAfter);
    const terms =
      isOver && around.length >= fewestTerms
        ? Array.from(around, numbers.numberOf).sort((a, b) => a - b)
        : [];
    lists.push(terms);
    if (terms.length > 0)
      lengths[row] = Math.sqrt(terms.reduce((sum, term) => sum + (squares[term] as number), 0)) || 1;
  });
  return { lists: lists.all(), squares, lengths };
}
