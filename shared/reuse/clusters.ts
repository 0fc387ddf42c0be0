import { createDisjointSets } from './disjoint-sets.ts';

/** Puts together what is coupled, directly or through others; each cluster by ascending places. */
export function findClusters(
  articleCount: number,
  couples: Iterable<readonly [first: number, second: number]>,
): readonly (readonly number[])[] {
  const sets = createDisjointSets(articleCount);
  for (const [first, second] of couples) sets.join(first, second);
  return sets.all().filter(({ length }) => length > 1);
}
