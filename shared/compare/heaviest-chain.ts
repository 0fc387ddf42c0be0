/** A point with a weight; points of one call have different `first` and different `second`. */
export interface ChainPoint {
  readonly first: number;
  readonly second: number;
  readonly weight: number;
}

interface Best {
  readonly weight: number;
  /** Place among the sorted points, -1 for the empty chain. */
  readonly last: number;
}

const emptyChain: Best = { weight: 0, last: -1 };

/** Greatest value over a prefix of places, in O(log n) (a Fenwick tree of maxima). */
function createPrefixBest(size: number): { upTo(place: number): Best; put(place: number, best: Best): void } {
  const tree: Best[] = new Array<Best>(size + 1).fill(emptyChain);
  return {
    upTo(place) {
      let best = emptyChain;
      for (let i = place; i > 0; i -= i & -i) {
        const here = tree[i] ?? emptyChain;
        if (here.weight > best.weight) best = here;
      }
      return best;
    },
    put(place, best) {
      for (let i = place; i <= size; i += i & -i)
        if (best.weight > (tree[i] ?? emptyChain).weight) tree[i] = best;
    },
  };
}

/**
 * The heaviest set of points in which a later `first` always has a later `second`: what two texts tell in the same
 * order. O(n log n); `second` must be a whole number from 0.
 */
export function heaviestChain<Point extends ChainPoint>(points: readonly Point[]): ReadonlySet<Point> {
  const sorted = points.toSorted((a, b) => a.first - b.first || a.second - b.second);
  const prefix = createPrefixBest(Math.max(0, ...points.map(point => point.second)) + 1);
  const previous: number[] = [];
  let top = emptyChain;
  sorted.forEach((point, index) => {
    const before = prefix.upTo(point.second);
    const best = { weight: before.weight + point.weight, last: index };
    previous.push(before.last);
    prefix.put(point.second + 1, best);
    if (best.weight > top.weight) top = best;
  });
  const chain = new Set<Point>();
  for (let index = top.last; index >= 0; index = previous[index] ?? -1) {
    const point = sorted[index];
    if (point) chain.add(point);
  }
  return chain;
}
