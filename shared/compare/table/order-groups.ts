import { heaviestChain } from '#shared/compare/heaviest-chain.ts';
import type { PassageGroup } from './group-passages.ts';

const firstOf = (group: PassageGroup, article: number): number | undefined => group[article]?.[0];

/**
 * Groups in reading order: those of the base in the base's order; then, article by article, what stands in none before
 * it, each right after the passage that comes before it in its own article. What begins an article comes right before the
 * first passage it shares, and what has nothing in common with the others at the end. A passage told in another place of
 * the order than of its article gives no place to what follows it.
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
  const anchors = new Set([...heaviestChain(points)].map(({ group }) => group));
  const following = new Map<PassageGroup | null, PassageGroup[]>();
  let anchor: PassageGroup | null = anchors.size > 0 ? null : (ordered.at(-1) ?? null);
  for (const group of own) {
    if (anchors.has(group)) anchor = group;
    else if (!placed.has(group)) following.set(anchor, [...(following.get(anchor) ?? []), group]);
  }
  return withFollowing(ordered, following, anchors);
}

/** What an earlier article put after the same passage stays before what this one puts there. */
function withFollowing(
  ordered: readonly PassageGroup[],
  following: ReadonlyMap<PassageGroup | null, readonly PassageGroup[]>,
  anchors: ReadonlySet<PassageGroup>,
): readonly PassageGroup[] {
  const result: PassageGroup[] = [];
  let hasBegun = false;
  let waiting: readonly PassageGroup[] = following.get(null) ?? [];
  for (const group of ordered) {
    const isAnchor = anchors.has(group);
    hasBegun ||= isAnchor;
    // What begins an article waits for the first passage that it has in common with what is there.
    if (isAnchor || (hasBegun && firstOf(group, 0) !== undefined)) {
      result.push(...waiting);
      waiting = [];
    }
    result.push(group);
    waiting = [...waiting, ...(following.get(group) ?? [])];
  }
  return [...result, ...waiting];
}
