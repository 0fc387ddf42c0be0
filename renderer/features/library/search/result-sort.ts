import type { ArticleId } from '#shared/ids/ids.ts';
import type { HitOrder } from '#shared/search/search-request.ts';
import type { ArticleSort } from '#shared/stores/article-store.ts';

/** How results are put in order: the best first, or as the list of all articles can be. */
export type ResultSort = 'relevance' | ArticleSort;

/** The order that the searcher is asked for; what it knows no order for is put in order by the list of all articles. */
export function hitOrderOf(sort: ResultSort): HitOrder {
  if (sort === 'relevance') return sort;
  return sort.field === 'published' && !sort.descending ? 'oldest' : 'newest';
}

/** How the list of all articles is to be sorted to put results in order; null where the searcher does it. */
export const listSortOf = (sort: ResultSort | null): ArticleSort | null =>
  sort === null || sort === 'relevance' || sort.field === 'published' ? null : sort;

/** The sort that an order of the searcher shows as. */
export const sortOfOrder = (order: HitOrder): ResultSort =>
  order === 'relevance' ? order : { field: 'published', descending: order === 'newest' };

/** What was found, in the order of the list of all articles; null while one of the two is not known. */
export const inListOrder = (
  list: readonly ArticleId[],
  found: ReadonlySet<ArticleId> | null,
): readonly ArticleId[] | null =>
  list.length === 0 || found === null ? null : list.filter(id => found.has(id));
