import { leastValueFrom } from '#shared/domain/article/published-in.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import type { ArticleList, ArticleSort, ArticleSortField, DayRange } from '#shared/stores/article-store.ts';
import { readArticleCount } from './article-count.ts';
import { lastKey, type CollectionDatabase } from './database.ts';

/** The index that gives each order. */
export const indexOf: Readonly<Record<ArticleSortField, string>> = {
  published: 'publishedKey',
  title: 'titleKey',
  outlet: 'outletKey',
  imported: 'importedAt',
};

const withValue = ({ articles }: CollectionDatabase, { field, descending }: ArticleSort) => {
  const present = articles.where(indexOf[field]).below(lastKey);
  return descending ? present.reverse() : present;
};

const withoutValue = ({ articles }: CollectionDatabase, { field }: ArticleSort) =>
  articles.where(indexOf[field]).equals(lastKey);

const publishedIn = ({ articles }: CollectionDatabase, { from, to }: DayRange) =>
  articles.where('publishedKey').between(leastValueFrom(from), `${to}${lastKey}`, true, true);

/** All ids in this order. Never by `offset`: keys alone, of which a hundred thousand are read in one request. */
export function readOrder(
  database: CollectionDatabase,
  sort: ArticleSort,
  days: DayRange | null,
): Promise<readonly ArticleId[]> {
  return database.transaction('r', database.articles, async () => {
    const read = days && publishedIn(database, days);
    if (read && sort.field === 'published') return (sort.descending ? read.reverse() : read).primaryKeys();
    const present = await withValue(database, sort).primaryKeys();
    const all = [...present, ...(await withoutValue(database, sort).primaryKeys())];
    if (read === null) return all;
    const kept = new Set(await read.primaryKeys());
    return all.filter(id => kept.has(id));
  });
}

/** The first ids in this order, at most `limit`, and how many there are in all. */
export function readFirst(
  database: CollectionDatabase,
  sort: ArticleSort,
  limit: number,
): Promise<ArticleList> {
  return database.transaction('r', database.articles, database.counters, async () => {
    const present = await withValue(database, sort).limit(limit).primaryKeys();
    const lacking = Math.max(0, limit - present.length);
    const missing = lacking === 0 ? [] : await withoutValue(database, sort).limit(lacking).primaryKeys();
    const ids = [...present, ...missing];
    const total = ids.length < limit ? ids.length : Math.max(limit, await readArticleCount(database));
    return { ids, total };
  });
}
