import type { PrintsTable } from './prints-table.ts';

/**
 * Fingerprints that stand in two articles at least. In the order of the articles each has a _rank_; in the order of their
 * hashes, and in it of the articles, a _slot_. Those with one hash are a _group_.
 */
export interface SharedPrints {
  readonly articleCount: number;
  /** The first rank of each article, and at last the number of all. */
  readonly starts: Uint32Array;
  /** By rank. */
  readonly positions: Uint32Array;
  readonly groups: Uint32Array;
  readonly slots: Uint32Array;
  /** By slot. */
  readonly articles: Uint32Array;
  /** The first slot of each group, and at last the number of all. */
  readonly groupStarts: Uint32Array;
}

/**
 * Which fingerprints may stand in two articles: those whose hash falls into a bucket with another. What falls there alone,
 * as most do, need not be sorted.
 */
function findSuspects({ hashes }: PrintsTable): Uint32Array<ArrayBuffer> {
  const bits = Math.min(25, Math.max(12, Math.ceil(Math.log2(hashes.length * 4 + 1))));
  const shift = 32 - bits;
  const counts = new Uint8Array(2 ** bits);
  let suspects = 0;
  for (const hash of hashes) {
    const bucket = hash >>> shift;
    const count = counts[bucket] ?? 0;
    if (count === 0) counts[bucket] = 1;
    else {
      suspects += count === 1 ? 2 : 1;
      counts[bucket] = 2;
    }
  }
  const places = new Uint32Array(suspects);
  let found = 0;
  for (const [place, hash] of hashes.entries()) if (counts[hash >>> shift] === 2) places[found++] = place;
  return places;
}

interface Sorted {
  readonly keys: Uint32Array<ArrayBuffer>;
  readonly values: Uint32Array<ArrayBuffer>;
}

const digitBits = 11;
const digitCount = 2 ** digitBits;

/** Counts one up at a place; answers with what stood there. */
function countUp(counts: Uint32Array, place: number): number {
  const before = counts[place] ?? 0;
  counts[place] = before + 1;
  return before;
}

/** Where the keys of each digit begin once they are in its order. */
function placesOfDigits(keys: Uint32Array, shift: number): Uint32Array {
  const counts = new Uint32Array(digitCount);
  for (const key of keys) countUp(counts, (key >>> shift) & (digitCount - 1));
  let sum = 0;
  for (const [digit, count] of counts.entries()) {
    counts[digit] = sum;
    sum += count;
  }
  return counts;
}

/** Sorts keys with what belongs to each, stably: radix sort, the lowest digits first. */
function sortByKey(unsorted: Sorted): Sorted {
  let from = unsorted;
  let to: Sorted = { keys: new Uint32Array(from.keys.length), values: new Uint32Array(from.keys.length) };
  for (let shift = 0; shift < 32; shift += digitBits) {
    const { keys, values } = from;
    const next = placesOfDigits(keys, shift);
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] ?? 0;
      const place = countUp(next, (key >>> shift) & (digitCount - 1));
      to.keys[place] = key;
      to.values[place] = values[i] ?? 0;
    }
    [from, to] = [to, { keys, values }];
  }
  return from;
}

/** The article of each of these places in the table, which are in its order. */
function articlesOfPlaces({ articleCount, starts }: PrintsTable, places: Uint32Array): Uint32Array {
  const articles = new Uint32Array(places.length);
  let article = 0;
  for (const [rank, place] of places.entries()) {
    while (article + 1 < articleCount && place >= (starts[article + 1] ?? 0)) article++;
    articles[rank] = article;
  }
  return articles;
}

/** Finds what articles have in common, as far as their fingerprints tell. */
export function findSharedPrints(table: PrintsTable): SharedPrints {
  const places = findSuspects(table);
  const articleOf = articlesOfPlaces(table, places);
  const { keys, values: ranks } = sortByKey({
    keys: places.map(place => table.hashes[place] ?? 0),
    values: places.map((_, rank) => rank),
  });
  const groups = new Uint32Array(places.length);
  const slots = new Uint32Array(places.length);
  const groupStarts: number[] = [];
  for (let slot = 0; slot < keys.length; slot++) {
    if (slot === 0 || keys[slot] !== keys[slot - 1]) groupStarts.push(slot);
    const rank = ranks[slot] ?? 0;
    groups[rank] = groupStarts.length - 1;
    slots[rank] = slot;
  }
  groupStarts.push(keys.length);
  const starts = new Uint32Array(table.articleCount + 1);
  for (const article of articleOf) countUp(starts, article + 1);
  for (let article = 0; article < table.articleCount; article++)
    starts[article + 1] = (starts[article + 1] ?? 0) + (starts[article] ?? 0);
  return {
    articleCount: table.articleCount,
    starts,
    positions: places.map(place => table.positions[place] ?? 0),
    groups,
    slots,
    articles: ranks.map(rank => articleOf[rank] ?? 0),
    groupStarts: Uint32Array.from(groupStarts),
  };
}
