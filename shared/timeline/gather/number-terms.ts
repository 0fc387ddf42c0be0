/** Terms by numbers that stand close together, in the order of their hashes, so that they are the same whatever came first. */
export interface TermNumbers {
  readonly count: number;
  /** The number of a hash that was among those numbered. */
  numberOf(hash: number): number;
  /** The number of any hash; -1 for one that was not among them. */
  find(hash: number): number;
}

const bucketBits = 16;

function distinctOf(lists: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const list of lists) {
    all.set(list, at);
    at += list.length;
  }
  all.sort();
  let count = 0;
  for (let i = 0; i < all.length; i++) {
    if (i === 0 || all[i] !== all[i - 1]) all[count++] = all[i] as number;
  }
  return all.slice(0, count);
}

/** Numbers the distinct hashes of these lists. */
export function numberTerms(lists: readonly Uint32Array[]): TermNumbers {
  const distinct = distinctOf(lists);
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
