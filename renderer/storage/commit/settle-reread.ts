import { putBodies, readBodies } from '#renderer/storage/bodies.ts';
import { completeSourceText } from '#renderer/storage/complete-records.ts';
import type { CollectionDatabase } from '#renderer/storage/database.ts';
import { noteChanged } from '#renderer/storage/search-queue.ts';
import type { ArticleBody } from '#shared/domain/article/article.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import { unpackJson } from '#shared/packed/packed-json.ts';
import type { FreeArticle } from './free-articles.ts';
import { removeArticles } from './leave-source.ts';
import type { ReadSource } from './new-articles.ts';
import { findTouched, type Succession } from './succession.ts';

interface Reread {
  readonly free: ReadonlyMap<ArticleId, FreeArticle>;
  readonly successions: readonly Succession[];
  readonly read: readonly ReadSource[];
}

/** The places of these articles in a source text that is another one now are not known any more. */
const withoutPlaces = (body: ArticleBody): ArticleBody => ({
  ...body,
  source: { start: 0, end: 0 },
  title: { ...body.title, source: null },
  sourceMap: [],
  boilerplate: [],
});

/**
 * What the same bytes were read as before and are not any more goes, since no file ever said it; but what the analyst
 * worked on, or what stands in another file, stays. Call before the new texts are stored.
 */
export async function settleReread(
  database: CollectionDatabase,
  { free, successions, read }: Reread,
): Promise<void> {
  const found = new Set(successions.map(({ before }) => before.id));
  const gone = [...free.values()].filter(({ record, isReread }) => isReread && !found.has(record.id));
  if (gone.length === 0) return;
  const records = gone.map(({ record }) => record);
  const kept = new Set(await findTouched(database, records));
  await database.sightings
    .where('articleId')
    .anyOf(records.map(({ id }) => id))
    .each(({ articleId }) => kept.add(articleId));
  await removeArticles(
    database,
    records.flatMap(({ id }) => (kept.has(id) ? [] : [id])),
  );
  for (const { source } of read) {
    const left = records.filter(({ id, sourceId }) => kept.has(id) && sourceId === source.id);
    const before = left.length > 0 ? await database.sourceTexts.get(source.id) : undefined;
    if (before === undefined || completeSourceText(before).text === unpackJson(source.text)) continue;
    const ids = left.map(({ id }) => id);
    const bodies = await readBodies(database, ids);
    await putBodies(
      database,
      bodies.flatMap(body => (body ? [withoutPlaces(body)] : [])),
    );
    await noteChanged(database, ids);
  }
}
