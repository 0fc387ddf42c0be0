/** Keys with what belongs to each. */
export interface Keyed {
  readonly keys: Uint32Array<ArrayBuffer>;
  readonly values: Uint32Array<ArrayBuffer>;
}

const digitBits = 11;
const digitCount = 2 ** digitBits;

/** Where the keys of each digit begin once they are in its order. */
function placesOfDigits(keys: Uint32Array, shift: number): Uint32Array {
  const counts = new Uint32Array(digitCount);
  for (const key of keys) {
    const digit = (key >>> shift) & (digitCount - 1);
    counts[digit] = (counts[digit] ?? 0) + 1;
  }
  let sum = 0;
  for (let digit = 0; digit < digitCount; digit++) {
    const count = counts[digit] ?? 0;
    counts[digit] = sum;
    sum += count;
  }
  return counts;
}

/** Sorts by keys, stably: radix sort, the lowest digits first. Writes over what it was given. */
export function sortByKey(unsorted: Keyed): Keyed {
  let from = unsorted;
  let to: Keyed = { keys: new Uint32Array(from.keys.length), values: new Uint32Array(from.keys.length) };
  for (let shift = 0; shift < 32; shift += digitBits) {
    const { keys, values } = from;
    const next = placesOfDigits(keys, shift);
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] ?? 0;
      const digit = (key >>> shift) & (digitCount - 1);
      const place = next[digit] ?? 0;
      next[digit] = place + 1;
      to.keys[place] = key;
      to.values[place] = values[i] ?? 0;
    }
    [from, to] = [to, { keys, values }];
  }
  return from;
}
