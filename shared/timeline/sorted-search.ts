type SortedNumbers = Float64Array | Uint32Array;

/** Number of entries of `sorted` that are less than `value`, looking only between `low` and `high`. */
export function countBelow(sorted: SortedNumbers, value: number, low = 0, high = sorted.length): number {
  let from = low;
  let to = high;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((sorted[middle] as number) < value) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Number of entries of `sorted` that are at most `value`, looking only between `low` and `high`. */
export function countAtMost(sorted: SortedNumbers, value: number, low = 0, high = sorted.length): number {
  let from = low;
  let to = high;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((sorted[middle] as number) <= value) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** `countBelow` for a value whose answer is at least `from` and probably near it: looks 1, 2, 4, … entries ahead. */
export function gallopBelow(sorted: SortedNumbers, value: number, from: number): number {
  let low = from;
  let high = from;
  for (let step = 1; high < sorted.length && (sorted[high] as number) < value; step *= 2) {
    low = high + 1;
    high += step;
  }
  return countBelow(sorted, value, low, Math.min(high, sorted.length));
}

/** `countAtMost` for a value whose answer is at least `from` and probably near it. */
export function gallopAtMost(sorted: SortedNumbers, value: number, from: number): number {
  let low = from;
  let high = from;
  for (let step = 1; high < sorted.length && (sorted[high] as number) <= value; step *= 2) {
    low = high + 1;
    high += step;
  }
  return countAtMost(sorted, value, low, Math.min(high, sorted.length));
}
