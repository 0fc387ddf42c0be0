/** Puts together what is coupled, directly or through others (union-find); each cluster by ascending places. */
export function findClusters(
  articleCount: number,
  couples: Iterable<readonly [first: number, second: number]>,
): readonly (readonly number[])[] {
  const parents = new Uint32Array(articleCount).map((_, article) => article);
  const rootOf = (article: number): number => {
    let root = article;
    for (let parent = parents[root] ?? root; parent !== root; parent = parents[root] ?? root) {
      parents[root] = parents[parent] ?? parent;
      root = parents[root] ?? root;
    }
    return root;
  };
  for (const [first, second] of couples) {
    const [a, b] = [rootOf(first), rootOf(second)];
    parents[Math.max(a, b)] = Math.min(a, b);
  }
  const clusters = new Map<number, number[]>();
  for (let article = 0; article < articleCount; article++) {
    const root = rootOf(article);
    const cluster = clusters.get(root);
    if (cluster) cluster.push(article);
    else clusters.set(root, [article]);
  }
  return [...clusters.values()].filter(members => members.length > 1);
}
