/** Sets of numbers that grow together; each is known by the least of its members. */
export interface DisjointSets {
  rootOf(member: number): number;
  join(a: number, b: number): void;
  /** Each set by ascending members, those with the least members first; also such as have one member. */
  all(): readonly (readonly number[])[];
}

/** Starts with each of the numbers below `size` alone (union-find with path halving, R. Tarjan and J. van Leeuwen 1984). */
export function createDisjointSets(size: number): DisjointSets {
  const parents = Uint32Array.from({ length: size }, (_, member) => member);
  const rootOf = (member: number): number => {
    let root = member;
    while (parents[root] !== root) {
      parents[root] = parents[parents[root] as number] as number;
      root = parents[root] as number;
    }
    return root;
  };
  return {
    rootOf,
    join(a, b) {
      const [first, second] = [rootOf(a), rootOf(b)];
      parents[Math.max(first, second)] = Math.min(first, second);
    },
    all() {
      const sets = new Map<number, number[]>();
      for (let member = 0; member < size; member++) {
        const root = rootOf(member);
        const set = sets.get(root);
        if (set) set.push(member);
        else sets.set(root, [member]);
      }
      return [...sets.values()];
    },
  };
}
