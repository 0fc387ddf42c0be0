import Dexie from 'dexie';
import type { ArticleRecord, CollectionDatabase, SourceRecord } from '#renderer/storage/database.ts';
import type { ArticleId, SourceId } from '#shared/ids/ids.ts';

/** An article that no file holds any more, once a batch is stored, unless it is found again in what came in its stead. */
export interface FreeArticle {
  readonly record: ArticleRecord;
  /** Sources in which it may be found again. */
  readonly heirs: ReadonlySet<SourceId>;
  /** Its own source is read again: what is found there in its place takes it over even where it stands in others, too. */
  readonly isReread: boolean;
}

/** Articles of a source that stand in it, be they stored from it or only seen there as well. */
async function articlesIn(database: CollectionDatabase, id: SourceId): Promise<readonly ArticleRecord[]> {
  const own = await database.articles.where('sourceId').equals(id).toArray();
  const sightings = await sightingsIn(database, id).toArray();
  const seen = await database.articles.bulkGet([...new Set(sightings.map(({ articleId }) => articleId))]);
  return [...own, ...seen.flatMap(record => (record && record.sourceId !== id ? [record] : []))];
}

/** What stands in this source and is stored from another one. */
export const sightingsIn = (database: CollectionDatabase, id: SourceId) =>
  database.sightings.where('[sourceId+ordinal]').between([id, Dexie.minKey], [id, Dexie.maxKey]);

/** All sources that each of these articles stands in. */
async function sourcesOf(
  database: CollectionDatabase,
  records: readonly ArticleRecord[],
): Promise<ReadonlyMap<ArticleId, readonly SourceId[]>> {
  const sources = new Map<ArticleId, SourceId[]>(records.map(({ id, sourceId }) => [id, [sourceId]]));
  const sightings = await database.sightings
    .where('articleId')
    .anyOf([...sources.keys()])
    .toArray();
  for (const { articleId, sourceId } of sightings) sources.get(articleId)?.push(sourceId);
  return sources;
}

interface Change {
  /** Sources that are read again. */
  readonly reread: readonly SourceId[];
  /** Sources that lose their last place, with those that come in their stead. */
  readonly successors: ReadonlyMap<SourceId, ReadonlySet<SourceId>>;
  /** Sources as they are afterwards, where that is not as they are stored. */
  readonly sources: ReadonlyMap<SourceId, SourceRecord>;
  /** Sources that hold what stands in them even while they have no place, since their files are still to be seen. */
  readonly kept: ReadonlySet<SourceId>;
}

/** Finds the articles that are free once these sources have changed. */
export async function findFreeArticles(
  database: CollectionDatabase,
  { reread, successors, sources, kept }: Change,
): Promise<Map<ArticleId, FreeArticle>> {
  const free = new Map<ArticleId, FreeArticle>();
  for (const id of reread) {
    const own = await database.articles.where('sourceId').equals(id).toArray();
    for (const record of own) free.set(record.id, { record, heirs: new Set([id]), isReread: true });
  }
  for (const [id, heirs] of successors) {
    const records = await articlesIn(database, id);
    const held = await sourcesOf(database, records);
    const others = [...new Set([...held.values()].flat())].filter(other => !sources.has(other));
    const stored = await database.sources.bulkGet(others);
    const placed = new Set<SourceId>();
    for (const source of [...stored, ...sources.values()])
      if (source && source.places.length > 0) placed.add(source.id);
    const holds = (holder: SourceId): boolean => placed.has(holder) || kept.has(holder);
    for (const record of records) {
      const known = free.get(record.id);
      if (known?.isReread || held.get(record.id)?.some(holds)) continue;
      free.set(record.id, { record, heirs: new Set([...heirs, ...(known?.heirs ?? [])]), isReread: false });
    }
  }
  return free;
}
