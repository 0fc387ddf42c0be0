import { tagKey } from '#shared/corrections/article-tags.ts';
import type { TagCount } from '#shared/stores/article-store.ts';
import type { CollectionDatabase } from './database.ts';

const byUse = (a: TagCount, b: TagCount): number => b.count - a.count || (a.tag < b.tag ? -1 : 1);

/** Counts tags by their index alone. Spellings of one tag are one, under that which most articles have. */
export async function countTags(database: CollectionDatabase): Promise<readonly TagCount[]> {
  const spellings = new Map<string, number>();
  for (const key of await database.articles.orderBy('tags').keys())
    spellings.set(String(key), (spellings.get(String(key)) ?? 0) + 1);
  const tags = new Map<string, TagCount>();
  const ordered = [...spellings].map(([tag, count]): TagCount => ({ tag, count })).sort(byUse);
  for (const { tag, count } of ordered) {
    const key = tagKey(tag);
    const known = tags.get(key);
    tags.set(key, { tag: known?.tag ?? tag, count: (known?.count ?? 0) + count });
  }
  return [...tags.values()].sort(byUse);
}
