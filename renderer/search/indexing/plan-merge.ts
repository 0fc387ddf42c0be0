/** What decides whether a segment is merged. */
export interface MergeCandidate {
  readonly id: number;
  readonly documentCount: number;
  /** Documents that are not tombstoned. */
  readonly live: number;
  /** Segments of other generations are not merged with each other. */
  readonly generations: readonly number[];
}

/** As many segments of one size are kept at most; each size holds as many times the documents of the one below. */
const fanOut = 8;
/** Segments with fewer documents are of the lowest size. */
const smallest = 1_000;
/** As many are merged at once at most. */
const mostAtOnce = 64;
/** A segment with a larger share of tombstones is written anew alone. */
const mostDead = 0.25;
/** While much comes in merges wait, unless there are as many segments as make a search slow. */
const mostSegments = 40;

const sizeOf = ({ live }: MergeCandidate): number =>
  live < smallest ? 0 : 1 + Math.floor(Math.log(live / smallest) / Math.log(fanOut));

const smallestFirst = (a: MergeCandidate, b: MergeCandidate): number => a.live - b.live || a.id - b.id;

/** Groups of at least as many segments of one size and the same generations, those of small ones first. */
function findGroups(segments: readonly MergeCandidate[]): readonly (readonly MergeCandidate[])[] {
  const groups = new Map<string, MergeCandidate[]>();
  for (const segment of segments.toSorted(smallestFirst)) {
    const key = `${sizeOf(segment)} of ${segment.generations.join()}`;
    const group = groups.get(key);
    if (group) group.push(segment);
    else groups.set(key, [segment]);
  }
  return [...groups.values()].filter(group => group.length >= fanOut);
}

/**
 * The segments that are to become one next, or the one that is to be written anew without its tombstones; null where all is
 * well. Merging is tiered (as in Lucene's TieredMergePolicy): a document is written again about once for each size.
 */
export function planMerge(segments: readonly MergeCandidate[], isBusy: boolean): readonly number[] | null {
  if (isBusy && segments.length <= mostSegments) return null;
  const [group] = findGroups(segments);
  if (group) return group.slice(0, mostAtOnce).map(({ id }) => id);
  if (isBusy) return null;
  const worn = segments.find(({ live, documentCount }) => documentCount - live > mostDead * documentCount);
  return worn ? [worn.id] : null;
}
