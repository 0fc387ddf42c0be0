import { visitInSteps, type Steps } from './steps.ts';

/** Terms by numbers that stand close together, in the order of their hashes, so that they are the same whatever came first. */
export interface TermNumbers {
  readonly count: number;
  /** The number of a hash that was among those numbered. */
  numberOf(hash: number): number;
  /** The number of any hash; -1 for one that was not among them. */
  find(hash: number): number;
}

const bucketBits = 16;

/** Hashes that are looked at between two pauses. */
const hashesAtOnce = 50_000;

/** Distinct hashes by open addressing: of millions of terms a few ten thousand are distinct, and to sort all would take long. */
function createHashSet() {
  let slots = new Uint32Array(2 ** 16);
  let isTaken = new Uint8Array(slots.length);
  let count = 0;
  const slotOf = (hash: number): number => {
    let slot = hash & (slots.length - 1);
    while (isTaken[slot] === 1 && slots[slot] !== hash) slot = (slot + 1) & (slots.length - 1);
    return slot;
  };
  const all = (): Uint32Array => slots.filter((_, slot) => isTaken[slot] === 1);
  const put = (hash: number): void => {
    const slot = slotOf(hash);
    if (isTaken[slot] === 1) return;
    slots[slot] = hash;
    isTaken[slot] = 1;
    count++;
  };
  const grow = (): void => {
    const held = all();
    slots = new Uint32Array(slots.length * 2);
    isTaken = new Uint8Array(slots.length);
    count = 0;
    held.forEach(put);
  };
  return {
    all,
    add(hash: number): void {
      put(hash);
      if (count * 2 > slots.length) grow();
    },
  };
}

/** Numbers the distinct hashes of these lists, in steps. */
export function* numberTerms(lists: readonly Uint32Array[]): Steps<TermNumbers> {
  const met = createHashSet();
  for (const list of lists) yield* visitInSteps(list.length, hashesAtOnce, at => met.add(list[at] as number));
  const distinct = met.all().sort();
  yield;
  // Where the hashes with each beginning start: what is left to search are a few.
  const starts = new Uint32Array(2 ** bucketBits + 1);
  for (const hash of distinct) {
    const bucket = (hash >>> (32 - bucketBits)) + 1;
    starts[bucket] = (starts[bucket] as number) + 1;
  }
  for (let bucket = 1; bucket < starts.length; bucket++)
    starts[bucket] = (starts[bucket] as number) + (starts[bucket - 1] as number);
  const numberOf = (hash: number): number => {
    const bucket = hash >>> (32 - bucketBits);
    let low = starts[bucket] as number;
    let high = starts[bucket + 1] as number;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((distinct[middle] as number) < hash) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    count: distinct.length,
    numberOf,
    find(hash) {
      const at = numberOf(hash);
      return distinct[at] === hash ? at : -1;
    },
  };
}
