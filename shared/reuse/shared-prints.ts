import type { PrintsTable } from './prints-table.ts';
import { sortByKey, type Keyed } from './sort-by-key.ts';

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

const partBits = 2;

/** The fingerprints whose hash begins with these bits: a part at a time keeps what is sorted small. */
function readPart(hashes: Uint32Array, part: number): Keyed {
  const shift = 32 - partBits;
  let count = 0;
  for (const hash of hashes) if (hash >>> shift === part) count++;
  const found = { keys: new Uint32Array(count), values: new Uint32Array(count) };
  let at = 0;
  for (let place = 0; place < hashes.length; place++) {
    const hash = hashes[place] ?? 0;
    if (hash >>> shift !== part) continue;
    found.keys[at] = hash;
    found.values[at++] = place;
  }
  return found;
}

interface Slots {
  /** Where in the table the fingerprint of each slot stands, part by part. */
  readonly parts: readonly Uint32Array[];
  readonly count: number;
  readonly groupStarts: Uint32Array;
}

/** Sorts fingerprints, and leaves out those that are in one article only. */
function findSlots({ hashes }: PrintsTable): Slots {
  const parts: Uint32Array[] = [];
  const groupStarts: number[] = [];
  let count = 0;
  for (let part = 0; part < 2 ** partBits; part++) {
    const { keys, values } = sortByKey(readPart(hashes, part));
    let kept = 0;
    for (let from = 0, to = 0; from < keys.length; from = to) {
      for (to = from + 1; to < keys.length && keys[to] === keys[from];) to++;
      if (to - from < 2) continue;
      groupStarts.push(count + kept);
      // One by one, as calls of `copyWithin` take longer than the few that are moved.
      for (let at = from; at < to; at++) values[kept++] = values[at] ?? 0;
    }
    parts.push(values.slice(0, kept));
    count += kept;
  }
  groupStarts.push(count);
  return { parts, count, groupStarts: Uint32Array.from(groupStarts) };
}

/** The slot of each fingerprint of the table, counted from 1; 0 where it has none. */
function slotsInTable({ hashes }: PrintsTable, { parts }: Slots): Uint32Array {
  const slotAt = new Uint32Array(hashes.length);
  let slot = 0;
  for (const places of parts) for (const place of places) slotAt[place] = ++slot;
  return slotAt;
}

function groupsOfSlots({ groupStarts, count }: Slots): Uint32Array {
  const groups = new Uint32Array(count);
  for (let group = 0; group + 1 < groupStarts.length; group++)
    for (let slot = groupStarts[group] ?? 0; slot < (groupStarts[group + 1] ?? 0); slot++)
      groups[slot] = group;
  return groups;
}

/** Finds what articles have in common, as far as their fingerprints tell. */
export function findSharedPrints(table: PrintsTable): SharedPrints {
  const found = findSlots(table);
  const slotAt = slotsInTable(table, found);
  const groupOf = groupsOfSlots(found);
  const starts = new Uint32Array(table.articleCount + 1);
  const [positions, groups] = [new Uint32Array(found.count), new Uint32Array(found.count)];
  const [slots, articles] = [new Uint32Array(found.count), new Uint32Array(found.count)];
  let rank = 0;
  for (let article = 0; article < table.articleCount; article++) {
    for (let place = table.starts[article] ?? 0; place < (table.starts[article + 1] ?? 0); place++) {
      const slot = (slotAt[place] ?? 0) - 1;
      if (slot < 0) continue;
      positions[rank] = table.positions[place] ?? 0;
      groups[rank] = groupOf[slot] ?? 0;
      slots[rank++] = slot;
      articles[slot] = article;
    }
    starts[article + 1] = rank;
  }
  const { groupStarts } = found;
  return { articleCount: table.articleCount, starts, positions, groups, slots, articles, groupStarts };
}
