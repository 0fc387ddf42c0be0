/** Sets of rows that grow together, each known by the least of its members. */
interface Unions {
  find(row: number): number;
  join(a: number, b: number): void;
}

/** Starts with each of so many rows alone. */
export function createUnions(size: number): Unions {
  const parents = Uint32Array.from({ length: size }, (_, row) => row);
  const find = (row: number): number => {
    let root = row;
    while (parents[root] !== root) {
      parents[root] = parents[parents[root] as number] as number;
      root = parents[root] as number;
    }
    return root;
  };
  return {
    find,
    join(a, b) {
      const [first, second] = [find(a), find(b)];
      if (first !== second) parents[Math.max(first, second)] = Math.min(first, second);
    },
  };
}
