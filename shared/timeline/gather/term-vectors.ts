import { ragged, type RaggedRows } from '#shared/timeline/timeline-data.ts';

/** Lists of terms, each by what it says: little where many lists have it. */
export interface TermVectors {
  /** Numbers of terms, ascending in each list. */
  readonly lists: RaggedRows;
  /** For each term the square of its weight. */
  readonly squares: Float32Array;
  /** For each list the length of its vector; 1 for one that says nothing. */
  readonly lengths: Float32Array;
}

/** Added to both counts, so that what two of a few lists have is not all that counts. */
const rarityFloor = 2;
/** A smaller collection is taken for one of this size: what all of a few sentences have may still be rare. */
const fewestLists = 300;

/** Weighs terms by the logarithm of how many of the counted lists have them (K. Spärck Jones 1972). `lists` is sorted in each list. */
export function weighTerms(
  lists: RaggedRows,
  termCount: number,
  isCounted: (list: number) => boolean,
): TermVectors {
  const held = new Uint32Array(termCount);
  let counted = 0;
  for (let list = 0; list < lists.ends.length; list++) {
    if (!isCounted(list)) continue;
    counted++;
    for (const term of ragged(lists, list)) held[term] = (held[term] as number) + 1;
  }
  const all = Math.max(counted, fewestLists) + rarityFloor;
  const squares = Float32Array.from(held, holders => Math.log(all / (holders + rarityFloor)) ** 2);
  const lengths = new Float32Array(lists.ends.length);
  for (let list = 0; list < lengths.length; list++) {
    let square = 0;
    for (const term of ragged(lists, list)) square += squares[term] as number;
    lengths[list] = Math.sqrt(square) || 1;
  }
  return { lists, squares, lengths };
}

/** How alike two lists are, 0 to 1: the cosine of the angle between them. */
export function cosineOf(
  { lists: { items, ends }, squares, lengths }: TermVectors,
  a: number,
  b: number,
): number {
  let at = a === 0 ? 0 : (ends[a - 1] as number);
  let other = b === 0 ? 0 : (ends[b - 1] as number);
  const [end, otherEnd] = [ends[a] as number, ends[b] as number];
  let sum = 0;
  while (at < end && other < otherEnd) {
    const [term, otherTerm] = [items[at] as number, items[other] as number];
    if (term === otherTerm) sum += squares[term] as number;
    if (term <= otherTerm) at++;
    if (otherTerm <= term) other++;
  }
  return sum / ((lengths[a] as number) * (lengths[b] as number));
}
