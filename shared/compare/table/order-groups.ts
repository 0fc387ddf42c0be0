import { heaviestChain } from '#shared/compare/heaviest-chain.ts';
import type { PassageGroup } from './group-passages.ts';

const firstOf = (group: PassageGroup, article: number): number | undefined => group[article]?.[0];

/**
 * Groups in reading order: those of the base in the base's order; then, article by article, what stands in none before
 * it, between the passages that it stands between in its own article. Of a stretch between two passages that articles
 * share, what the base tells comes first, then what the others do, as a diff sets what goes before what comes. A passage
 * told in another place of the order than of its article holds nothing between.
 */
export function orderGroups(groups: readonly PassageGroup[], articleCount: number): readonly PassageGroup[] {
  let ordered: readonly PassageGroup[] = [];
  for (let article = 0; article < articleCount; article++) {
    ordered = insertGroups(ordered, groupsOfArticle(groups, article), article);
  }
  return ordered;
}

function groupsOfArticle(groups: readonly PassageGroup[], article: number): readonly PassageGroup[] {
  return groups
    .filter(group => firstOf(group, article) !== undefined)
    .toSorted((a, b) => (firstOf(a, article) ?? 0) - (firstOf(b, article) ?? 0));
}

/** Each of an article's groups that has no place yet goes right before the next one that has and is in order. */
function insertGroups(
  ordered: readonly PassageGroup[],
  own: readonly PassageGroup[],
  article: number,
): readonly PassageGroup[] {
  const placed = new Set(ordered);
  const points = ordered.flatMap((group, first) => {
    const second = firstOf(group, article);
    return second === undefined ? [] : [{ group, first, second, weight: 1 }];
  });
  const inOrder = new Set([...heaviestChain(points)].map(({ group }) => group));
  const before = new Map<PassageGroup, readonly PassageGroup[]>();
  let waiting: readonly PassageGroup[] = [];
  for (const group of own) {
    if (inOrder.has(group)) {
      before.set(group, waiting);
      waiting = [];
    } else if (!placed.has(group)) waiting = [...waiting, group];
  }
  return [...ordered.flatMap(group => [...(before.get(group) ?? []), group]), ...waiting];
}
