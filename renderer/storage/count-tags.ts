import { tagKey } from '#shared/corrections/article-tags.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import type { Observed, TagCount } from '#shared/stores/article-store.ts';
import type { CollectionDatabase } from './database.ts';
import { observePaced } from './observe-paced.ts';

const byUse = (a: TagCount, b: TagCount): number => b.count - a.count || (a.tag < b.tag ? -1 : 1);

/** Counts tags by their index alone. Spellings of one tag are one, under that which most articles have. */
async function countTags(
  database: CollectionDatabase,
  isCounted: (id: ArticleId) => boolean,
): Promise<readonly TagCount[]> {
  const spellings = new Map<string, number>();
  await database.articles.orderBy('tags').eachKey((key, { primaryKey }) => {
    if (isCounted(primaryKey)) spellings.set(String(key), (spellings.get(String(key)) ?? 0) + 1);
  });
  const tags = new Map<string, TagCount>();
  const ordered = [...spellings].map(([tag, count]): TagCount => ({ tag, count })).sort(byUse);
  for (const { tag, count } of ordered) {
    const key = tagKey(tag);
    const known = tags.get(key);
    tags.set(key, { tag: known?.tag ?? tag, count: (known?.count ?? 0) + count });
  }
  return [...tags.values()].sort(byUse);
}

const observeCounts = (
  database: CollectionDatabase,
  isCounted: (id: ArticleId) => boolean,
): Observed<readonly TagCount[]> =>
  observePaced(database, {
    indexes: ['tags'],
    isSame: (a, b) => JSON.stringify(a) === JSON.stringify(b),
    read: () => countTags(database, isCounted),
  });

/** See `ArticleStore.observeTags`. */
export const observeTags = (database: CollectionDatabase): Observed<readonly TagCount[]> =>
  observeCounts(database, () => true);

/** See `ArticleStore.observeTagsOf`. */
export const observeTagsOf = (
  database: CollectionDatabase,
  ids: ReadonlySet<ArticleId>,
): Observed<readonly TagCount[]> => observeCounts(database, id => ids.has(id));
