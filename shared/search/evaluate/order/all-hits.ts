import type { ArticleId } from '#shared/ids/ids.ts';
import { sortByKey } from '#shared/reuse/sort-by-key.ts';
import type { EvaluatedRequest, SegmentHits } from '../evaluate-request.ts';

/** Documents in the order of their ids; segments keep their lists of ids, so each is put in order once. */
const orders = new WeakMap<readonly ArticleId[], Uint32Array>();

function orderOf(ids: readonly ArticleId[]): Uint32Array {
  const known = orders.get(ids);
  if (known) return known;
  const places = ids.map((id, document) => ({ id, document })).sort((a, b) => (a.id < b.id ? -1 : 1));
  const order = Uint32Array.from(places, ({ document }) => document);
  orders.set(ids, order);
  return order;
}

/** Hits with what they are ordered by; `ids` rise. */
interface HitList {
  readonly ids: readonly ArticleId[];
  readonly keys: Float64Array;
}

/** The hits of one segment in the order of their ids. */
async function hitsById({ segment, hits, keys }: SegmentHits): Promise<HitList> {
  const ids = await segment.readIds();
  const placeOf = new Int32Array(segment.documentCount).fill(-1);
  for (let at = 0; at < hits.length; at++) placeOf[hits[at] ?? 0] = at;
  const sortedIds: ArticleId[] = [];
  const sortedKeys = new Float64Array(hits.length);
  for (const document of orderOf(ids)) {
    const place = placeOf[document] ?? -1;
    const id = ids[document];
    if (place < 0 || id === undefined) continue;
    sortedKeys[sortedIds.length] = keys[place] ?? 0;
    sortedIds.push(id);
  }
  return { ids: sortedIds, keys: sortedKeys };
}

function merge(a: HitList, b: HitList): HitList {
  const ids: ArticleId[] = [];
  const keys = new Float64Array(a.ids.length + b.ids.length);
  let [i, j] = [0, 0];
  for (let at = 0; at < keys.length; at++) {
    const [left, right] = [a.ids[i], b.ids[j]];
    const isLeft = right === undefined || (left !== undefined && left < right);
    keys[at] = (isLeft ? a.keys[i++] : b.keys[j++]) ?? 0;
    ids.push((isLeft ? left : right) as ArticleId); // one of them is there
  }
  return { ids, keys };
}

/** Two by two, so that each hit is moved few times. */
function mergeLists(lists: readonly HitList[]): HitList {
  const [first, second] = lists;
  if (!first) return { ids: [], keys: new Float64Array(0) };
  if (!second) return first;
  const middle = lists.length >> 1;
  return merge(mergeLists(lists.slice(0, middle)), mergeLists(lists.slice(middle)));
}

const byPlace = (of: Uint32Array, places: Uint32Array): Uint32Array<ArrayBuffer> => {
  const values = new Uint32Array(places.length);
  for (let at = 0; at < places.length; at++) values[at] = of[places[at] ?? 0] ?? 0;
  return values;
};

/**
 * The places of numbers in the order of the highest first, equal ones in the order in which they stand. Their bits, read as
 * whole numbers, rise as they do; those of negative ones fall. No key is -0.
 */
function fallingOrder(keys: Float64Array): Uint32Array {
  const bits = new Uint32Array(keys.slice().buffer);
  const low = new Uint32Array(keys.length);
  const high = new Uint32Array(keys.length);
  const places = new Uint32Array(keys.length);
  for (let at = 0; at < keys.length; at++) {
    const [lowBits, highBits] = [bits[2 * at] ?? 0, bits[2 * at + 1] ?? 0];
    const isNegative = highBits >>> 31 === 1;
    low[at] = isNegative ? lowBits : ~lowBits;
    high[at] = isNegative ? highBits : ~highBits ^ 0x80000000;
    places[at] = at;
  }
  const byLow = sortByKey({ keys: low, values: places }).values;
  return sortByKey({ keys: byPlace(high, byLow), values: byLow }).values;
}

/** All ids that a search found, in its order. */
export async function readAll({ segments }: EvaluatedRequest): Promise<readonly ArticleId[]> {
  const { ids, keys } = mergeLists(await Promise.all(segments.map(hitsById)));
  const sorted: ArticleId[] = [];
  for (const place of fallingOrder(keys)) {
    const id = ids[place];
    if (id !== undefined) sorted.push(id);
  }
  return sorted;
}
