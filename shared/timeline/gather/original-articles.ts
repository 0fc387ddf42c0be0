import type { ArticleId } from '#shared/ids/ids.ts';

/**
 * For each article the row of the one whose text it has: its own, or that of the earliest copy. Groups name the earliest
 * first; of articles in several groups the first group holds, and ids that are not there are passed over.
 */
export function originalArticles(
  articleIds: readonly ArticleId[],
  copies: readonly (readonly ArticleId[])[],
): Uint32Array {
  const originals = Uint32Array.from(articleIds, (_, row) => row);
  if (copies.length === 0) return originals;
  const rows = new Map(articleIds.map((id, row) => [id, row]));
  const placed = new Set<number>();
  for (const group of copies) {
    const members = group.flatMap(id => rows.get(id) ?? []).filter(row => !placed.has(row));
    for (const row of members) {
      placed.add(row);
      originals[row] = members[0] ?? row;
    }
  }
  return originals;
}
