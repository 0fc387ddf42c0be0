import type { Cluster } from '#shared/domain/comparison/reuse.ts';
import type { FoundIds } from '#renderer/workspace/search/use-found-ids.ts';
import type { TimelineScope } from '#shared/domain/timeline/timeline-scope.ts';
import type { TimelineFilter } from '#shared/timeline/timeline-filter.ts';

/**
 * Which marks belong to a scope. `clusters`: null while they are read; a cluster that is gone has no marks.
 * Null while what is needed to tell is read.
 */
export function filterOfScope(
  scope: TimelineScope,
  clusters: readonly Cluster[] | null,
): TimelineFilter | null {
  switch (scope.kind) {
    case 'all':
      return {};
    case 'words':
      return { words: scope.words };
    case 'name':
      return { name: scope.id };
    case 'speaker':
      return { speaker: scope.id };
    case 'tag':
      return { tag: scope.tag };
    case 'outlet':
      return { outlet: scope.outlet };
    case 'articles':
      return { articles: scope.articles };
    case 'cluster':
      return clusters && { articles: clusters.find(({ id }) => id === scope.id)?.members ?? [] };
  }
}

/** The same marks, as far as a search finds their articles; null while that is not known. Without a search the filter itself. */
export function withinSearch(
  filter: TimelineFilter | null,
  { isOn, ids }: Pick<FoundIds, 'isOn' | 'ids'>,
): TimelineFilter | null {
  if (!isOn || filter === null) return filter;
  if (ids === null) return null;
  if (filter.articles === undefined) return { ...filter, articles: ids };
  const ofScope = new Set(filter.articles);
  return { ...filter, articles: ids.filter(id => ofScope.has(id)) };
}
