import type { ArticleRecord, CollectionDatabase } from '#renderer/storage/database.ts';
import { countArticles } from '#renderer/storage/article-count.ts';
import { changeCounter } from '#renderer/storage/counters.ts';
import { noteChanged } from '#renderer/storage/search-queue.ts';
import type { ArticleId, SourceId } from '#shared/ids/ids.ts';
import { sightingsIn } from './free-articles.ts';

/** Removes articles with all that was found in them. */
export async function removeArticles(database: CollectionDatabase, ids: readonly ArticleId[]): Promise<void> {
  if (ids.length === 0) return;
  const present = await database.articles.where('id').anyOf(ids).count();
  await changeCounter(database, 'texts', present);
  await countArticles(database, -present);
  await database.articles.bulkDelete([...ids]);
  await database.bodies.bulkDelete([...ids]);
  await database.events.bulkDelete([...ids]);
  await database.reuse.bulkDelete([...ids]);
  await database.countEventsWrite();
  await noteChanged(database, ids);
}

/** What stands in these sources and is stored from others stands there no more. */
export async function forgetSightingsIn(
  database: CollectionDatabase,
  ids: Iterable<SourceId>,
): Promise<void> {
  for (const id of ids) await sightingsIn(database, id).delete();
}

/** Removes those of these sources, with text and original, that have no place any more and of which no article is left. */
export async function removeLeftSources(
  database: CollectionDatabase,
  ids: Iterable<SourceId>,
): Promise<void> {
  for (const id of ids) {
    const source = await database.sources.get(id);
    if (source === undefined || source.places.length > 0) continue;
    if ((await database.articles.where('sourceId').equals(id).count()) > 0) continue;
    await database.sources.delete(id);
    await database.sourceTexts.delete(id);
    const original = await database.originals.get(id);
    if (original === undefined) continue;
    await database.originals.delete(id);
    await changeCounter(database, 'originals', -1);
    await changeCounter(database, 'original-bytes', -original.bytes.length);
  }
}

/** Articles of which the file says something else now: what held them as copies has to be read again. */
export async function forgetCopiesOf(
  database: CollectionDatabase,
  records: readonly ArticleRecord[],
): Promise<void> {
  if (records.length === 0) return;
  const ids = new Set(records.map(({ id }) => id));
  const copies = await database.sightings
    .where('articleId')
    .anyOf([...ids])
    .toArray();
  await database.sightings.bulkDelete(copies.map(({ sourceId, ordinal }) => [sourceId, ordinal]));
  const sources = await database.sources.bulkGet([...new Set(copies.map(({ sourceId }) => sourceId))]);
  await database.sources.bulkPut(
    sources.flatMap(source => (source ? [{ ...source, isIncomplete: true as const }] : [])),
  );
}
