import type { ArticleReuse } from '#shared/domain/comparison/reuse.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import { mostNamed } from '#shared/reuse/collect-reuse.ts';

/** What a copy shares with another, 0 to 1; `by-others` where only others link the two, null where it is not known. */
export type Closeness = number | 'by-others' | null;

/** How close the copies of an article are to it, by what is known of its text; null while that is read. */
export function closenessTo(reuse: ArticleReuse | null): (copy: ArticleId) => Closeness {
  if (reuse === null) return () => null;
  const shares = new Map(reuse.nearDuplicates.map(({ articleId, share }) => [articleId, share] as const));
  // A full list leaves out those that are further off.
  const unnamed = reuse.nearDuplicates.length < mostNamed ? 'by-others' : null;
  return copy => shares.get(copy) ?? unnamed;
}
