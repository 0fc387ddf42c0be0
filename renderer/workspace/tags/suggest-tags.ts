import { tagKey } from '#shared/corrections/article-tags.ts';
import type { TagCount } from '#shared/stores/article-store.ts';

/** Suggestions that are shown at once. */
const mostSuggested = 8;

/**
 * Tags of the collection that may be meant by what is written so far, but for those that are `taken`: those that begin with it,
 * then those of which another word does, then those that hold it; each in the order given.
 */
export function suggestTags(
  known: readonly TagCount[],
  written: string,
  taken: readonly string[],
): readonly TagCount[] {
  const wanted = tagKey(written);
  const out = new Set(taken.map(tagKey));
  const rankOf = (key: string): number =>
    key.startsWith(wanted) ? 0 : key.includes(` ${wanted}`) ? 1 : key.includes(wanted) ? 2 : 3;
  return known
    .map(count => ({ count, key: tagKey(count.tag) }))
    .filter(({ key }) => !out.has(key) && rankOf(key) < 3)
    .sort((a, b) => rankOf(a.key) - rankOf(b.key))
    .slice(0, mostSuggested)
    .map(({ count }) => count);
}
