import { rarityOf } from '#shared/reuse/topic-index.ts';
import { ragged, type RaggedRows } from '#shared/timeline/timeline-data.ts';
import { visitInSteps, type Steps } from './steps.ts';

/** Lists of terms, each by what it says: little where many lists have it. */
export interface TermVectors {
  /** Numbers of terms, ascending in each list. */
  readonly lists: RaggedRows;
  /** For each term the square of its weight. */
  readonly squares: Float32Array;
  /** For each list the length of its vector; 1 for one that says nothing. */
  readonly lengths: Float32Array;
}

/** Lists that are looked at between two pauses. */
const listsAtOnce = 4000;

/**
 * Weighs terms by the logarithm of how many of the counted lists have them (K. Spärck Jones 1972), in steps. `lists` is
 * sorted in each list.
 */
export function* weighTerms(
  lists: RaggedRows,
  termCount: number,
  isCounted: (list: number) => boolean,
): Steps<TermVectors> {
  const held = new Uint32Array(termCount);
  let counted = 0;
  yield* visitInSteps(lists.ends.length, listsAtOnce, list => {
    if (!isCounted(list)) return;
    counted++;
    for (const term of ragged(lists, list)) held[term] = (held[term] as number) + 1;
  });
  const squares = Float32Array.from(held, holders => rarityOf(counted, holders) ** 2);
  const lengths = new Float32Array(lists.ends.length);
  yield* visitInSteps(lengths.length, listsAtOnce, list => {
    let square = 0;
    for (const term of ragged(lists, list)) square += squares[term] as number;
    lengths[list] = Math.sqrt(square) || 1;
  });
  return { lists, squares, lengths };
}

/** How alike a list of some vectors is to one of others that have the same terms, 0 to 1: the cosine of the angle between them. */
export function cosineBetween(
  { lists: { items, ends }, squares, lengths }: TermVectors,
  a: number,
  { lists: { items: otherItems, ends: otherEnds }, lengths: otherLengths }: TermVectors,
  b: number,
): number {
  let at = a === 0 ? 0 : (ends[a - 1] as number);
  let other = b === 0 ? 0 : (otherEnds[b - 1] as number);
  const [end, otherEnd] = [ends[a] as number, otherEnds[b] as number];
  let sum = 0;
  while (at < end && other < otherEnd) {
    const [term, otherTerm] = [items[at] as number, otherItems[other] as number];
    if (term === otherTerm) sum += squares[term] as number;
    if (term <= otherTerm) at++;
    if (otherTerm <= term) other++;
  }
  return sum / ((lengths[a] as number) * (otherLengths[b] as number));
}

/** How alike two lists are, 0 to 1. */
export const cosineOf = (vectors: TermVectors, a: number, b: number): number =>
  cosineBetween(vectors, a, vectors, b);
